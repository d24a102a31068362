// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is found in one walk is what is found by taking each node and edge away in turn. */
@DisplayName("What a network would fall apart without")
class CutPointsTest {

    @Test
    @DisplayName("is the one who ties two groups, and the ties that lead there alone")
    void twoTriangles() {
        TieGraph graph = TieGraph.of(7, new int[][] {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {4, 6}});

        List<CutPoints.Cut> cuts = new CutPoints(graph, 3).cuts();

        assertThat(cuts).extracting(CutPoints.Cut::node).containsExactly(2, 3, 3);
        assertThat(cuts).extracting(CutPoints.Cut::other).containsExactly(3, -1, 4);
        assertThat(cuts.get(1).parts())
                .extracting(CutPoints.Part::size, each -> new TreeSet<>(each.members()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, new TreeSet<>(List.of(4, 5, 6))),
                        org.assertj.core.groups.Tuple.tuple(3, new TreeSet<>(List.of(0, 1, 2))));
    }

    @RepeatedTest(40)
    @DisplayName("is what nobody can do without in any network")
    void random(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int nodes = 2 + random.nextInt(25);
        TreeSet<String> pairs = new TreeSet<>();
        for (int edge = random.nextInt(2 * nodes); edge > 0; edge--) {
            int one = random.nextInt(nodes);
            int other = random.nextInt(nodes);
            if (one != other) {
                pairs.add(Math.min(one, other) + "," + Math.max(one, other));
            }
        }
        int[][] edges = pairs.stream()
                .map(each -> each.split(",", -1))
                .map(each -> new int[] {Integer.parseInt(each[0]), Integer.parseInt(each[1])})
                .toArray(int[][]::new);

        Map<String, List<Integer>> found = new HashMap<>();
        for (CutPoints.Cut cut : new CutPoints(TieGraph.of(nodes, edges), 1).cuts()) {
            String what = cut.other() < 0
                    ? "" + cut.node()
                    : Math.min(cut.node(), cut.other()) + "," + Math.max(cut.node(), cut.other());
            List<Integer> sizes = cut.parts().stream().map(CutPoints.Part::size).toList();
            found.put(what, sizes);
            assertThat(cut.partCount()).isGreaterThanOrEqualTo(sizes.size());
            assertThat(cut.separated()).isPositive();
        }

        assertThat(found).isEqualTo(oneByOne(nodes, edges));
    }

    private static Map<String, List<Integer>> oneByOne(int nodes, int[][] edges) {
        Map<String, List<Integer>> found = new HashMap<>();
        int[] whole = parts(nodes, edges, -1, -1);
        for (int node = 0; node < nodes; node++) {
            int removed = node;
            add(found, "" + node, split(nodes, whole, whole[node], parts(nodes, edges, removed, -1), removed));
        }
        for (int edge = 0; edge < edges.length; edge++) {
            int group = whole[edges[edge][0]];
            add(
                    found,
                    edges[edge][0] + "," + edges[edge][1],
                    split(nodes, whole, group, parts(nodes, edges, -1, edge), -1));
        }
        return found;
    }

    private static void add(Map<String, List<Integer>> found, String what, List<Integer> sizes) {
        if (sizes.size() > 1) {
            found.put(what, sizes.subList(0, Math.min(10, sizes.size())));
        }
    }

    private static List<Integer> split(int nodes, int[] whole, int group, int[] parts, int removed) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int node = 0; node < nodes; node++) {
            if (whole[node] == group && node != removed) {
                sizes.merge(parts[node], 1, Integer::sum);
            }
        }
        return sizes.values().stream()
                .sorted((one, other) -> other - one)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The smallest number of each node's part. */
    private static int[] parts(int nodes, int[][] edges, int withoutNode, int withoutEdge) {
        int[] parts = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            parts[node] = node;
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int edge = 0; edge < edges.length; edge++) {
                int one = edges[edge][0];
                int other = edges[edge][1];
                if (edge != withoutEdge && one != withoutNode && other != withoutNode && parts[one] != parts[other]) {
                    parts[one] = parts[other] = Math.min(parts[one], parts[other]);
                    changed = true;
                }
            }
        }
        return parts;
    }
}
