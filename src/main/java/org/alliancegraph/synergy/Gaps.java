// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.model.Ids;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;

/**
 * Where the network has gaps: needs without an offer near, and municipalities that work on the same and are alike, but
 * tied by nothing. What is found is kept for a revision as scores and ids; a page looks up the rest.
 */
final class Gaps implements ComputedValue {

    /** What is kept for all pages. */
    private static final int KEPT = 5_000;

    static final String NEED = "NEED_WITHOUT_OFFER";

    private final SynergyNetworks networks;

    Gaps(SynergyNetworks networks) {
        this.networks = networks;
    }

    /**
     * A need and the offer nearest to it.
     *
     * @param provider who offers; -1 if nobody does
     * @param km how far away; NaN if nobody offers it
     */
    private record Need(int actor, int topic, int provider, double km, double score) {}

    @Override
    public List<?> compute(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        SynergyNetwork network = networks.at(parameters, cancellation);
        Map<?, ?> args = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        Object topic = args.get("topic");
        PairCriteria criteria =
                PairCriteria.unlinked(network, topic == null ? null : Ids.checked(topic), parameters.get("among"));
        return NEED.equals(args.get("kind"))
                ? needs(network, criteria, cancellation)
                : BestPairs.best(network, new PairScores(network, criteria), cancellation).stream()
                        .limit(BestPairs.KEPT)
                        .map(ScoredPair::keys)
                        .toList();
    }

    private static List<?> needs(SynergyNetwork network, PairCriteria criteria, Cancellation cancellation) {
        NetworkImage image = network.image();
        Map<Integer, Map<Integer, ?>> offers = new HashMap<>();
        List<Need> needs = new ArrayList<>();
        for (int actor = 0; actor < image.size(); actor++) {
            if (!image.type(actor).isActor() || !criteria.isAmong(actor)) {
                continue;
            }
            ReadErrors.beforeStart(cancellation);
            for (int topic : network.topicReach().needs(actor).keySet()) {
                if (criteria.isAbout(topic)) {
                    Need need =
                            need(network, actor, topic, offers.computeIfAbsent(topic, network.topicReach()::offers));
                    if (need != null) {
                        needs.add(need);
                    }
                }
            }
        }
        return needs.stream()
                .sorted(Comparator.comparingDouble((Need each) -> -each.score())
                        .thenComparing(each -> image.id(each.actor()))
                        .thenComparing(each -> image.id(each.topic())))
                .limit(KEPT)
                .map(each -> List.of(
                        -each.score(),
                        image.id(each.actor()),
                        image.id(each.topic()),
                        each.provider() < 0 ? "" : image.id(each.provider())))
                .toList();
    }

    /** The gap, if there is one; whether there is one can't be told if nobody knows where the two are. */
    private static @Nullable Need need(SynergyNetwork network, int actor, int topic, Map<Integer, ?> offers) {
        Partners partners = network.ties().of(actor);
        int nearest = -1;
        double least = Double.NaN;
        boolean isOffered = false;
        for (int provider : offers.keySet()) {
            double km = network.nearby().km(actor, provider);
            if (provider == actor
                    || partners.isRunning(provider)
                    || km <= network.weights().nearKm()) {
                return null;
            }
            isOffered = true;
            if (!Double.isNaN(km) && !(km >= least)) {
                nearest = provider;
                least = km;
            }
        }
        if (nearest < 0) {
            return isOffered ? null : new Need(actor, topic, -1, Double.NaN, 1);
        }
        return new Need(
                actor,
                topic,
                nearest,
                least,
                Rounding.to4(least / (least + network.weights().nearKm())));
    }
}
