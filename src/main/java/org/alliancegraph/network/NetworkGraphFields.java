// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.compiler.EntityLabels;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.metrics.MetricsFields;
import org.alliancegraph.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The fields of the network to be drawn, which are computed from the network in memory. */
@Component
final class NetworkGraphFields implements FieldProvider {

    private static final String GRAPH = "NetworkGraph";
    private static final String NODE = "GraphNode";
    private static final String EDGE = "GraphEdge";
    private static final int MOST_NODES = 20_000;
    private static final List<String> MEASURED = List.of("metrics", "community", "x", "y");

    private final Projection projection;
    private final EntityLabels labels;
    private final MetricsFields metrics;
    private final GraphGroups groups;

    NetworkGraphFields(Projection projection, EntityLabels labels, MetricsFields metrics, GraphGroups groups) {
        this.projection = projection;
        this.labels = labels;
        this.metrics = metrics;
        this.groups = groups;
    }

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "network", this::network);
        fields.properties(GRAPH, "revision", "nodes", "edges", "nodeCount", "edgeCount", "metrics")
                .properties(GRAPH, "condensed")
                .properties("CondensedGraph", "groups", "flows", "ungrouped")
                .properties("GraphGroup", "key", "size", "ties")
                .properties("GraphFlow", "source", "target", "ties");
        fields.add("GraphGroup", "label", Expressions.property("label"), EntityLabel::of);
        fields.properties(NODE, "id", "key", "type", "state", "latitude", "longitude", "degree", "metrics", "community")
                .properties(NODE, "x", "y");
        fields.add(NODE, "label", Expressions.property("label"), EntityLabel::of);
        fields.properties(EDGE, "source", "target", "relations", "kinds", "roles", "status", "since", "until")
                .properties(EDGE, "certainSince", "certainUntil", "holds", "sourceCount", "claimCount")
                .properties(EDGE, "directed", "weight", "claim");
    }

    private Expression network(SymbolicName owner, Selection field, QueryCompiler compilation) {
        boolean called = ofNodes("label", field);
        boolean measured = MEASURED.stream().anyMatch(each -> ofNodes(each, field));
        boolean whole = field.selects("metrics");
        Expression among = NetworkFilter.among(field, compilation);
        return compilation.computed(
                "network " + compilation.lens(),
                field.with(given -> asked(given)
                        .with("labels", called)
                        .with("nodeMetrics", measured)
                        .with("metrics", whole)
                        .arguments()),
                among == null ? Map.of() : Map.of("among", among),
                new NetworkGraphReading(projection, labels, metrics, groups, compilation.lens()));
    }

    private static boolean ofNodes(String name, Selection field) {
        return field.fields().stream().anyMatch(each -> each.name().equals("nodes") && each.selects(name));
    }

    private static Criteria asked(Map<String, @Nullable Object> given) {
        Criteria asked =
                Criteria.of(given).within("first", 1, MOST_NODES).with("ofClaims", NetworkFilter.asksOfClaims(given));
        if (given.get("between") instanceof Map<?, ?> period) {
            LocalDate from = day(period.get("from"), Expressions.FIRST_DAY);
            LocalDate to = day(period.get("to"), Expressions.LAST_DAY);
            if (given.get("asOf") != null) {
                throw new BadInput("BAD_INPUT", Message.of("query.day-and-period"));
            }
            if (from.isAfter(to)) {
                throw new BadInput("BAD_INPUT", Message.of("query.from-after-to", from, to));
            }
            asked.with("from", from).with("to", to);
        }
        return asked;
    }

    private static LocalDate day(@Nullable Object day, LocalDate otherwise) {
        return day instanceof LocalDate date ? date : otherwise;
    }
}
