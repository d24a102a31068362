// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Objects;
import org.alliancegraph.format.FieldLabels;
import org.alliancegraph.format.ValueWords;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;

/**
 * One value that applying a row would write.
 *
 * @param property the field, or {@code attribute:} or {@code key:} with a name
 * @param before the present value; null if there is none
 * @param after the new value; null if the value would be removed
 */
public record PlanChange(
        String property, @Nullable String before, @Nullable String after) {

    static PlanChange of(String property, @Nullable Object before, @Nullable Object after) {
        return new PlanChange(property, Objects.toString(before, null), Objects.toString(after, null));
    }

    /** The label of the field, as in a workbook. */
    String label(Language language) {
        return FieldLabels.of(property, language);
    }

    /** A value as people read it. */
    @Nullable
    String shown(@Nullable String value, Language language) {
        return value == null ? null : ValueWords.of(property, value).in(language);
    }
}
