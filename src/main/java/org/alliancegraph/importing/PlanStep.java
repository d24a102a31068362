// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that applying a row does. All values are text, so that a plan can lie in a file.
 *
 * @param id of the entity or claim; null for a claim that gets its id when it is recorded
 * @param replaces the claim that a recorded one corrects
 */
public record PlanStep(
        Kind kind,
        @Nullable String id,
        Map<String, @Nullable Object> values,
        @Nullable String replaces) {

    /** What a step does. */
    public enum Kind {
        CREATE,
        /** Brings back an entity that was taken out of the graph, as it was. */
        REINSTATE,
        EDIT,
        ALIAS,
        KEY,
        RECORD,
        DECIDE
    }
}
