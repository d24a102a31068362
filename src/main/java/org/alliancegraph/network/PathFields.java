// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.Map;
import java.util.Objects;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.Subqueries;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of the shortest ways from one node to another. */
@Component
final class PathFields implements FieldProvider {

    private static final String PATH = "NetworkPath";
    private static final String STEP = "PathStep";
    private static final RowQuery WAYS = RowQuery.of("network/paths");

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "paths", PathFields::ways);
        fields.properties(PATH, "length");
        fields.add(PATH, "nodes", Expressions.each("Node", way -> way.property("nodes")));
        fields.add(PATH, "steps", Expressions.each(STEP, way -> way.property("steps")));
        fields.add(STEP, "from", Expressions.one("Node", step -> step.property("from")));
        fields.add(STEP, "to", Expressions.one("Node", step -> step.property("to")));
        fields.add(STEP, "claim", Expressions.one("Claim", step -> Cypher.valueAt(step.property("claims"), 0)));
        fields.add(STEP, "claims", Expressions.each("Claim", step -> step.property("claims")));
    }

    private static Expression ways(SymbolicName owner, Selection field, QueryCompiler compilation) {
        SymbolicName row = compilation.variable();
        SymbolicName way = compilation.variable();
        return Subqueries.single(
                WAYS.call(
                        owner,
                        field.with(PathFields::criteria),
                        row,
                        compilation,
                        NetworkFilter.among(field, compilation)),
                Subqueries.each(row, way, compilation.object(PATH, way, field.fields())));
    }

    private static Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> criteria = Criteria.of(given)
                .id("from")
                .id("to")
                .within("maxLength", 1, 8)
                .within("first", 1, 50)
                .arguments();
        if (Objects.equals(criteria.get("from"), criteria.get("to"))) {
            throw new BadInput("BAD_INPUT", Message.of("query.same-ends"));
        }
        return criteria;
    }
}
