// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/** Walks from actors up the tree of topics, and from topics down to actors, in the network in memory. */
final class TopicReach {

    /** How many steps up or down the tree of topics lie within reach. */
    static final int STEPS = 2;

    private final NetworkImage image;
    private final ReadMoment moment;

    TopicReach(NetworkImage image, ReadMoment moment) {
        this.image = image;
        this.moment = moment;
    }

    /** The topics of an actor and those broader by up to two steps, each with the ways that lead there. */
    Map<Integer, List<TopicWay>> broader(int actor) {
        Map<Integer, List<TopicWay>> broader = new HashMap<>();
        ClaimCursor claims = image.out(ClaimType.WORKS_ON, actor, new ClaimCursor());
        while (claims.next()) {
            if (image.validity().runs(claims, moment)) {
                climb(
                        claims.other(),
                        new TopicWay(
                                claims.other(),
                                image.properties().detail(claims.claim()),
                                0,
                                Set.of(),
                                List.of(claims.claim())),
                        broader);
            }
        }
        return broader;
    }

    private void climb(int topic, TopicWay entry, Map<Integer, List<TopicWay>> mine) {
        if (image.type(topic) == EntityType.TOPIC) {
            mine.computeIfAbsent(topic, _ -> new ArrayList<>()).add(entry);
        }
        if (entry.steps() < STEPS) {
            ClaimCursor broader = image.out(ClaimType.BROADER, topic, new ClaimCursor());
            while (broader.next()) {
                if (image.validity().holds(broader, moment)) {
                    climb(broader.other(), next(entry, topic, broader.claim()), mine);
                }
            }
        }
    }

    private static TopicWay next(TopicWay entry, int topic, int claim) {
        Set<Integer> below = new HashSet<>(entry.below());
        below.add(topic);
        return new TopicWay(entry.topic(), entry.stance(), entry.steps() + 1, below, with(entry.claims(), claim));
    }

    private static List<Integer> with(List<Integer> claims, int claim) {
        List<Integer> all = new ArrayList<>(claims);
        all.add(claim);
        return all;
    }

    /** Who has to do with a topic, or with one that is narrower by at most so many steps, with all ways to it. */
    Map<Integer, List<TopicWay>> within(int topic, int steps) {
        Map<Integer, List<TopicWay>> entries = new HashMap<>();
        descend(new TopicWay(topic, TopicWay.ANY, 0, Set.of(), List.of()), steps, entries);
        return entries;
    }

    /** Who offers what meets a need on a topic: on the topic itself, or on one broader or narrower within reach. */
    Map<Integer, List<TopicWay>> offers(int topic) {
        Map<Integer, List<TopicWay>> broader = new HashMap<>();
        climb(topic, new TopicWay(topic, TopicWay.ANY, 0, Set.of(), List.of()), broader);
        Map<Integer, List<TopicWay>> offers = within(topic, STEPS);
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
            if (image.properties().detail(claims.claim()) == TopicWay.SEEKS
                    && image.validity().runs(claims, moment)) {
                needs.putIfAbsent(claims.other(), claims.claim());
            }
        }
        return needs;
    }

    /** @param way how a topic is reached from the one asked about */
    private void descend(TopicWay way, int steps, Map<Integer, List<TopicWay>> entries) {
        if (image.type(way.topic()) == EntityType.TOPIC) {
            ClaimCursor claims = image.in(ClaimType.WORKS_ON, way.topic(), new ClaimCursor());
            while (claims.next()) {
                if (image.type(claims.other()).isActor() && image.validity().runs(claims, moment)) {
                    entries.computeIfAbsent(claims.other(), _ -> new ArrayList<>())
                            .add(new TopicWay(
                                    way.topic(),
                                    image.properties().detail(claims.claim()),
                                    way.steps(),
                                    way.below(),
                                    with(way.claims(), claims.claim())));
                }
            }
        }
        if (way.steps() < steps) {
            ClaimCursor narrower = image.in(ClaimType.BROADER, way.topic(), new ClaimCursor());
            while (narrower.next()) {
                if (image.validity().holds(narrower, moment)) {
                    Set<Integer> deeper = new HashSet<>(way.below());
                    deeper.add(narrower.other());
                    descend(
                            new TopicWay(
                                    narrower.other(),
                                    TopicWay.ANY,
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
