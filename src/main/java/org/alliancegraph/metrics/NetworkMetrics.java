// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/** The metrics of all actors at one moment. */
final class NetworkMetrics {

    /** From so many actors the shortest ways are followed; in a smaller network from all. */
    private static final int MOST_SOURCES = 1_000;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final long revision;
    private final TieGraph graph;
    private final Map<Integer, Integer> nodes;
    private final double[] pageRank;
    private final int[] cores;
    private final int[] components;
    private final int[] communities;
    private final double modularity;
    private final double[] closeness;
    private final double[] betweenness;
    private final double[] betweennessErrors;
    private final int samples;
    private final double[] x;
    private final double[] y;
    private final @Nullable Double typeAssortativity;
    private final @Nullable Double stateAssortativity;

    /**
     * Computes all of them.
     *
     * @param before the metrics computed last, whose communities pass their numbers on
     */
    NetworkMetrics(
            NetworkImage image,
            ReadMoment moment,
            long revision,
            @Nullable NetworkMetrics before,
            DoubleConsumer progress) {
        this.image = image;
        this.moment = moment;
        this.revision = revision;
        this.graph = TieGraph.of(image, moment);
        this.nodes = HashMap.newHashMap(graph.size());
        for (int node = 0; node < graph.size(); node++) {
            nodes.put(graph.entity(node), node);
        }
        progress.accept(0.05);
        GraphAlgorithms algorithms = new GraphAlgorithms(graph);
        this.pageRank = algorithms.pageRank();
        this.cores = algorithms.cores();
        this.components = GroupNumbers.of(algorithms.components(), new int[graph.size()]);
        progress.accept(0.1);
        GraphAlgorithms.Communities found = algorithms.communities();
        this.communities = GroupNumbers.of(found.ofNodes(), passedOn(before));
        this.modularity = found.modularity();
        this.x = placed(before, then -> before == null ? Double.NaN : before.x[then]);
        this.y = placed(before, then -> before == null ? Double.NaN : before.y[then]);
        var _ = new ForceLayout(graph, x, y);
        progress.accept(0.2);
        this.closeness = algorithms.closeness();
        progress.accept(0.5);
        Betweenness ways = new Betweenness(graph, MOST_SOURCES, part -> progress.accept(0.5 + part / 2));
        this.betweenness = ways.shares();
        this.betweennessErrors = ways.errors();
        this.samples = ways.samples();
        this.typeAssortativity =
                Assortativity.of(graph, node -> image.type(graph.entity(node)).name());
        @Nullable String[] states = new String[graph.size()];
        Arrays.setAll(states, node -> image.locations().state(graph.entity(node), moment));
        this.stateAssortativity = Assortativity.of(graph, node -> states[node]);
    }

    private int[] passedOn(@Nullable NetworkMetrics before) {
        int[] numbers = new int[graph.size()];
        if (before != null) {
            Arrays.setAll(numbers, node -> {
                int then = before.node(id(node));
                return then < 0 ? 0 : before.communities[then];
            });
        }
        return numbers;
    }

    private double[] placed(@Nullable NetworkMetrics before, IntToDoubleFunction places) {
        double[] placed = new double[graph.size()];
        Arrays.setAll(placed, node -> {
            int then = before == null ? -1 : before.node(id(node));
            return then < 0 ? Double.NaN : places.applyAsDouble(then);
        });
        return placed;
    }

    /** The node of the actor with an id, or -1. */
    int node(String id) {
        return nodes.getOrDefault(image.find(id), -1);
    }

    String id(int node) {
        return image.id(graph.entity(node));
    }

    String type(int node) {
        return image.type(graph.entity(node)).label();
    }

    long revision() {
        return revision;
    }

    TieGraph graph() {
        return graph;
    }

    double degree(int node) {
        return graph.degree(node);
    }

    double strength(int node) {
        return graph.strength(node);
    }

    double pageRank(int node) {
        return pageRank[node];
    }

    double betweenness(int node) {
        return betweenness[node];
    }

    double betweennessError(int node) {
        return betweennessErrors[node];
    }

    double closeness(int node) {
        return closeness[node];
    }

    double core(int node) {
        return cores[node];
    }

    int component(int node) {
        return components[node];
    }

    int community(int node) {
        return communities[node];
    }

    double x(int node) {
        return x[node];
    }

    double y(int node) {
        return y[node];
    }

    double modularity() {
        return modularity;
    }

    int samples() {
        return samples;
    }

    @Nullable
    Double typeAssortativity() {
        return typeAssortativity;
    }

    @Nullable
    Double stateAssortativity() {
        return stateAssortativity;
    }

    /** Which share of all pairs is tied. */
    double density() {
        double pairs = graph.size() * (graph.size() - 1.0) / 2;
        return pairs == 0 ? 0 : graph.edges() / pairs;
    }

    int componentCount() {
        return Arrays.stream(components).max().orElse(0);
    }

    int largestComponent() {
        return (int) Arrays.stream(components).filter(each -> each == 1).count();
    }

    NetworkImage image() {
        return image;
    }

    ReadMoment moment() {
        return moment;
    }

    /** The nodes with the highest values first, then by id. */
    List<Integer> ranked(CentralityMetric metric, @Nullable List<?> types, int most) {
        return IntStream.range(0, graph.size())
                .boxed()
                .filter(node -> types == null || types.contains(type(node)))
                .sorted(Comparator.comparingDouble((Integer node) -> -metric.of(this, node))
                        .thenComparing(this::id))
                .limit(most)
                .toList();
    }
}
