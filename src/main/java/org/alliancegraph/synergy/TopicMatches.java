// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.alliancegraph.projection.FoundEntity;

/**
 * What actors share of topics: each topic that both work on or below, of which only the closest count, and an offer
 * that meets a need in place of the topic alone.
 */
final class TopicMatches {

    private static final int FAR = 9;

    private static final double LN_2 = Math.log(2);

    private final TopicReach reach;
    private final Weights weights;
    private final Map<Integer, Holders> holders = new ConcurrentHashMap<>();

    TopicMatches(TopicReach reach, Weights weights) {
        this.reach = reach;
        this.weights = weights;
    }

    private record Holders(Map<Integer, List<TopicWay>> entries, double share) {}

    /** A reason. The provider is 1 for the partner, 2 for the actor, and 0 if nobody offers anything. */
    private record Match(
            int topic,
            int provider,
            Set<Integer> below,
            int steps,
            Holders holders,
            List<TopicWay> left,
            List<TopicWay> right) {}

    /** What a topic contributes. */
    record Contribution(Match match, double weight, double value) {

        boolean isOffer() {
            return match.provider() != 0;
        }

        int topic() {
            return match.topic();
        }

        /** The reason that it is for an actor and a partner. */
        Reason reason(int actor, int partner) {
            Map<String, Object> facts = new HashMap<>();
            facts.put("topic", new FoundEntity(match.topic()));
            facts.put("steps", (long) match.steps());
            facts.put("sharedBy", (long) match.holders().entries().size());
            if (isOffer()) {
                facts.put("provider", new FoundEntity(match.provider() == 1 ? partner : actor));
                facts.put("seeker", new FoundEntity(match.provider() == 1 ? actor : partner));
            }
            Set<Integer> claims = new LinkedHashSet<>();
            closest(match.left()).forEach(claims::addAll);
            closest(match.right()).forEach(claims::addAll);
            return new Reason(
                    isOffer() ? Reason.Kind.OFFER_MEETS_NEED : Reason.Kind.SHARED_TOPIC,
                    value,
                    weight,
                    facts,
                    List.copyOf(claims));
        }

        private static List<List<Integer>> closest(Collection<TopicWay> entries) {
            int least = entries.stream().mapToInt(TopicWay::steps).min().orElse(0);
            return entries.stream()
                    .filter(each -> each.steps() == least)
                    .map(TopicWay::claims)
                    .toList();
        }
    }

    /** What an actor shares with each partner that is asked for. */
    Map<Integer, List<Contribution>> of(int actor, IntPredicate asked) {
        Map<Integer, List<Match>> matches = new HashMap<>();
        reach.broader(actor).forEach((topic, mine) -> {
            Holders all = holders(topic);
            if (all.share() == 0) {
                return;
            }
            all.entries().forEach((partner, theirs) -> {
                if (partner != actor && asked.test(partner)) {
                    match(topic, mine, theirs, all, matches.computeIfAbsent(partner, _ -> new ArrayList<>()));
                }
            });
        });
        Map<Integer, List<Contribution>> contributions = new HashMap<>();
        matches.forEach((partner, found) -> contributions.put(partner, closest(found)));
        return contributions;
    }

    /** What an actor can share of topics with anybody at most. */
    double most(int actor) {
        double most = 0;
        for (var each : reach.broader(actor).entrySet()) {
            boolean needs = each.getValue().stream().anyMatch(entry -> entry.offers() || entry.seeks());
            most += holders(each.getKey()).share() * (needs ? 2 * weights.offerMeetsNeed() : weights.sharedTopic());
        }
        return most;
    }

    private static void match(int topic, List<TopicWay> mine, List<TopicWay> theirs, Holders all, List<Match> matches) {
        add(topic, 1, TopicWay.SEEKS, TopicWay.OFFERS, mine, theirs, all, matches);
        add(topic, 2, TopicWay.OFFERS, TopicWay.SEEKS, mine, theirs, all, matches);
        add(topic, 0, TopicWay.ANY, TopicWay.ANY, mine, theirs, all, matches);
    }

    private static void add(
            int topic,
            int provider,
            int left,
            int right,
            List<TopicWay> mine,
            List<TopicWay> theirs,
            Holders all,
            List<Match> matches) {
        int up = steps(mine, left);
        int down = steps(theirs, right);
        if (up < FAR && down < FAR && (provider == 0 || up == 0 || down == 0)) {
            Set<Integer> below = new HashSet<>();
            Stream.concat(of(mine, left), of(theirs, right)).forEach(entry -> below.addAll(entry.below()));
            matches.add(new Match(
                    topic,
                    provider,
                    below,
                    up + down,
                    all,
                    of(mine, left).toList(),
                    of(theirs, right).toList()));
        }
    }

    private static Stream<TopicWay> of(List<TopicWay> entries, int stance) {
        return entries.stream().filter(entry -> stance == TopicWay.ANY || entry.stance() == stance);
    }

    private static int steps(List<TopicWay> entries, int stance) {
        return of(entries, stance).mapToInt(TopicWay::steps).min().orElse(FAR);
    }

    private List<Contribution> closest(List<Match> matches) {
        List<Contribution> contributions = new ArrayList<>();
        for (Match match : matches) {
            boolean closer = matches.stream()
                    .anyMatch(other -> match.provider() == 0
                            ? match.below().contains(other.topic())
                                    || (other.topic() == match.topic() && other.provider() != 0)
                            : match.below().contains(other.topic()) && other.provider() == match.provider());
            if (!closer) {
                double weight = match.provider() == 0 ? weights.sharedTopic() : weights.offerMeetsNeed();
                contributions.add(new Contribution(
                        match,
                        weight,
                        Rounding.to4(weight
                                * Math.pow(weights.topicStep(), match.steps())
                                * match.holders().share())));
            }
        }
        return contributions;
    }

    private Holders holders(int topic) {
        Holders known = holders.get(topic);
        if (known == null) {
            Map<Integer, List<TopicWay>> entries = reach.within(topic, TopicReach.STEPS);
            known = new Holders(entries, share(entries.size()));
            holders.put(topic, known);
        }
        return known;
    }

    /** What too many have to do with tells nothing. */
    private double share(int holders) {
        return holders < 2 || holders > weights.hub() ? 0 : LN_2 / Math.log(holders);
    }
}
