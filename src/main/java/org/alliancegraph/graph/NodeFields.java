// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** Finds anything by its global id, by the Relay object identification specification; it needs no feature for that. */
@Component
final class NodeFields implements FieldContribution {

    /** The name of the interface that everything with an id implements. */
    static final String NODE = "Node";

    private static final Pattern ID = Pattern.compile("[a-z]+:[\\p{L}\\p{N}._~-]{1,200}");
    private static final Rows BY_ID = Rows.of("graph/node");

    @Override
    public void contribute(Fields fields) {
        fields.add("Query", "node", (owner, field, compilation) -> {
            checked(field.arguments().get("id"));
            return BY_ID.first(NODE).compile(owner, field, compilation);
        });
        fields.add("Query", "nodes", NodeFields::nodes);
    }

    /**
     * The text of an id.
     *
     * @throws BadInput {@code INVALID_ID} if it does not have the form type:key
     */
    public static String checked(@Nullable Object id) {
        String text = Objects.requireNonNull(id).toString();
        if (!ID.matcher(text).matches()) {
            throw new BadInput(
                    "INVALID_ID",
                    "An id has the form type:key, for example municipality:06636003, but this is not one.");
        }
        return text;
    }

    private static Expression nodes(SymbolicName owner, Selection field, Compilation compilation) {
        List<?> ids = (List<?>) Objects.requireNonNull(field.arguments().get("ids"));
        return Cypher.listOf(ids.stream()
                .map(NodeFields::checked)
                .map(id -> BY_ID.first(NODE).compile(owner, withId(field, id), compilation))
                .toList());
    }

    private static Selection withId(Selection field, String id) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("id", id);
        return new Selection(field.name(), field.key(), field.types(), Map.copyOf(arguments), field.fields());
    }
}
