// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be chosen in a column of the template. */
record Choices(List<Words> vocabularies) {

    private static final List<String> ACTORS =
            List.of("Person", "Municipality", "LocalAlliance", "Program", "Organization");

    static Choices of(SheetKind kind, String field) {
        boolean claims = kind == SheetKind.CLAIMS;
        return new Choices(
                switch (field) {
                    case "type" -> List.of(claims ? Vocabulary.CLAIM_TYPES : Vocabulary.TYPES.only(ACTORS));
                    case "from.type", "to.type" -> List.of(Vocabulary.TYPES);
                    case "level" -> List.of(Vocabulary.LEVELS);
                    case "state", "from.state", "to.state" -> List.of(Vocabulary.STATES);
                    case "kind" ->
                        claims
                                ? List.of(Vocabulary.COLLABORATION_KINDS)
                                : List.of(Vocabulary.ORGANIZATION_KINDS, Vocabulary.PROGRAM_KINDS);
                    case "role" -> List.of(Vocabulary.ROLES);
                    case "stance" -> List.of(Vocabulary.STANCES);
                    case "status" -> List.of(Vocabulary.STATUSES);
                    case "rank" -> List.of(Vocabulary.RANKS);
                    default -> List.of();
                });
    }

    boolean isEmpty() {
        return vocabularies.isEmpty();
    }

    List<String> all(boolean german) {
        return vocabularies.stream()
                .flatMap(words -> words.values().stream().map(value -> german ? words.german(value) : value))
                .toList();
    }

    /** A value as the template shows it; what can't be chosen is shown as it is. */
    @Nullable
    String shown(@Nullable String value, boolean german) {
        if (value == null || !german) {
            return value;
        }
        return vocabularies.stream()
                .filter(words -> words.values().contains(value))
                .map(words -> words.german(value))
                .findFirst()
                .orElse(value);
    }
}
