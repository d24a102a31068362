// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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

    private static final Rows BY_ID = Rows.of("graph/node");

    @Override
    public void contribute(Fields fields) {
        fields.add("Query", "node", Ids.checking("id", BY_ID.first(NODE)));
        fields.add("Query", "nodes", NodeFields::nodes);
        fields.add(Payload.TYPE, Payload.WRITTEN, Rows.of("graph/written").list(NODE));
        fields.add(Payload.TYPE, Payload.REVISION, Rows.of("graph/revision").list("Revision"));
    }

    private static Expression nodes(SymbolicName owner, Selection field, Compilation compilation) {
        int count = compilation.choice(field, arguments -> ids(arguments).size());
        return Cypher.listOf(IntStream.range(0, count)
                .mapToObj(index -> BY_ID.first(NODE).compile(owner, one(field, index), compilation))
                .toList());
    }

    private static Selection one(Selection field, int index) {
        return field.with(arguments -> Map.of("id", Ids.checked(ids(arguments).get(index))));
    }

    private static List<?> ids(Map<String, @Nullable Object> arguments) {
        return (List<?>) Objects.requireNonNull(arguments.get("ids"));
    }
}
