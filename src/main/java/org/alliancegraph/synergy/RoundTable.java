// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.projection.Finding;
import org.alliancegraph.projection.FoundEntity;
import org.jspecify.annotations.Nullable;

/**
 * Seats those who have to do with a topic, one after the other, each time whom the table lacks most: what it brings and
 * could have with those who sit there, less what they have already. It is maximal marginal relevance (J. Carbonell and
 * J. Goldstein, The use of MMR, diversity-based reranking, SIGIR 1998). As what is taken grows ever less with each who
 * is alike, it is also the greedy choice of G. Nemhauser, L. Wolsey and M. Fisher (1978).
 */
final class RoundTable {

    /** How many are mixed; who comes after these is ordered by what it brings to them. */
    private static final int MIXED = 40;

    /** How many steps narrower than the topic asked for what somebody has to do with may be. */
    private static final int STEPS = 4;

    private static final double LN_2 = Math.log(2);

    private final SynergyNetwork network;
    private final PairScores scores;
    private final List<TableCandidate> waiting = new ArrayList<>();
    private final List<Finding> seats = new ArrayList<>();

    /**
     * @param asked whom the filter asks for
     * @param mix what they should differ by
     */
    RoundTable(SynergyNetwork network, int topic, Predicate<Integer> asked, Set<TableMix> mix) {
        this.network = network;
        this.scores = new PairScores(network, PairCriteria.any(network), false);
        Map<Integer, TopicWay> interests = new HashMap<>();
        network.topicReach().within(topic, STEPS).forEach((actor, entries) -> {
            if (network.image().isPresent(actor, network.moment()) && asked.test(actor)) {
                interests.put(actor, closest(entries));
            }
        });
        int offers = count(interests, TopicWay::offers);
        int needs = count(interests, TopicWay::seeks);
        interests.forEach((actor, interest) -> {
            Map<TableMix, @Nullable Object> groups = new EnumMap<>(TableMix.class);
            mix.forEach(each -> groups.put(each, each.group(actor, interest, network)));
            int counterparts = interest.offers() ? needs : interest.seeks() ? offers : 0;
            double contribution = contribution(interest, counterparts, interest.offers() ? offers : needs);
            waiting.add(new TableCandidate(actor, interest, contribution, counterparts, groups));
        });
    }

    private static int count(Map<Integer, TopicWay> all, Predicate<TopicWay> stance) {
        return (int) all.values().stream().filter(stance).count();
    }

    /** Of what somebody has to do with the topic what counts most: an offer or a need, then the closest. */
    private static TopicWay closest(List<TopicWay> entries) {
        return entries.stream()
                .min(Comparator.comparing((TopicWay each) -> !each.offers() && !each.seeks())
                        .thenComparingInt(TopicWay::steps)
                        .thenComparingInt(TopicWay::stance)
                        .thenComparingInt(TopicWay::topic))
                .orElseThrow();
    }

    /** An offer that somebody seeks, or a need that somebody meets, counts the more, the fewer have the same. */
    private double contribution(TopicWay interest, int counterparts, int same) {
        Weights weights = network.weights();
        double base = weights.sharedTopic();
        if (counterparts > 0) {
            base = Math.max(base, weights.offerMeetsNeed() * LN_2 / Math.log(1.0 + same));
        }
        return Rounding.to4(base * Math.pow(weights.topicStep(), interest.steps()));
    }

    /** How many could sit there. */
    int size() {
        return waiting.size() + seats.size();
    }

    /** Seats so many at most, and returns them in the order in which they were chosen. */
    List<Finding> seated(int most, Cancellation cancellation) {
        while (!waiting.isEmpty() && seats.size() < Math.min(most, MIXED)) {
            ReadErrors.beforeStart(cancellation);
            TableCandidate best = waiting.stream().min(best()).orElseThrow();
            waiting.remove(best);
            seats.add(seat(best, seats.size()));
            tell(best);
        }
        int table = seats.size();
        waiting.stream().sorted(best()).limit(most - table).forEach(each -> seats.add(seat(each, table)));
        return List.copyOf(seats);
    }

    private Comparator<TableCandidate> best() {
        int table = seats.size();
        return Comparator.comparingDouble((TableCandidate each) -> -each.score(table))
                .thenComparing(each -> network.image().id(each.actor()));
    }

    private void tell(TableCandidate seated) {
        Map<String, Double> synergies = new HashMap<>();
        scores.of(seated.actor()).forEach(pair -> synergies.put(pair.partner(), pair.score()));
        Partners partners = network.ties().of(seated.actor());
        for (TableCandidate each : waiting) {
            each.meet(seated, synergies.get(network.image().id(each.actor())), partners.isRunning(each.actor()));
        }
    }

    private Finding seat(TableCandidate candidate, int table) {
        Map<String, Object> facts = Map.of(
                "one",
                new FoundEntity(candidate.actor()),
                "topic",
                new FoundEntity(candidate.interest().topic()),
                "stance",
                candidate.interest().stanceName(),
                "place",
                seats.size() + 1L,
                "score",
                candidate.score(table));
        return new Finding(
                List.of(seats.size() + 1L, network.image().id(candidate.actor())),
                new Finding.Facts(facts, List.of()),
                candidate.reasons(table, scores.reasons(), network.ties()));
    }
}
