// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * The part of the network in memory that a filter asks for: which nodes, how many others each is tied to, whose edges
 * {@link SelectedEdges} finds. Actors come whether they are tied or not, unless the filter asks something of claims;
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
     * @param asked what is asked of nodes
     * @param besides what else is asked of each node, null for nothing
     * @param ofClaims whether the filter asks something of claims
     */
    NetworkSelection(
            NetworkImage image,
            ReadMoment moment,
            ClaimCriteria criteria,
            NodeCriteria asked,
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
            admitted[entity] = image.type(entity) != EntityType.SOURCE
                    && asked.take(image, entity)
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
            pause(entity, cancellation);
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

    /** Ends a long walk when nobody waits for it any more. */
    static void pause(int step, Cancellation cancellation) {
        if (step % STRIDE == 0) {
            ReadErrors.beforeStart(cancellation);
        }
    }

    /** The edges of its nodes. */
    SelectedEdges edges() {
        return new SelectedEdges(image, moment, criteria, this, cancellation);
    }

    /** Whether an entity may be a node, if a tie ends at it. */
    boolean admits(int entity) {
        return admitted[entity];
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
}
