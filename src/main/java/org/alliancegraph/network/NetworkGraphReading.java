// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.alliancegraph.compiler.ComputedObject;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.compiler.EntityLabels;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.metrics.MetricsFields;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.Projection;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/** Reads a network to be drawn: nodes and edges from memory, labels by one statement. */
final class NetworkGraphReading implements ComputedValue {

    /** The largest number of edges. */
    static final int MOST_EDGES = 100_000;

    private final Projection projection;
    private final EntityLabels labels;
    private final MetricsFields metrics;
    private final GraphGroups groups;
    private final TimeScope scope;

    NetworkGraphReading(
            Projection projection, EntityLabels labels, MetricsFields metrics, GraphGroups groups, TimeScope scope) {
        this.projection = projection;
        this.labels = labels;
        this.metrics = metrics;
        this.groups = groups;
        this.scope = scope;
    }

    /** Not shared, because computing the graph takes less time than comparing requests. */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public NetworkGraph compute(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        ReadMoment moment = ReadMoment.of(parameters);
        TimeScope.Snapshot snapshot = ReadMoment.snapshot(parameters);
        NetworkImage image = projection.at(parameters, cancellation);
        Map<?, ?> asked = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        ClaimCriteria criteria = new ClaimCriteria(
                image, moment, asked, day(asked.get("from"), moment.asOf()), day(asked.get("to"), moment.asOf()));
        NetworkSelection selection = new NetworkSelection(
                image,
                moment,
                criteria,
                NodeCriteria.of(asked.get("types"), parameters.get("among")),
                asked.get("community") instanceof Integer community ? inCommunity(community, image, parameters) : null,
                Boolean.TRUE.equals(asked.get("ofClaims")),
                cancellation);
        List<Integer> all = selection.nodes();
        List<Integer> shown =
                all.subList(0, Math.min(all.size(), (Integer) Objects.requireNonNull(asked.get("first"))));
        List<GraphEdge> edges = selection.edges().among(shown, "CLAIMS".equals(asked.get("detail")));
        int found = edges.size();
        return new NetworkGraph(
                snapshot.revision(),
                nodes(shown, selection, image, moment, parameters, cancellation),
                bounded(edges),
                all.size(),
                shown.size() < all.size() ? selection.pairs() : found,
                Boolean.TRUE.equals(asked.get("metrics"))
                        ? metrics.ofNetwork(parameters, ids -> labels.of(ids, scope, parameters, cancellation))
                        : null,
                given -> groups.condensed(
                        String.valueOf(given.get("by")), selection, image, scope, parameters, cancellation));
    }

    private IntPredicate inCommunity(int number, NetworkImage image, Map<String, @Nullable Object> parameters) {
        ToIntFunction<String> communities = metrics.communities(parameters);
        return entity -> number > 0 && communities.applyAsInt(image.id(entity)) == number;
    }

    private List<GraphNode> nodes(
            List<Integer> shown,
            NetworkSelection selection,
            NetworkImage image,
            ReadMoment moment,
            Map<String, @Nullable Object> parameters,
            Cancellation cancellation) {
        Map<?, ?> asked = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        Map<String, EntityLabel> called = Boolean.TRUE.equals(asked.get("labels"))
                ? labels.of(shown.stream().map(image::id).toList(), scope, parameters, cancellation)
                : Map.of();
        Function<String, @Nullable ComputedObject> measured =
                Boolean.TRUE.equals(asked.get("nodeMetrics")) ? metrics.ofActors(parameters) : id -> null;
        List<GraphNode> nodes = new ArrayList<>(shown.size());
        for (int entity : shown) {
            String id = image.id(entity);
            nodes.add(new GraphNode(
                    id,
                    String.valueOf(parameters.get("time")),
                    image.type(entity).label(),
                    image.locations().state(entity, moment),
                    image.locations().place(entity, moment),
                    selection.degree(entity),
                    called.get(id),
                    measured.apply(id)));
        }
        return nodes;
    }

    /** If there are too many edges, those with most sources. */
    private static List<GraphEdge> bounded(List<GraphEdge> edges) {
        if (edges.size() <= MOST_EDGES) {
            return edges;
        }
        edges.sort(Comparator.comparingInt((GraphEdge each) -> -each.sourceCount()));
        return edges.subList(0, MOST_EDGES);
    }

    private static int day(@Nullable Object day, int otherwise) {
        return day instanceof LocalDate date ? (int) date.toEpochDay() : otherwise;
    }
}
