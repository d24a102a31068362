// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import org.alliancegraph.message.EnumLabels;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ImpreciseDate;

/** Values as people read them: words for the values of enums, and dates in words. */
public final class ValueWords {

    private ValueWords() {}

    /** The words for a value of a property or field, as soon as the language is known. */
    public static Message of(String property, String value) {
        for (String type : types(property)) {
            if (!EnumLabels.of(type, value, Language.EN).equals(value)) {
                return Message.of("expected.text", new Message.Argument(value, type, List.of()));
            }
        }
        return FieldParsers.isDate(property) && ImpreciseDate.isDate(value)
                ? ImpreciseDate.parse(value).words()
                : Message.of("expected.text", Message.Argument.whole(value));
    }

    private static List<String> types(String property) {
        return switch (property) {
            case "kind" -> List.of("CollaborationKind", "OrganizationKind", "ProgramKind");
            case "level" -> List.of("MunicipalityLevel");
            case "state", "ownState" -> List.of("State");
            case "role" -> List.of("Role");
            case "stance" -> List.of("Stance");
            case "status" -> List.of("ClaimStatus");
            case "rank" -> List.of("Rank");
            default -> List.of();
        };
    }
}
