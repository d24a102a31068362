// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the network in memory what facets count. Of claims and partnerships both ends must be let through by the
 * filter, and the claims themselves must be asked for; of an actor or event all claims count that tie it.
 */
final class CountedThings {

    /** After so many nodes it is looked whether anybody still waits. */
    private static final int STRIDE = 256;

    private static final List<ClaimType> TIES =
            Arrays.stream(ClaimType.values()).filter(ClaimType::tiesActors).toList();
    private static final Set<ClaimType> OF_PARTNERSHIPS =
            Set.of(ClaimType.COLLABORATES_WITH, ClaimType.PARTICIPATES_IN);

    private final NetworkImage image;
    private final ReadMoment moment;
    private final ClaimCriteria criteria;
    private final @Nullable Set<?> types;
    private final @Nullable Set<?> among;
    private final boolean withTies;
    private final Cancellation cancellation;

    /**
     * @param types the types of nodes, null for all
     * @param among the ids of the actors that are let through, null for all
     * @param withTies whether the claims that tie actors and events are asked for
     */
    CountedThings(
            NetworkImage image,
            ReadMoment moment,
            ClaimCriteria criteria,
            @Nullable Set<?> types,
            @Nullable Set<?> among,
            boolean withTies,
            Cancellation cancellation) {
        this.image = image;
        this.moment = moment;
        this.criteria = criteria;
        this.types = types;
        this.among = among;
        this.withTies = withTies;
        this.cancellation = cancellation;
    }

    /** Gives each thing to a consumer, in the order of its first node. */
    void forEach(FacetCount count, Consumer<CountedThing> consumer) {
        for (int node = 0; node < image.size(); node++) {
            if (node % STRIDE == 0) {
                ReadErrors.beforeStart(cancellation);
            }
            switch (count) {
                case ACTORS -> actor(node, consumer);
                case EVENTS -> event(node, consumer);
                case CLAIMS -> claims(node, consumer);
                case PARTNERSHIPS -> partnerships(node, consumer);
            }
        }
    }

    private void actor(int node, Consumer<CountedThing> consumer) {
        if (image.type(node).isActor() && image.isPresent(node, moment) && isLetThrough(node)) {
            consumer.accept(new CountedThing(List.of(node), ties(node), false));
        }
    }

    private void event(int node, Consumer<CountedThing> consumer) {
        if (image.type(node) == EntityType.EVENT && image.isPresent(node, moment) && isLetThrough(node)) {
            consumer.accept(new CountedThing(List.of(node), ties(node), true));
        }
    }

    private void claims(int node, Consumer<CountedThing> consumer) {
        if (!isLetThrough(node)) {
            return;
        }
        for (ClaimType type : criteria.relations()) {
            ClaimCursor cursor = image.out(type, node, new ClaimCursor());
            while (cursor.next()) {
                if (image.leadsFrom(node, cursor) && isLetThrough(cursor.other()) && criteria.takes(cursor)) {
                    consumer.accept(new CountedThing(List.of(node, cursor.other()), List.of(cursor.claim()), false));
                }
            }
        }
    }

    /** Each pair once, from the end with the smaller id. */
    private void partnerships(int node, Consumer<CountedThing> consumer) {
        if (!image.type(node).isActor() || !isLetThrough(node)) {
            return;
        }
        Map<Integer, List<Integer>> pairs = new TreeMap<>();
        for (ClaimType type : criteria.relations()) {
            if (OF_PARTNERSHIPS.contains(type)) {
                pairs(node, image.out(type, node, new ClaimCursor()), pairs);
                if (!type.symmetric()) {
                    pairs(node, image.in(type, node, new ClaimCursor()), pairs);
                }
            }
        }
        pairs.forEach((other, claims) -> consumer.accept(new CountedThing(List.of(node, other), claims, false)));
    }

    private void pairs(int node, ClaimCursor cursor, Map<Integer, List<Integer>> pairs) {
        while (cursor.next()) {
            int other = cursor.other();
            if (image.type(other).isActor()
                    && image.id(node).compareTo(image.id(other)) < 0
                    && isLetThrough(other)
                    && criteria.takes(cursor)) {
                pairs.computeIfAbsent(other, _ -> new ArrayList<>()).add(cursor.claim());
            }
        }
    }

    private boolean isLetThrough(int node) {
        EntityType type = image.type(node);
        return (types == null || types.contains(type.label()))
                && (among == null || !type.isActor() || among.contains(image.id(node)));
    }

    private List<Integer> ties(int node) {
        if (!withTies) {
            return List.of();
        }
        List<Integer> ties = new ArrayList<>();
        for (ClaimType type : TIES) {
            add(image.out(type, node, new ClaimCursor()), ties);
            if (!type.symmetric()) {
                add(image.in(type, node, new ClaimCursor()), ties);
            }
        }
        return ties;
    }

    private void add(ClaimCursor cursor, List<Integer> ties) {
        while (cursor.next()) {
            if (image.holds(cursor, moment)) {
                ties.add(cursor.claim());
            }
        }
    }
}
