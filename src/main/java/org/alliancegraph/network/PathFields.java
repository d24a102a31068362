// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graph.BadInput;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Selection;
import org.alliancegraph.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of the shortest ways from one node to another. */
@Component
final class PathFields implements FieldContribution {

    private static final String PATH = "NetworkPath";
    private static final String STEP = "PathStep";
    private static final Rows WAYS = Rows.of("network/paths");

    @Override
    public void contribute(Fields fields) {
        fields.add("Query", "paths", PathFields::ways);
        fields.properties(PATH, "length");
        fields.add(PATH, "nodes", Values.each("Node", way -> way.property("nodes")));
        fields.add(PATH, "steps", Values.each(STEP, way -> way.property("steps")));
        fields.add(STEP, "from", Values.one("Node", step -> step.property("from")));
        fields.add(STEP, "to", Values.one("Node", step -> step.property("to")));
        fields.add(STEP, "claim", Values.one("Claim", step -> Cypher.raw("$E.claims[0]", step)));
        fields.add(STEP, "claims", Values.each("Claim", step -> step.property("claims")));
    }

    private static Expression ways(SymbolicName owner, Selection field, Compilation compilation) {
        SymbolicName row = compilation.variable();
        SymbolicName way = compilation.variable();
        return Cypher.raw(
                "head(COLLECT { $E RETURN COLLECT { UNWIND $E AS $E RETURN $E } })",
                WAYS.call(owner, field.with(PathFields::criteria), row, compilation),
                row,
                way,
                compilation.object(PATH, way, field.fields()));
    }

    private static Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> criteria = Criteria.of(given)
                .id("from")
                .id("to")
                .within("maxLength", 1, 8)
                .within("first", 1, 50)
                .arguments();
        if (Objects.equals(criteria.get("from"), criteria.get("to"))) {
            throw new BadInput("BAD_INPUT", "A way leads from one node to another, but from and to are the same.");
        }
        return criteria;
    }
}
