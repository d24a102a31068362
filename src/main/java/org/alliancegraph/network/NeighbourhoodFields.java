// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Selection;
import org.alliancegraph.graph.Values;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of neighbourhoods: a bounded part of the network around a node, to be drawn. */
@Component
final class NeighbourhoodFields implements FieldContribution {

    private static final String NEIGHBOURHOOD = "Neighbourhood";
    private static final String NODE = "NeighbourhoodNode";
    private static final String EDGE = "NetworkEdge";
    private static final Rows AROUND = Rows.of("network/neighbourhood");

    @Override
    public void contribute(Fields fields) {
        fields.add("Query", "neighbourhood", NeighbourhoodFields::around);
        fields.add(NEIGHBOURHOOD, "center", Values.one("Node", around -> around.property("center")));
        fields.add(NEIGHBOURHOOD, "nodes", Values.each(NODE, around -> around.property("nodes")));
        fields.add(NEIGHBOURHOOD, "edges", Values.each(EDGE, around -> around.property("edges")));
        fields.add(
                NEIGHBOURHOOD,
                "cut",
                (owner, field, compilation) -> Cypher.raw("$E > 0", owner.property("omittedCount")));
        fields.properties(NEIGHBOURHOOD, "omittedCount");
        fields.add(NODE, "node", Values.one("Node", each -> each.property("node")));
        fields.add(
                NODE, "name", (owner, field, compilation) -> Values.then(owner.property("node"), "name", compilation));
        fields.properties(NODE, "distance", "degree");
        edge(fields);
    }

    private static void edge(Fields fields) {
        fields.add(EDGE, "source", Values.one("Node", edge -> edge.property("source")));
        fields.add(EDGE, "target", Values.one("Node", edge -> edge.property("target")));
        fields.add(EDGE, "relations", Rows.of("network/relations").value());
        fields.properties(EDGE, "sourceCount");
        fields.add(EDGE, "claims", Values.each("Claim", edge -> edge.property("claims")));
    }

    private static Expression around(SymbolicName owner, Selection field, Compilation compilation) {
        boolean edges = showsEdges(field);
        Selection bounded = field.with(given -> Criteria.of(given)
                .id("of")
                .within("depth", 1, 4)
                .within("minSources", 1, Integer.MAX_VALUE)
                .unless("minSources", 1)
                .within("maxNodes", 1, 500)
                .with("withEdges", edges)
                .arguments());
        return AROUND.first(NEIGHBOURHOOD).compile(owner, bounded, compilation);
    }

    private static boolean showsEdges(Selection field) {
        return field.selects("edges")
                || field.fields().stream().anyMatch(each -> each.name().equals("nodes") && each.selects("degree"));
    }
}
