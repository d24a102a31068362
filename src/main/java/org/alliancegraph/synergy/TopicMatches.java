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
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Stance;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.FoundEntity;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/**
 * What actors share of topics: each topic that both work on or below, of which only the closest count, and an offer
 * that meets a need in place of the topic alone.
 */
final class TopicMatches {

    private static final int OFFERS = 1;
    private static final int SEEKS = 2;
    private static final int ANY = 0;
    private static final int FAR = 9;

    /** How many steps up or down the tree of topics lie within reach. */
    private static final int STEPS = 2;

    private static final double LN_2 = Math.log(2);

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Weights weights;
    private final Map<Integer, Holders> holders = new ConcurrentHashMap<>();

    TopicMatches(NetworkImage image, ReadMoment moment, Weights weights) {
        this.image = image;
        this.moment = moment;
        this.weights = weights;
    }

    /**
     * How an actor has to do with a topic: itself or by a narrower one.
     *
     * @param topic the topic that the actor itself has to do with
     * @param stance how, as {@link NetworkImage#detail} has it
     * @param below the topics between
     */
    record Entry(int topic, int stance, int steps, Set<Integer> below, List<Integer> claims) {

        boolean offers() {
            return stance == OFFERS;
        }

        boolean seeks() {
            return stance == SEEKS;
        }

        /** The stance as the API calls it. */
        String stanceName() {
            return (offers() ? Stance.OFFERS : seeks() ? Stance.SEEKS : Stance.WORKS_ON).name();
        }
    }

    private record Holders(Map<Integer, List<Entry>> entries, double share) {}

    /** A reason. The provider is 1 for the partner, 2 for the actor, and 0 if nobody offers anything. */
    private record Match(
            int topic,
            int provider,
            Set<Integer> below,
            int steps,
            Holders holders,
            List<Entry> left,
            List<Entry> right) {}

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

        private static List<List<Integer>> closest(Collection<Entry> entries) {
            int least = entries.stream().mapToInt(Entry::steps).min().orElse(0);
            return entries.stream()
                    .filter(each -> each.steps() == least)
                    .map(Entry::claims)
                    .toList();
        }
    }

    /** What an actor shares with each partner that is asked for. */
    Map<Integer, List<Contribution>> of(int actor, IntPredicate asked) {
        Map<Integer, List<Match>> matches = new HashMap<>();
        mine(actor).forEach((topic, mine) -> {
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
        for (var each : mine(actor).entrySet()) {
            boolean needs =
                    each.getValue().stream().anyMatch(entry -> entry.stance() == OFFERS || entry.stance() == SEEKS);
            most += holders(each.getKey()).share() * (needs ? 2 * weights.offerMeetsNeed() : weights.sharedTopic());
        }
        return most;
    }

    private static void match(int topic, List<Entry> mine, List<Entry> theirs, Holders all, List<Match> matches) {
        add(topic, 1, SEEKS, OFFERS, mine, theirs, all, matches);
        add(topic, 2, OFFERS, SEEKS, mine, theirs, all, matches);
        add(topic, 0, ANY, ANY, mine, theirs, all, matches);
    }

    private static void add(
            int topic,
            int provider,
            int left,
            int right,
            List<Entry> mine,
            List<Entry> theirs,
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

    private static Stream<Entry> of(List<Entry> entries, int stance) {
        return entries.stream().filter(entry -> stance == ANY || entry.stance() == stance);
    }

    private static int steps(List<Entry> entries, int stance) {
        return of(entries, stance).mapToInt(Entry::steps).min().orElse(FAR);
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

    /** The topics of an actor and those broader by up to two steps, each with the ways that lead there. */
    private Map<Integer, List<Entry>> mine(int actor) {
        Map<Integer, List<Entry>> mine = new HashMap<>();
        ClaimCursor claims = image.out(ClaimType.WORKS_ON, actor, new ClaimCursor());
        while (claims.next()) {
            if (image.runs(claims, moment)) {
                climb(
                        claims.other(),
                        new Entry(claims.other(), image.detail(claims.claim()), 0, Set.of(), List.of(claims.claim())),
                        mine);
            }
        }
        return mine;
    }

    private void climb(int topic, Entry entry, Map<Integer, List<Entry>> mine) {
        if (image.type(topic) == EntityType.TOPIC) {
            mine.computeIfAbsent(topic, _ -> new ArrayList<>()).add(entry);
        }
        if (entry.steps() < STEPS) {
            ClaimCursor broader = image.out(ClaimType.BROADER, topic, new ClaimCursor());
            while (broader.next()) {
                if (image.holds(broader, moment)) {
                    climb(broader.other(), next(entry, topic, broader.claim()), mine);
                }
            }
        }
    }

    private static Entry next(Entry entry, int topic, int claim) {
        Set<Integer> below = new HashSet<>(entry.below());
        below.add(topic);
        return new Entry(entry.topic(), entry.stance(), entry.steps() + 1, below, with(entry.claims(), claim));
    }

    private static List<Integer> with(List<Integer> claims, int claim) {
        List<Integer> all = new ArrayList<>(claims);
        all.add(claim);
        return all;
    }

    private Holders holders(int topic) {
        Holders known = holders.get(topic);
        if (known == null) {
            Map<Integer, List<Entry>> entries = within(topic, STEPS);
            known = new Holders(entries, share(entries.size()));
            holders.put(topic, known);
        }
        return known;
    }

    /** Who has to do with a topic, or with one that is narrower by at most so many steps, with all ways to it. */
    Map<Integer, List<Entry>> within(int topic, int steps) {
        Map<Integer, List<Entry>> entries = new HashMap<>();
        descend(new Entry(topic, ANY, 0, Set.of(), List.of()), steps, entries);
        return entries;
    }

    /** What too many have to do with tells nothing. */
    private double share(int holders) {
        return holders < 2 || holders > weights.hub() ? 0 : LN_2 / Math.log(holders);
    }

    /** Who offers what meets a need on a topic: on the topic itself, or on one broader or narrower within reach. */
    Map<Integer, List<Entry>> offers(int topic) {
        Map<Integer, List<Entry>> broader = new HashMap<>();
        climb(topic, new Entry(topic, ANY, 0, Set.of(), List.of()), broader);
        Map<Integer, List<Entry>> offers = within(topic, STEPS);
        broader.forEach((above, ways) -> {
            if (above != topic) {
                within(above, 0)
                        .forEach((actor, entries) -> offers.computeIfAbsent(actor, _ -> new ArrayList<>())
                                .addAll(entries));
            }
        });
        offers.values().forEach(entries -> entries.removeIf(each -> !each.offers()));
        offers.values().removeIf(List::isEmpty);
        return offers;
    }

    /** The topics on which an actor has a need, each with the claim that says so. */
    Map<Integer, Integer> needs(int actor) {
        Map<Integer, Integer> needs = new HashMap<>();
        ClaimCursor claims = image.out(ClaimType.WORKS_ON, actor, new ClaimCursor());
        while (claims.next()) {
            if (image.detail(claims.claim()) == SEEKS && image.runs(claims, moment)) {
                needs.putIfAbsent(claims.other(), claims.claim());
            }
        }
        return needs;
    }

    /** @param way how a topic is reached from the one asked about */
    private void descend(Entry way, int steps, Map<Integer, List<Entry>> entries) {
        if (image.type(way.topic()) == EntityType.TOPIC) {
            ClaimCursor claims = image.in(ClaimType.WORKS_ON, way.topic(), new ClaimCursor());
            while (claims.next()) {
                if (image.type(claims.other()).isActor() && image.runs(claims, moment)) {
                    entries.computeIfAbsent(claims.other(), _ -> new ArrayList<>())
                            .add(new Entry(
                                    way.topic(),
                                    image.detail(claims.claim()),
                                    way.steps(),
                                    way.below(),
                                    with(way.claims(), claims.claim())));
                }
            }
        }
        if (way.steps() < steps) {
            ClaimCursor narrower = image.in(ClaimType.BROADER, way.topic(), new ClaimCursor());
            while (narrower.next()) {
                if (image.holds(narrower, moment)) {
                    Set<Integer> deeper = new HashSet<>(way.below());
                    deeper.add(narrower.other());
                    descend(
                            new Entry(
                                    narrower.other(),
                                    ANY,
                                    way.steps() + 1,
                                    deeper,
                                    with(way.claims(), narrower.claim())),
                            steps,
                            entries);
                }
            }
        }
    }
}
