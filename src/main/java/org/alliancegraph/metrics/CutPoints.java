// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The nodes and edges of a graph without which a part of it would fall apart, in one depth-first walk (R. Tarjan,
 * Depth-first search and linear graph algorithms, SIAM Journal on Computing 1, 1972). The walk keeps its own stack, as
 * ways can be longer than that of a thread.
 */
final class CutPoints {

    /** How many parts are kept of what falls apart, and of how many nodes of each the most tied ones are told. */
    private static final int PARTS = 10;

    private static final int LOOKED_AT = 200;
    private static final int NAMED = 3;

    private final TieGraph graph;
    /** By node: its place in the walk, from where it was reached, the earliest place reached from below it. */
    private final int[] places;

    private final int[] parents;
    private final int[] lows;
    /** By place in the walk: the node, and how many were reached through it. */
    private final int[] nodes;

    private final int[] sizes;
    private final List<Cut> cuts = new ArrayList<>();

    /**
     * A node or an edge whose loss splits a part of the network.
     *
     * @param node the node, or one end of the edge
     * @param other the other end of the edge, -1 for a node
     * @param parts the largest parts, the largest first
     * @param partCount how many parts there are
     * @param separated how many nodes would not be in the largest part
     */
    record Cut(int node, int other, List<Part> parts, int partCount, int separated) {}

    /** A part, and some of its nodes that are tied to most others. */
    record Part(int size, List<Integer> members) {}

    /** @param least how many nodes have to be cut off so that it is told */
    CutPoints(TieGraph graph, int least) {
        int size = graph.size();
        this.graph = graph;
        this.places = new int[size];
        this.parents = new int[size];
        this.lows = new int[size];
        this.nodes = new int[size];
        this.sizes = new int[size];
        Arrays.fill(places, -1);
        int[] next = new int[size];
        int place = 0;
        for (int root = 0; root < size; root++) {
            if (places[root] < 0) {
                int end = walk(root, place, next);
                find(place, end, least);
                place = end;
            }
        }
        cuts.sort(Comparator.comparingInt((Cut each) -> -each.separated())
                .thenComparingInt(Cut::node)
                .thenComparingInt(Cut::other));
    }

    /** All of them, those that cut off most first. */
    List<Cut> cuts() {
        return cuts;
    }

    /** Numbers all that a root reaches; returns the first free place. */
    private int walk(int root, int first, int[] next) {
        int place = enter(root, -1, first, next);
        int node = root;
        while (node >= 0) {
            if (next[node] < graph.offset(node + 1)) {
                int other = graph.other(next[node]++);
                if (places[other] < 0) {
                    place = enter(other, node, place, next);
                    node = other;
                } else if (other != parents[node]) {
                    lows[node] = Math.min(lows[node], places[other]);
                }
            } else {
                int parent = parents[node];
                sizes[places[node]] = place - places[node];
                if (parent >= 0) {
                    lows[parent] = Math.min(lows[parent], lows[node]);
                }
                node = parent;
            }
        }
        return place;
    }

    private int enter(int node, int parent, int place, int[] next) {
        places[node] = place;
        nodes[place] = node;
        lows[node] = place;
        parents[node] = parent;
        next[node] = graph.offset(node);
        return place + 1;
    }

    private void find(int from, int to, int least) {
        for (int place = from; place < to; place++) {
            int node = nodes[place];
            List<int[]> below = new ArrayList<>();
            for (int at = graph.offset(node); at < graph.offset(node + 1); at++) {
                int child = graph.other(at);
                if (parents[child] == node && lows[child] >= place) {
                    below.add(new int[] {places[child], places[child] + sizes[places[child]]});
                }
                if (parents[child] == node && lows[child] > place) {
                    cut(node, child, List.of(below.getLast()), from, to, least);
                }
            }
            if (!below.isEmpty()) {
                cut(node, -1, below, from, to, least);
            }
        }
    }

    private void cut(int node, int other, List<int[]> below, int from, int to, int least) {
        boolean isNode = other < 0;
        int cutOff = below.stream().mapToInt(each -> each[1] - each[0]).sum();
        int rest = to - from - cutOff - (isNode ? 1 : 0);
        int largest = Math.max(
                rest, below.stream().mapToInt(each -> each[1] - each[0]).max().orElse(0));
        int separated = cutOff + rest - largest;
        int count = below.size() + (rest > 0 ? 1 : 0);
        if (separated < least) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        below.stream()
                .sorted(Comparator.comparingInt((int[] each) -> each[0] - each[1]))
                .limit(PARTS)
                .forEach(each -> parts.add(new Part(each[1] - each[0], members(each[0], each[1], List.of(), -1))));
        if (rest > 0) {
            parts.add(new Part(rest, members(from, to, below, isNode ? node : -1)));
        }
        parts.sort(Comparator.comparingInt((Part each) -> -each.size()));
        cuts.add(new Cut(node, other, List.copyOf(parts.subList(0, Math.min(PARTS, parts.size()))), count, separated));
    }

    /** Of the first nodes between two places, but for those in other parts, those that are tied to most others. */
    private List<Integer> members(int from, int to, List<int[]> others, int removed) {
        List<Integer> members = new ArrayList<>();
        for (int place = from; place < to && members.size() < LOOKED_AT; place++) {
            int at = place;
            int[] inside = others.stream()
                    .filter(each -> each[0] <= at && at < each[1])
                    .findFirst()
                    .orElse(null);
            if (inside != null) {
                place = inside[1] - 1;
            } else if (nodes[place] != removed) {
                members.add(nodes[place]);
            }
        }
        members.sort(
                Comparator.comparingInt((Integer each) -> -graph.degree(each)).thenComparingInt(Integer::intValue));
        return List.copyOf(members.subList(0, Math.min(NAMED, members.size())));
    }
}
