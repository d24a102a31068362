// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One write of a row. All values are text, so that a plan can be stored in a file.
 *
 * @param id the id of the entity or claim; null for a claim that gets its id when it is recorded
 * @param replaces the claim that a recorded one corrects
 */
public record PlanStep(
        Kind kind,
        @Nullable String id,
        Map<String, @Nullable Object> values,
        @Nullable String replaces) {

    /** The kinds of writes. */
    public enum Kind {
        CREATE,
        /** Restores a retracted entity. */
        REINSTATE,
        EDIT,
        ALIAS,
        KEY,
        RECORD,
        DECIDE
    }
}
