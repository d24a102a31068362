// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * On which share of the shortest ways between two others each node lies (Brandes, A faster algorithm for betweenness
 * centrality, 2001). In a large graph the ways from a sample of nodes are followed; the estimate is then scaled up and
 * has an error, unlike that of Graph Data Science, whose sampled sums are no estimates.
 */
final class Betweenness {

    private static final long SEED = 42;

    private final TieGraph graph;
    private final int[] sources;
    private final double[] sums;
    private final double[] squares;
    private final double[] dependencies;
    private final double[] ways;
    private final int[] distances;
    private final int[] queue;

    /** @param most from how many nodes at most ways are followed */
    Betweenness(TieGraph graph, int most, DoubleConsumer progress) {
        int size = graph.size();
        this.graph = graph;
        this.sources = sources(size, Math.min(most, size));
        this.sums = new double[size];
        this.squares = new double[size];
        this.dependencies = new double[size];
        this.ways = new double[size];
        this.distances = new int[size];
        this.queue = new int[size];
        Arrays.fill(distances, -1);
        for (int each = 0; each < sources.length; each++) {
            follow(sources[each]);
            progress.accept((double) (each + 1) / sources.length);
        }
    }

    /** A part of all nodes that is the same in every run. */
    private static int[] sources(int size, int count) {
        int[] order = IntStream.range(0, size).toArray();
        Random random = new Random(SEED);
        for (int each = 0; each < count && count < size; each++) {
            int other = each + random.nextInt(size - each);
            int swapped = order[each];
            order[each] = order[other];
            order[other] = swapped;
        }
        return Arrays.copyOf(order, count);
    }

    private void follow(int source) {
        int head = 0;
        int tail = 0;
        queue[tail++] = source;
        distances[source] = 0;
        ways[source] = 1;
        while (head < tail) {
            int node = queue[head++];
            for (int at = graph.offset(node); at < graph.offset(node + 1); at++) {
                int next = graph.other(at);
                if (distances[next] < 0) {
                    distances[next] = distances[node] + 1;
                    queue[tail++] = next;
                }
                if (distances[next] == distances[node] + 1) {
                    ways[next] += ways[node];
                }
            }
        }
        for (int last = tail - 1; last > 0; last--) {
            int node = queue[last];
            double share = (1 + dependencies[node]) / ways[node];
            for (int at = graph.offset(node); at < graph.offset(node + 1); at++) {
                int nearer = graph.other(at);
                if (distances[nearer] == distances[node] - 1) {
                    dependencies[nearer] += ways[nearer] * share;
                }
            }
            sums[node] += dependencies[node];
            squares[node] += dependencies[node] * dependencies[node];
        }
        for (int each = 0; each < tail; each++) {
            int node = queue[each];
            distances[node] = -1;
            dependencies[node] = 0;
            ways[node] = 0;
        }
    }

    /** From how many nodes ways were followed. */
    int samples() {
        return sources.length;
    }

    /** The share of all pairs of others, from 0 to 1. */
    double[] shares() {
        double[] shares = new double[graph.size()];
        Arrays.setAll(shares, node -> scaled(sums[node] / sources.length));
        return shares;
    }

    /** The standard error of each share; 0 where all ways were followed. */
    double[] errors() {
        double[] errors = new double[graph.size()];
        int count = sources.length;
        if (count < graph.size() && count > 1) {
            double left = 1 - (double) count / graph.size();
            Arrays.setAll(errors, node -> {
                double mean = sums[node] / count;
                double variance = Math.max(0, squares[node] / count - mean * mean) * count / (count - 1);
                return scaled(Math.sqrt(variance / count * left));
            });
        }
        return errors;
    }

    private double scaled(double meanOfSources) {
        double size = graph.size();
        return size < 3 ? 0 : meanOfSources * size / ((size - 1) * (size - 2));
    }
}
