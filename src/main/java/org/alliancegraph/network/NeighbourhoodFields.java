// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.PairNode;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.Subqueries;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of neighbourhoods: a bounded part of the network around a node, to be drawn. */
@Component
final class NeighbourhoodFields implements FieldProvider {

    private static final String NEIGHBOURHOOD = "Neighbourhood";
    private static final String NODE = "NeighbourhoodNode";
    private static final String EDGE = "NetworkEdge";
    private static final RowQuery AROUND = RowQuery.of("network/neighbourhood");

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "neighbourhood", NeighbourhoodFields::around);
        fields.add(NEIGHBOURHOOD, "center", Expressions.one("Node", around -> around.property("center")));
        fields.add(NEIGHBOURHOOD, "nodes", Expressions.each(NODE, around -> around.property("nodes")));
        fields.add(NEIGHBOURHOOD, "edges", Expressions.each(EDGE, around -> around.property("edges")));
        fields.add(
                NEIGHBOURHOOD,
                "cut",
                (owner, field, compilation) -> owner.property("omittedCount").gt(Cypher.literalOf(0)));
        fields.properties(NEIGHBOURHOOD, "omittedCount");
        fields.add(NODE, "node", Expressions.one("Node", each -> each.property("node")));
        fields.add(
                NODE,
                "name",
                (owner, field, compilation) -> Expressions.then(owner.property("node"), "name", compilation));
        fields.properties(NODE, "distance", "degree");
        edge(fields);
    }

    private static void edge(FieldRegistry fields) {
        PairNode.add(
                fields,
                EDGE,
                "edge",
                edge -> byOrderOfIds(edge, "from", "to"),
                edge -> byOrderOfIds(edge, "to", "from"),
                RowQuery.of("network/edge")::callWith);
        fields.add(EDGE, "from", Expressions.one("Node", edge -> edge.property("from")));
        fields.add(EDGE, "to", Expressions.one("Node", edge -> edge.property("to")));
        fields.add(EDGE, "relations", RowQuery.of("network/relations").value());
        fields.properties(EDGE, "sourceCount", "holds");
        fields.add(EDGE, "claims", Expressions.each("Claim", edge -> edge.property("claims")));
    }

    /** The first of two ends if the edge leads from the smaller id to the larger one, otherwise the other. */
    private static Expression byOrderOfIds(SymbolicName edge, String first, String other) {
        return Cypher.caseExpression()
                .when(Cypher.property(edge, "from", "id").lt(Cypher.property(edge, "to", "id")))
                .then(edge.property(first))
                .elseDefault(edge.property(other));
    }

    private static Expression around(SymbolicName owner, Selection field, QueryCompiler compilation) {
        boolean edges = showsEdges(field);
        Selection bounded = field.with(given -> Criteria.of(given)
                .id("of")
                .within("depth", 1, 4)
                .within("minSources", 1, Integer.MAX_VALUE)
                .unless("minSources", 1)
                .within("maxNodes", 1, 500)
                .with("withEdges", edges)
                .arguments());
        SymbolicName row = compilation.variable();
        return Subqueries.first(
                AROUND.call(owner, bounded, row, compilation, NetworkFilter.among(field, compilation)),
                compilation.object(NEIGHBOURHOOD, row, field.fields()));
    }

    private static boolean showsEdges(Selection field) {
        return field.selects("edges")
                || field.fields().stream().anyMatch(each -> each.name().equals("nodes") && each.selects("degree"));
    }
}
