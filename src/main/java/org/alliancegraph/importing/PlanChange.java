// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Objects;
import java.util.stream.Stream;
import org.alliancegraph.format.FieldLabels;
import org.alliancegraph.message.EnumLabels;
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
        if (value == null) {
            return null;
        }
        Stream<String> enums = switch (property) {
            case "kind" -> Stream.of("CollaborationKind", "OrganizationKind", "ProgramKind");
            case "level" -> Stream.of("MunicipalityLevel");
            case "state" -> Stream.of("State");
            case "role" -> Stream.of("Role");
            case "stance" -> Stream.of("Stance");
            case "status" -> Stream.of("ClaimStatus");
            case "rank" -> Stream.of("Rank");
            default -> Stream.empty();
        };
        return enums.map(each -> EnumLabels.of(each, value, language))
                .filter(each -> !each.equals(value))
                .findFirst()
                .orElse(value);
    }
}
