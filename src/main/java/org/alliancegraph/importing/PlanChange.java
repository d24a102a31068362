// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Objects;
import org.alliancegraph.format.FieldLabels;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;

/**
 * One value that applying a row would write.
 *
 * @param property the field that is written, or {@code attribute:} or {@code key:} and its name
 * @param before what stands there now; null if nothing does
 * @param after what would stand there; null if nothing would
 */
public record PlanChange(
        String property, @Nullable String before, @Nullable String after) {

    static PlanChange of(String property, @Nullable Object before, @Nullable Object after) {
        return new PlanChange(property, Objects.toString(before, null), Objects.toString(after, null));
    }

    /** What the field is called in a workbook. */
    String label(Language language) {
        return FieldLabels.of(property, language);
    }

    /** A value as people read it. */
    @Nullable
    String shown(@Nullable String value, Language language) {
        return value == null ? null : ValueWords.of(property, value).in(language);
    }
}
