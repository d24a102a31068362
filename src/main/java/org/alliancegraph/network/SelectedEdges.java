// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/** Finds the edges between nodes of a selection, single edges or flows between groups of nodes. */
record SelectedEdges(
        NetworkImage image,
        ReadMoment moment,
        ClaimCriteria criteria,
        NetworkSelection selection,
        Cancellation cancellation) {

    /**
     * The edges between the nodes of a list. Edges refer to nodes by their places in the list.
     *
     * @param each whether each claim becomes an edge of its own
     */
    List<GraphEdge> among(List<Integer> shown, boolean each) {
        int[] places = new int[image.size()];
        for (int place = 0; place < shown.size(); place++) {
            places[shown.get(place)] = place + 1;
        }
        List<GraphEdge> edges = new ArrayList<>();
        ClaimCursor cursor = new ClaimCursor();
        for (int place = 0; place < shown.size(); place++) {
            NetworkSelection.pause(place, cancellation);
            int entity = shown.get(place);
            Map<Integer, List<GraphEdge>> tied = new TreeMap<>();
            for (ClaimType type : criteria.relations()) {
                add(image.out(type, entity, cursor), type, entity, places, tied, each);
                if (!type.symmetric()) {
                    add(image.in(type, entity, cursor), type, entity, places, tied, each);
                }
            }
            tied.values().forEach(edges::addAll);
        }
        return edges;
    }

    /** The number of tied pairs of nodes between two groups, or within one group. */
    record Flow(int source, int target, int ties) {}

    /**
     * The flows between groups, which are given by their places.
     *
     * @param groups the place of the group of each entity, -1 for none
     */
    List<Flow> flows(int[] groups) {
        Map<Long, Integer> ties = new TreeMap<>();
        int[] seenFrom = new int[image.size()];
        ClaimCursor cursor = new ClaimCursor();
        for (int entity : selection.nodes()) {
            NetworkSelection.pause(entity, cancellation);
            for (ClaimType type : criteria.relations()) {
                flow(image.out(type, entity, cursor), entity, groups, seenFrom, ties);
                if (!type.symmetric()) {
                    flow(image.in(type, entity, cursor), entity, groups, seenFrom, ties);
                }
            }
        }
        return ties.entrySet().stream()
                .map(each -> new Flow((int) (each.getKey() >> 32), each.getKey().intValue(), each.getValue()))
                .toList();
    }

    private void flow(ClaimCursor cursor, int entity, int[] groups, int[] seenFrom, Map<Long, Integer> ties) {
        while (cursor.next()) {
            int other = cursor.other();
            if (other > entity
                    && seenFrom[other] != entity + 1
                    && selection.admits(other)
                    && groups[entity] >= 0
                    && groups[other] >= 0
                    && criteria.takes(cursor)) {
                seenFrom[other] = entity + 1;
                long source = Math.min(groups[entity], groups[other]);
                ties.merge(source << 32 | Math.max(groups[entity], groups[other]), 1, Integer::sum);
            }
        }
    }

    /** Adds the claims that lead to nodes further down the list, so that each pair is seen once. */
    private void add(
            ClaimCursor cursor,
            ClaimType type,
            int entity,
            int[] places,
            Map<Integer, List<GraphEdge>> tied,
            boolean each) {
        int place = places[entity] - 1;
        while (cursor.next()) {
            int other = places[cursor.other()] - 1;
            if (other <= place || !criteria.takes(cursor)) {
                continue;
            }
            List<GraphEdge> edges = tied.computeIfAbsent(other, _ -> new ArrayList<>(1));
            if (each || edges.isEmpty()) {
                edges.add(new GraphEdge(image, moment));
            }
            boolean forward = image.properties().leadsFrom(entity, cursor);
            edges.getLast()
                    .add(cursor, type, forward ? place : other, forward ? other : place, criteria.isCertain(cursor));
        }
    }
}
