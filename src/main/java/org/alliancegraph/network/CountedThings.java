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
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.alliancegraph.projection.TieBounds;

/**
 * Finds the objects that facets and timelines count, in the network in memory. A tie counts if both its ends and its
 * claims meet the filter. An actor or event has all claims that tie it.
 */
final class CountedThings {

    private static final List<ClaimType> TIES =
            Arrays.stream(ClaimType.values()).filter(ClaimType::tiesActors).toList();
    private static final Set<ClaimType> OF_PARTNERSHIPS =
            Set.of(ClaimType.COLLABORATES_WITH, ClaimType.PARTICIPATES_IN);

    private final NetworkImage image;
    private final ReadMoment moment;
    private final ClaimCriteria criteria;
    private final NodeCriteria nodes;
    private final boolean withTies;
    private final boolean ofAllTimes;
    private final Cancellation cancellation;

    /**
     * @param withTies whether the claims of actors and events are needed
     * @param ofAllTimes whether ties count that do not hold on the requested day
     */
    CountedThings(
            NetworkImage image,
            ReadMoment moment,
            ClaimCriteria criteria,
            NodeCriteria nodes,
            boolean withTies,
            boolean ofAllTimes,
            Cancellation cancellation) {
        this.image = image;
        this.moment = moment;
        this.criteria = criteria;
        this.nodes = nodes;
        this.withTies = withTies;
        this.ofAllTimes = ofAllTimes;
        this.cancellation = cancellation;
    }

    /** Passes each object to a consumer, in the order of its first node. */
    void forEach(Countable counted, Consumer<CountedThing> consumer) {
        for (int node = 0; node < image.size(); node++) {
            NetworkSelection.pause(node, cancellation);
            if (nodes.take(image, node)) {
                switch (counted) {
                    case ACTORS, EVENTS -> node(node, counted == Countable.EVENTS, consumer);
                    case CLAIMS, TIES -> ties(node, counted == Countable.TIES, consumer);
                    case PARTNERSHIPS -> partnerships(node, consumer);
                }
            }
        }
    }

    private void node(int node, boolean event, Consumer<CountedThing> consumer) {
        EntityType type = image.type(node);
        if ((event ? type == EntityType.EVENT : type.isActor()) && image.isPresent(node, moment)) {
            consumer.accept(new CountedThing(List.of(node), withTies ? held(node) : List.of(), null, event));
        }
    }

    /** A claim and the days between which it begins and ends to hold. */
    private record Tie(int claim, TieBounds days) {}

    /** The claims that begin at a node. If requested, claims of one type between the same two nodes count once. */
    private void ties(int node, boolean once, Consumer<CountedThing> consumer) {
        for (ClaimType type : criteria.relations()) {
            Map<Integer, List<Tie>> ties = new TreeMap<>();
            ClaimCursor cursor = image.out(type, node, new ClaimCursor());
            while (cursor.next()) {
                if (image.properties().leadsFrom(node, cursor)) {
                    add(cursor, ties);
                }
            }
            ties.forEach((other, claims) -> {
                for (Tie each : once ? List.of(preferred(claims)) : claims) {
                    consumer.accept(new CountedThing(List.of(node, other), List.of(each.claim()), each.days(), false));
                }
            });
        }
    }

    /** Each pair once, from the end with the smaller id. */
    private void partnerships(int node, Consumer<CountedThing> consumer) {
        if (!image.type(node).isActor()) {
            return;
        }
        Map<Integer, List<Tie>> pairs = new TreeMap<>();
        for (ClaimType type : criteria.relations()) {
            if (OF_PARTNERSHIPS.contains(type)) {
                partners(node, image.out(type, node, new ClaimCursor()), pairs);
                if (!type.symmetric()) {
                    partners(node, image.in(type, node, new ClaimCursor()), pairs);
                }
            }
        }
        pairs.forEach((other, claims) -> consumer.accept(new CountedThing(
                List.of(node, other),
                claims.stream().map(Tie::claim).toList(),
                preferred(claims).days(),
                false)));
    }

    private void partners(int node, ClaimCursor cursor, Map<Integer, List<Tie>> pairs) {
        while (cursor.next()) {
            if (image.type(cursor.other()).isActor() && image.id(node).compareTo(image.id(cursor.other())) < 0) {
                add(cursor, pairs);
            }
        }
    }

    private void add(ClaimCursor cursor, Map<Integer, List<Tie>> ties) {
        if (nodes.take(image, cursor.other())
                && (ofAllTimes ? criteria.takesAtAnyTime(cursor) : criteria.takes(cursor))) {
            ties.computeIfAbsent(cursor.other(), _ -> new ArrayList<>(1))
                    .add(new Tie(cursor.claim(), image.validity().bounds(cursor, moment)));
        }
    }

    private Tie preferred(List<Tie> claims) {
        Tie first = claims.getFirst();
        for (Tie each : claims) {
            first = image.properties().comparePreference(each.claim(), first.claim()) < 0 ? each : first;
        }
        return first;
    }

    /** The claims of a node that hold on the requested day with the requested certainty. */
    private List<Integer> held(int node) {
        List<Integer> held = new ArrayList<>();
        for (ClaimType type : TIES) {
            held(image.out(type, node, new ClaimCursor()), held);
            if (!type.symmetric()) {
                held(image.in(type, node, new ClaimCursor()), held);
            }
        }
        return held;
    }

    private void held(ClaimCursor cursor, List<Integer> held) {
        while (cursor.next()) {
            if (criteria.holds(cursor)) {
                held.add(cursor.claim());
            }
        }
    }
}
