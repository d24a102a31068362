// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/**
 * The part of the network in memory that a filter asks for: which nodes, how many others each is tied to, and the edges
 * among those that are shown. Actors come whether they are tied or not, unless the filter asks something of claims;
 * events and topics where a tie ends at them.
 */
final class NetworkSelection {

    /** After so many nodes it is looked whether anybody still waits. */
    private static final int STRIDE = 256;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final ClaimCriteria criteria;
    private final Cancellation cancellation;
    private final boolean[] admitted;
    private final int[] degrees;
    private final boolean[] claimed;
    private final List<Integer> nodes = new ArrayList<>();

    /**
     * @param types the types of nodes, null for all
     * @param among the ids of the actors that meet what else is asked of them, null for all
     * @param besides what else is asked of each node, null for nothing
     * @param ofClaims whether the filter asks something of claims
     */
    NetworkSelection(
            NetworkImage image,
            ReadMoment moment,
            ClaimCriteria criteria,
            @Nullable Set<?> types,
            @Nullable Set<?> among,
            @Nullable IntPredicate besides,
            boolean ofClaims,
            Cancellation cancellation) {
        this.image = image;
        this.moment = moment;
        this.criteria = criteria;
        this.cancellation = cancellation;
        this.admitted = new boolean[image.size()];
        this.degrees = new int[image.size()];
        this.claimed = new boolean[image.size()];
        for (int entity = 0; entity < image.size(); entity++) {
            EntityType type = image.type(entity);
            admitted[entity] = type != EntityType.SOURCE
                    && (types == null || types.contains(type.label()))
                    && (among == null || !type.isActor() || among.contains(image.id(entity)))
                    && (besides == null || besides.test(entity))
                    && image.isPresent(entity, moment);
        }
        count();
        for (int entity = 0; entity < image.size(); entity++) {
            if (admitted[entity]
                    && (degrees[entity] > 0 || (image.type(entity).isActor() && (!ofClaims || claimed[entity])))) {
                nodes.add(entity);
            }
        }
        nodes.sort(Comparator.comparingInt((Integer each) -> -degrees[each]).thenComparing(image::id));
    }

    private void count() {
        int[] seenFrom = new int[image.size()];
        ClaimCursor cursor = new ClaimCursor();
        for (int entity = 0; entity < image.size(); entity++) {
            pause(entity);
            if (!admitted[entity]) {
                continue;
            }
            for (ClaimType type : criteria.relations()) {
                count(entity, image.out(type, entity, cursor), seenFrom);
                if (!type.symmetric()) {
                    count(entity, image.in(type, entity, cursor), seenFrom);
                }
            }
        }
    }

    private void count(int entity, ClaimCursor cursor, int[] seenFrom) {
        while (cursor.next()) {
            int other = cursor.other();
            boolean counted = seenFrom[other] == entity + 1 || other == entity || !admitted[other];
            if ((!counted || !claimed[entity]) && criteria.takes(cursor)) {
                claimed[entity] = true;
                if (!counted) {
                    seenFrom[other] = entity + 1;
                    degrees[entity]++;
                }
            }
        }
    }

    private void pause(int step) {
        if (step % STRIDE == 0) {
            ReadErrors.beforeStart(cancellation);
        }
    }

    /** All nodes, those tied to most others first, then by id. */
    List<Integer> nodes() {
        return nodes;
    }

    /** How many others a node is tied to. */
    int degree(int entity) {
        return degrees[entity];
    }

    /** How many pairs of nodes are tied. */
    int pairs() {
        int ends = 0;
        for (int entity : nodes) {
            ends += degrees[entity];
        }
        return ends / 2;
    }

    /**
     * The edges among some of the nodes, by their places in the list.
     *
     * @param each whether each claim is an edge of its own
     */
    List<GraphEdge> edges(List<Integer> shown, boolean each) {
        int[] places = new int[image.size()];
        for (int place = 0; place < shown.size(); place++) {
            places[shown.get(place)] = place + 1;
        }
        List<GraphEdge> edges = new ArrayList<>();
        ClaimCursor cursor = new ClaimCursor();
        for (int place = 0; place < shown.size(); place++) {
            pause(place);
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

    /** How many pairs of nodes tie two groups, or two nodes of one. */
    record Flow(int source, int target, int ties) {}

    /**
     * The flows between groups, by their places.
     *
     * @param groups the place of the group of each entity, -1 for none
     */
    List<Flow> flows(int[] groups) {
        Map<Long, Integer> ties = new TreeMap<>();
        int[] seenFrom = new int[image.size()];
        ClaimCursor cursor = new ClaimCursor();
        for (int entity : nodes) {
            pause(entity);
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
                    && admitted[other]
                    && groups[entity] >= 0
                    && groups[other] >= 0
                    && criteria.takes(cursor)) {
                seenFrom[other] = entity + 1;
                long source = Math.min(groups[entity], groups[other]);
                ties.merge(source << 32 | Math.max(groups[entity], groups[other]), 1, Integer::sum);
            }
        }
    }

    /** Adds each claim that leads to a node farther down the list. */
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
