// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** Finds anything by its global id, by the Relay object identification specification; it needs no feature for that. */
@Component
final class NodeFields implements FieldContribution {

    /** The name of the interface that everything with an id implements. */
    static final String NODE = "Node";

    private static final Rows BY_ID = Rows.of("graph/node");

    @Override
    public void contribute(Fields fields) {
        fields.add("Query", "node", Ids.checking("id", BY_ID.first(NODE)));
        fields.add("Query", "nodes", NodeFields::nodes);
        fields.add(Payload.TYPE, Payload.WRITTEN, Rows.of("graph/written").list(NODE));
        fields.add(Payload.TYPE, Payload.REVISION, Rows.of("graph/revision").list("Revision"));
    }

    private static Expression nodes(SymbolicName owner, Selection field, Compilation compilation) {
        List<?> ids = (List<?>) Objects.requireNonNull(field.arguments().get("ids"));
        return Cypher.listOf(ids.stream()
                .map(Ids::checked)
                .map(id -> BY_ID.first(NODE).compile(owner, withId(field, id), compilation))
                .toList());
    }

    private static Selection withId(Selection field, String id) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("id", id);
        return new Selection(field.name(), field.key(), field.types(), Map.copyOf(arguments), field.fields());
    }
}
