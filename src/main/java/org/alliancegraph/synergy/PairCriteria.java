// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.SynergyDecision;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/** Which pairs a filter asks for; what it asks of a partner holds for both. */
final class PairCriteria {

    /** How many steps narrower than the topic asked for a reason may be. */
    private static final int STEPS = 4;

    /** Programmes join members and people belong to somebody; both are found through those, unless asked for. */
    private static final List<String> PARTNER_TYPES = List.of("Municipality", "Organization", "LocalAlliance");

    /** What was dismissed is not shown again, and what is done is no synergy any more. */
    private static final List<String> UNLESS_ASKED = List.of("OPEN", "ACCEPTED");

    private static final int NONE_ASKED = Integer.MIN_VALUE;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Set<?> types;
    private final @Nullable Set<?> states;
    private final @Nullable Set<?> reasons;
    private final int topic;
    private final @Nullable Double minScore;

    private final @Nullable Set<?> statuses;
    private final @Nullable Set<?> among;
    private final boolean unlinked;

    private PairCriteria(NetworkImage image, ReadMoment moment, Map<?, ?> filter, List<String> usualTypes) {
        this.image = image;
        this.moment = moment;
        Set<?> given = set(filter.get("partnerTypes"));
        this.statuses = set(filter.get("status"));
        this.among = set(filter.get("among"));
        this.unlinked = Boolean.TRUE.equals(filter.get("unlinked"));
        this.types = given == null ? Set.copyOf(usualTypes) : given;
        this.states = set(filter.get("states"));
        this.reasons = set(filter.get("reasons"));
        Object asked = filter.get("topic");
        this.topic = asked == null ? NONE_ASKED : image.find(asked.toString(), moment);
        this.minScore = filter.get("minScore") instanceof Number least ? least.doubleValue() : null;
    }

    /**
     * What a filter of the API asks for.
     *
     * @param filter null for none
     * @param among the ids of those to look among; null for all
     */
    static PairCriteria of(SynergyNetwork network, @Nullable Object filter, @Nullable Object among) {
        Map<Object, @Nullable Object> given = new HashMap<>(filter instanceof Map<?, ?> map ? map : Map.of());
        if (given.get("status") == null) {
            given.put("status", UNLESS_ASKED);
        }
        given.put("among", among);
        return new PairCriteria(network.image(), network.moment(), given, PARTNER_TYPES);
    }

    /** All pairs of actors. */
    static PairCriteria any(SynergyNetwork network) {
        List<String> all = Stream.of(EntityType.values())
                .filter(EntityType::isActor)
                .map(EntityType::label)
                .toList();
        return new PairCriteria(network.image(), network.moment(), Map.of(), all);
    }

    /**
     * Pairs of municipalities that work on the same and are similar in size, whom nothing ties.
     *
     * @param topic the id of a topic that what they work on has to be or lie below; null for any
     * @param among the ids of those to look among; null for all
     */
    static PairCriteria unlinked(SynergyNetwork network, @Nullable Object topic, @Nullable Object among) {
        Map<String, @Nullable Object> filter = new HashMap<>();
        filter.put("topic", topic);
        filter.put("among", among);
        filter.put("unlinked", true);
        filter.put("status", UNLESS_ASKED);
        return new PairCriteria(network.image(), network.moment(), filter, List.of(EntityType.MUNICIPALITY.label()));
    }

    private static @Nullable Set<?> set(@Nullable Object values) {
        return values instanceof Collection<?> all ? Set.copyOf(all) : null;
    }

    /** Whether an actor is there and among those to look among, whatever its type. */
    boolean isAmong(int actor) {
        return image.isPresent(actor, moment) && (among == null || among.contains(image.id(actor)));
    }

    /** Whether it asks for an actor. */
    boolean takes(int actor) {
        return types.contains(image.type(actor).label())
                && isAmong(actor)
                && (states == null
                        || states.contains(String.valueOf(image.locations().state(actor, moment))));
    }

    /** Whether it asks for a pair that has come so far. */
    boolean takes(SynergyDecision.Status status) {
        return statuses == null || statuses.contains(status.name());
    }

    /**
     * Whether it asks for a pair with these reasons.
     *
     * @param least the least score that is shown unasked
     */
    boolean takes(Set<Reason.Kind> kinds, Set<Integer> topics, double score, double least) {
        return score >= (minScore == null ? least : minScore)
                && (reasons == null || kinds.stream().anyMatch(each -> reasons.contains(each.name())))
                && (!unlinked || isUnlinked(kinds))
                && (topic == NONE_ASKED || topics.stream().anyMatch(this::isAbout));
    }

    private static boolean isUnlinked(Set<Reason.Kind> kinds) {
        return kinds.contains(Reason.Kind.SIMILAR_SIZE)
                && (kinds.contains(Reason.Kind.SHARED_TOPIC) || kinds.contains(Reason.Kind.OFFER_MEETS_NEED))
                && !kinds.contains(Reason.Kind.SHARED_PARTNER)
                && !kinds.contains(Reason.Kind.SHARED_PROGRAM)
                && !kinds.contains(Reason.Kind.ENDED_COLLABORATION);
    }

    /** Whether a topic is the one asked for or lies below it. */
    boolean isAbout(int narrow) {
        return topic == NONE_ASKED || isWithin(narrow, STEPS);
    }

    private boolean isWithin(int narrow, int steps) {
        if (narrow == topic) {
            return true;
        }
        ClaimCursor broader = image.out(ClaimType.BROADER, narrow, new ClaimCursor());
        while (steps > 0 && broader.next()) {
            if (image.validity().holds(broader, moment) && isWithin(broader.other(), steps - 1)) {
                return true;
            }
        }
        return false;
    }
}
