// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
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

    private static final int NONE_ASKED = Integer.MIN_VALUE;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Set<?> types;
    private final @Nullable Set<?> states;
    private final @Nullable Set<?> reasons;
    private final int topic;
    private final double minScore;

    private PairCriteria(NetworkImage image, ReadMoment moment, Map<?, ?> filter, List<String> usualTypes) {
        this.image = image;
        this.moment = moment;
        Set<?> given = set(filter.get("partnerTypes"));
        this.types = given == null ? Set.copyOf(usualTypes) : given;
        this.states = set(filter.get("states"));
        this.reasons = set(filter.get("reasons"));
        Object asked = filter.get("topic");
        this.topic = asked == null ? NONE_ASKED : image.find(asked.toString(), moment);
        this.minScore =
                filter.get("minScore") instanceof Number least ? least.doubleValue() : Weights.STANDARD.minScore();
    }

    /** @param filter a filter of the API, or null */
    static PairCriteria of(SynergyNetwork network, @Nullable Object filter) {
        Map<?, ?> given = filter instanceof Map<?, ?> map ? map : Map.of();
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

    private static @Nullable Set<?> set(@Nullable Object values) {
        return values instanceof Collection<?> all ? Set.copyOf(all) : null;
    }

    /** Whether it asks for an actor. */
    boolean takes(int actor) {
        return types.contains(image.type(actor).label())
                && image.isPresent(actor, moment)
                && (states == null || states.contains(String.valueOf(image.state(actor, moment))));
    }

    /** Whether it asks for a pair with these reasons. */
    boolean takes(Set<Reason.Kind> kinds, Set<Integer> topics, double score) {
        return score >= minScore
                && (reasons == null || kinds.stream().anyMatch(each -> reasons.contains(each.name())))
                && (topic == NONE_ASKED || topics.stream().anyMatch(each -> isWithin(each, STEPS)));
    }

    private boolean isWithin(int narrow, int steps) {
        if (narrow == topic) {
            return true;
        }
        ClaimCursor broader = image.out(ClaimType.BROADER, narrow, new ClaimCursor());
        while (steps > 0 && broader.next()) {
            if (image.holds(broader, moment) && isWithin(broader.other(), steps - 1)) {
                return true;
            }
        }
        return false;
    }
}
