// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import java.util.List;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The values of the drop-down list of a column in the template. */
public record TemplateChoices(List<SynonymTable> vocabularies) {

    private static final List<String> ACTORS = Arrays.stream(EntityType.values())
            .filter(EntityType::isActor)
            .map(EntityType::label)
            .toList();

    public static TemplateChoices of(SheetKind kind, String field) {
        boolean claims = kind == SheetKind.CLAIMS;
        return new TemplateChoices(
                switch (field) {
                    case "type" -> List.of(claims ? Synonyms.CLAIM_TYPES : Synonyms.TYPES.only(ACTORS));
                    case "from.type", "to.type" -> List.of(Synonyms.TYPES);
                    case "level" -> List.of(Synonyms.LEVELS);
                    case "state", "from.state", "to.state" -> List.of(Synonyms.STATES);
                    case "kind" ->
                        claims
                                ? List.of(Synonyms.COLLABORATION_KINDS)
                                : List.of(Synonyms.ORGANIZATION_KINDS, Synonyms.PROGRAM_KINDS);
                    case "role" -> List.of(Synonyms.ROLES);
                    case "stance" -> List.of(Synonyms.STANCES);
                    case "directed" -> List.of(Synonyms.FLAGS);
                    case "status" -> List.of(Synonyms.STATUSES);
                    case "rank" -> List.of(Synonyms.RANKS);
                    default -> List.of();
                });
    }

    public boolean isEmpty() {
        return vocabularies.isEmpty();
    }

    public List<String> all(boolean german) {
        return vocabularies.stream()
                .flatMap(words -> words.values().stream().map(value -> german ? words.german(value) : value))
                .toList();
    }

    /** A value as the template shows it. A value that is not in the list is shown unchanged. */
    @Nullable
    public String shown(@Nullable String value, boolean german) {
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
