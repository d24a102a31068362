// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The karate club of Zachary (1977), of which textbooks and other libraries give every number, and random graphs on
 * which the shortest ways are counted one by one.
 */
@DisplayName("Metrics of networks")
class MetricsTest {

    private static final Offset<Double> EXACT = within(1e-6);

    /** The neighbours of each member with a higher number. */
    private static final String CLUB = """
        0: 1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31
        1: 2 3 7 13 17 19 21 30
        2: 3 7 8 9 13 27 28 32
        3: 7 12 13
        4: 6 10
        5: 6 10 16
        6: 16
        8: 30 32 33
        9: 33
        13: 33
        14: 32 33
        15: 32 33
        18: 32 33
        19: 33
        20: 32 33
        22: 32 33
        23: 25 27 29 32 33
        24: 25 27 31
        25: 31
        26: 29 33
        27: 33
        28: 31 33
        29: 32 33
        30: 32 33
        31: 32 33
        32: 33
        """;

    private static TieGraph club() {
        List<int[]> edges = new ArrayList<>();
        CLUB.lines().forEach(line -> {
            String[] parts = line.split(": ");
            for (String other : parts[1].split(" ")) {
                edges.add(new int[] {Integer.parseInt(parts[0].strip()), Integer.parseInt(other)});
            }
        });
        return TieGraph.of(34, edges.toArray(int[][]::new));
    }

    @Test
    @DisplayName("are those that textbooks give for the karate club")
    void karateClub() {
        TieGraph club = club();
        GraphAlgorithms algorithms = new GraphAlgorithms(club);
        assertThat(club.edges()).isEqualTo(78);
        assertThat(club.degree(33)).isEqualTo(17);

        double[] pageRank = algorithms.pageRank();
        assertThat(pageRank[33]).isCloseTo(0.1009192, EXACT);
        assertThat(pageRank[0]).isCloseTo(0.097002, within(1e-5));
        assertThat(Arrays.stream(pageRank).sum()).isCloseTo(1, EXACT);
        assertThat(algorithms.closeness()[0]).isCloseTo(0.568966, EXACT);
        assertThat(algorithms.closeness()[33]).isCloseTo(0.55, EXACT);
        assertThat(Arrays.stream(algorithms.cores()).max()).hasValue(4);
        assertThat(Arrays.stream(algorithms.components()).distinct().count()).isEqualTo(1);

        Betweenness betweenness = new Betweenness(club, 1_000, _ -> {});
        assertThat(betweenness.shares()[0]).isCloseTo(0.437635, EXACT);
        assertThat(betweenness.shares()[33]).isCloseTo(0.304075, EXACT);
        assertThat(betweenness.errors()).containsOnly(0);

        GraphAlgorithms.Communities communities = algorithms.communities();
        assertThat(communities.modularity()).isBetween(0.40, 0.4198);
        assertThat(new GraphAlgorithms(club()).communities().ofNodes()).isEqualTo(communities.ofNodes());
    }

    @Test
    @DisplayName("say with betweenness of a sample how far it may be off")
    void sampledBetweenness() {
        TieGraph graph = random(400, 1_200, 3);
        double[] exact = new Betweenness(graph, 400, _ -> {}).shares();
        Betweenness sampled = new Betweenness(graph, 100, _ -> {});
        double errors = 0;
        double expected = 0;
        for (int node = 0; node < 400; node++) {
            errors += Math.pow(sampled.shares()[node] - exact[node], 2);
            expected += Math.pow(sampled.errors()[node], 2);
        }
        assertThat(sampled.samples()).isEqualTo(100);
        assertThat(Math.sqrt(errors / expected)).as("errors as large as said").isBetween(0.7, 1.4);
        assertThat(Arrays.stream(exact).sum())
                .isCloseTo(Arrays.stream(sampled.shares()).sum(), withinPercentage(5));
    }

    @Test
    @DisplayName("count the shortest ways as one does by hand")
    void bruteForce() {
        for (int seed = 0; seed < 20; seed++) {
            TieGraph graph = random(12, 16 + seed % 5, seed);
            double[] expected = counted(graph);
            double[] actual = new Betweenness(graph, 12, _ -> {}).shares();
            for (int node = 0; node < 12; node++) {
                assertThat(actual[node]).as("seed %s, node %s", seed, node).isCloseTo(expected[node], EXACT);
            }
        }
    }

    @Test
    @DisplayName("tell whether like is tied to like")
    void assortativity() {
        TieGraph apart = TieGraph.of(4, new int[][] {{0, 1}, {2, 3}});
        TieGraph across = TieGraph.of(4, new int[][] {{0, 2}, {1, 3}, {0, 3}, {1, 2}});
        assertThat(Assortativity.of(apart, node -> node < 2 ? "A" : "B")).isEqualTo(1.0);
        assertThat(Assortativity.of(across, node -> node < 2 ? "A" : "B")).isEqualTo(-1.0);
        assertThat(Assortativity.of(apart, _ -> "A")).isNull();
        Set<Integer> officers = Set.of(8, 9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33);
        assertThat(Assortativity.of(club(), node -> officers.contains(node) ? "Officer" : "Mr. Hi"))
                .isBetween(0.6, 0.8);
    }

    @Test
    @DisplayName("keep the numbers of communities as far as members allow")
    void communityNumbers() {
        int[] first = GroupNumbers.of(new long[] {7, 7, 7, 3, 3}, new int[5]);
        assertThat(first).containsExactly(1, 1, 1, 2, 2);
        assertThat(GroupNumbers.of(new long[] {1, 1, 9, 9, 9, 4}, new int[] {1, 1, 1, 2, 2, 0}))
                .containsExactly(1, 1, 2, 2, 2, 3);
    }

    @Test
    @DisplayName("place who is tied near one another, and move little when little changes")
    void layout() {
        double[] x = unplaced(34);
        double[] y = unplaced(34);
        var _ = new ForceLayout(club(), x, y);
        double[] again = unplaced(34);
        var _ = new ForceLayout(club(), again, unplaced(34));
        assertThat(again).isEqualTo(x);
        double tied = 0;
        double all = 0;
        TieGraph club = club();
        for (int node = 0; node < 34; node++) {
            for (int at = club.offset(node); at < club.offset(node + 1); at++) {
                tied += Math.hypot(x[node] - x[club.other(at)], y[node] - y[club.other(at)]) / (2 * 78);
            }
            for (int other = 0; other < 34; other++) {
                all += Math.hypot(x[node] - x[other], y[node] - y[other]) / (34 * 33);
            }
        }
        assertThat(tied).isLessThan(0.8 * all);

        double[] movedX = x.clone();
        double[] movedY = y.clone();
        movedX[11] = Double.NaN;
        movedY[11] = Double.NaN;
        var _ = new ForceLayout(club, movedX, movedY);
        for (int node = 0; node < 34; node++) {
            if (node != 11) {
                assertThat(Math.hypot(movedX[node] - x[node], movedY[node] - y[node]))
                        .isLessThan(0.03);
            }
        }
        assertThat(movedX[11]).isBetween(-2.0, 2.0);
    }

    private static double[] unplaced(int nodes) {
        double[] places = new double[nodes];
        Arrays.fill(places, Double.NaN);
        return places;
    }

    private static TieGraph random(int nodes, int edges, int seed) {
        Random random = new Random(seed);
        boolean[][] tied = new boolean[nodes][nodes];
        List<int[]> all = new ArrayList<>();
        while (all.size() < edges) {
            int one = random.nextInt(nodes);
            int other = random.nextInt(nodes);
            if (one != other && !tied[one][other]) {
                tied[one][other] = true;
                tied[other][one] = true;
                all.add(new int[] {one, other});
            }
        }
        return TieGraph.of(nodes, all.toArray(int[][]::new));
    }

    /** For each pair, all shortest ways by their lengths and numbers. */
    private static double[] counted(TieGraph graph) {
        int size = graph.size();
        int[][] distances = new int[size][size];
        double[][] ways = new double[size][size];
        for (int from = 0; from < size; from++) {
            Arrays.fill(distances[from], -1);
            distances[from][from] = 0;
            ways[from][from] = 1;
            for (int step = 0; step < size; step++) {
                for (int node = 0; node < size; node++) {
                    for (int at = graph.offset(node);
                            distances[from][node] == step && at < graph.offset(node + 1);
                            at++) {
                        int next = graph.other(at);
                        if (distances[from][next] < 0 || distances[from][next] == step + 1) {
                            distances[from][next] = step + 1;
                            ways[from][next] += ways[from][node];
                        }
                    }
                }
            }
        }
        double[] shares = new double[size];
        for (int node = 0; node < size; node++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    if (from != to
                            && from != node
                            && to != node
                            && distances[from][to] > 0
                            && distances[from][node] > 0
                            && distances[node][to] > 0
                            && distances[from][node] + distances[node][to] == distances[from][to]) {
                        shares[node] += ways[from][node] * ways[node][to] / ways[from][to] / ((size - 1) * (size - 2));
                    }
                }
            }
        }
        return shares;
    }
}
