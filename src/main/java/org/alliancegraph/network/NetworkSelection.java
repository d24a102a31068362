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
 * Selects the part of the network in memory that meets a filter: its nodes and their degrees. {@link SelectedEdges}
 * finds the edges. Actors are selected even without ties, unless the filter has criteria for claims. Events and topics
 * are selected if a tie ends at them.
 */
final class NetworkSelection {

    /** The number of nodes between two checks whether the operation was cancelled. */
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
     * @param asked the criteria for nodes
     * @param besides a further criterion for nodes; null for none
     * @param ofClaims whether the filter has criteria for claims
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

    /** Ends a long walk if its operation was cancelled. */
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

    /** All nodes by descending degree, then by id. */
    List<Integer> nodes() {
        return nodes;
    }

    /** The number of other nodes to which a node is tied. */
    int degree(int entity) {
        return degrees[entity];
    }

    /** The number of tied pairs of nodes. */
    int pairs() {
        int ends = 0;
        for (int entity : nodes) {
            ends += degrees[entity];
        }
        return ends / 2;
    }
}
