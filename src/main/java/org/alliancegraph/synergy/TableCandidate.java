// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.projection.Finding;
import org.alliancegraph.projection.FoundEntity;
import org.jspecify.annotations.Nullable;

/** Somebody who could sit at a table, and what speaks for and against it, given who sits there. */
final class TableCandidate {

    /** How many at the table a reason names. */
    private static final int NAMED = 3;

    /** What working together already, or being alike, takes at most. */
    private static final double KNOWN = 1;

    private static final double ALIKE = 4;
    private static final double HALF = 0.5;

    private final int actor;
    private final TopicWay interest;
    private final double contribution;
    private final int counterparts;
    private final Map<TableMix, @Nullable Object> groups;
    private final List<ScoredSeat> synergies = new ArrayList<>();
    private final List<Integer> known = new ArrayList<>();
    private final Map<TableMix, List<Integer>> alike = new EnumMap<>(TableMix.class);
    private double sum;

    /**
     * @param interest what it has to do with the topic
     * @param contribution what that counts
     * @param counterparts how many seek what it offers, or offer what it seeks
     * @param groups in which groups it is, by what the table is mixed by
     */
    TableCandidate(
            int actor,
            TopicWay interest,
            double contribution,
            int counterparts,
            Map<TableMix, @Nullable Object> groups) {
        this.actor = actor;
        this.interest = interest;
        this.contribution = contribution;
        this.counterparts = counterparts;
        this.groups = groups;
    }

    private record ScoredSeat(int actor, double score) {}

    int actor() {
        return actor;
    }

    TopicWay interest() {
        return interest;
    }

    /** Takes note of who sits down. */
    void meet(TableCandidate seated, @Nullable Double synergy, boolean worksTogether) {
        if (worksTogether) {
            known.add(seated.actor);
        } else if (synergy != null) {
            synergies.add(new ScoredSeat(seated.actor, synergy));
            sum += synergy;
        }
        groups.forEach((mix, group) -> {
            if (group != null && group.equals(seated.groups.get(mix))) {
                alike.computeIfAbsent(mix, _ -> new ArrayList<>()).add(seated.actor);
            }
        });
    }

    /** What all reasons add up to at a table of so many. */
    double score(int seated) {
        double score = contribution + together(seated) - taken(KNOWN, known);
        for (List<Integer> each : alike.values()) {
            score -= taken(ALIKE, each);
        }
        return Rounding.to4(score);
    }

    private double together(int seated) {
        return seated == 0 ? 0 : Rounding.to4(sum / seated);
    }

    /** The first takes half of it, each further one half of what is left. */
    private static double taken(double most, List<Integer> others) {
        return Rounding.to4(most * (1 - Math.pow(HALF, others.size())));
    }

    /** The reasons for and against, whose contributions add up to the score. */
    List<Finding.Facts> reasons(int seated, PairReasons pairs, Ties ties) {
        List<Finding.Facts> reasons = new ArrayList<>();
        reasons.add(reason(
                interest.stanceName(),
                contribution,
                List.of(),
                Map.of("topic", new FoundEntity(interest.topic()), "counterparts", (long) counterparts),
                interest.claims()));
        if (together(seated) > 0) {
            List<Integer> best = synergies.stream()
                    .sorted((one, other) -> Double.compare(other.score(), one.score()))
                    .map(ScoredSeat::actor)
                    .toList();
            List<Integer> claims = pairs.of(best.getFirst(), actor).stream()
                    .filter(each -> !each.kind().isAgainst())
                    .flatMap(each -> each.claims().stream())
                    .distinct()
                    .toList();
            reasons.add(reason("SYNERGY", together(seated), best, Map.of(), claims));
        }
        if (!known.isEmpty()) {
            List<Integer> claims = known.stream()
                    .limit(NAMED)
                    .flatMap(each -> ties.running(actor, each).stream())
                    .distinct()
                    .toList();
            reasons.add(reason("KNOWN", -taken(KNOWN, known), known, Map.of(), claims));
        }
        alike.forEach((mix, others) ->
                reasons.add(reason("SAME_" + mix.name(), -taken(ALIKE, others), others, Map.of(), List.of())));
        return reasons;
    }

    private static Finding.Facts reason(
            String kind, double contribution, List<Integer> others, Map<String, Object> facts, List<Integer> claims) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("kind", kind);
        all.put("contribution", contribution);
        all.put("count", (long) others.size());
        all.put("many", others.stream().limit(NAMED).map(FoundEntity::new).toList());
        return new Finding.Facts(all, claims);
    }
}
