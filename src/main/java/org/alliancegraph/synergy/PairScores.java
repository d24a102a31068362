// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;

/** The scores of one actor with all who share something with it and do not work with it yet. For one thread. */
final class PairScores {

    private static final Weights WEIGHTS = Weights.STANDARD;

    private final SynergyNetwork network;
    private final NetworkImage image;
    private final PairCriteria criteria;
    private final boolean ofTopics;
    private final BitSet looked = new BitSet();
    private final BitSet asked = new BitSet();
    private final double[] sums;
    private final @Nullable LearnedReasons learned;
    private final PairReasons reasons;
    private final PairStatuses statuses;

    PairScores(SynergyNetwork network, PairCriteria criteria) {
        this(network, criteria, true, null);
    }

    /** @param ofTopics whether topics count, which they need not where all have to do with one */
    PairScores(SynergyNetwork network, PairCriteria criteria, boolean ofTopics) {
        this(network, criteria, ofTopics, null);
    }

    private PairScores(
            SynergyNetwork network, PairCriteria criteria, boolean ofTopics, @Nullable LearnedReasons learned) {
        this.learned = learned;
        this.ofTopics = ofTopics;
        this.reasons = new PairReasons(network, ofTopics, learned);
        this.statuses = new PairStatuses(network, reasons);
        this.network = network;
        this.image = network.image();
        this.criteria = criteria;
        this.sums = new double[image.size()];
    }

    /** Scores by which one actor's partners are ranked as was learned, if enough is known of when actors found whom. */
    static PairScores ofOne(SynergyNetwork network, PairCriteria criteria) {
        return ofOne(network, criteria, LearnedModel.SHIPPED);
    }

    static PairScores ofOne(SynergyNetwork network, PairCriteria criteria, LearnedModel model) {
        return new PairScores(
                network,
                criteria,
                true,
                network.history()
                        .map(history -> new LearnedReasons(network, history, model))
                        .orElse(null));
    }

    /** The reasons that the scores are made of. */
    PairReasons reasons() {
        return reasons;
    }

    PairStatuses statuses() {
        return statuses;
    }

    /** Whether the filter asks for an actor. */
    boolean isAsked(int actor) {
        if (!looked.get(actor)) {
            looked.set(actor);
            asked.set(actor, criteria.takes(actor));
        }
        return asked.get(actor);
    }

    /** All pairs of an actor that the filter takes, with the actor first. */
    List<ScoredPair> of(int actor) {
        Map<Integer, PairCandidate> candidates = new HashMap<>();
        IntPredicate sharing = ofTopics ? this::isAsked : each -> false;
        network.topics().of(actor, sharing).forEach((partner, shared) -> {
            PairCandidate candidate = candidates.computeIfAbsent(partner, _ -> new PairCandidate());
            shared.forEach(candidate::add);
        });
        ObjIntConsumer<Double> programs = (value, member) -> {
            if (isAsked(member)) {
                candidates.computeIfAbsent(member, _ -> new PairCandidate()).add(Reason.Kind.SHARED_PROGRAM, value);
            }
        };
        network.shared().programs(actor, programs);
        for (int near : network.nearby().of(actor, this::isAsked)) {
            candidates.computeIfAbsent(near, _ -> new PairCandidate());
        }
        Partners partners = network.ties().of(actor);
        BitSet linked = linked(actor, partners);
        if (learned == null) {
            sharedPartners(actor, partners, candidates);
        } else {
            learned(learned, actor, linked, candidates);
        }
        formerPartners(actor, partners, candidates);
        int[] alliances = network.shared().alliances(actor);
        List<ScoredPair> pairs = new ArrayList<>();
        candidates.forEach((partner, candidate) -> {
            if (partner != actor && !linked.get(partner)) {
                judge(actor, partner, candidate, alliances, pairs);
            }
        });
        return pairs;
    }

    private void learned(LearnedReasons learned, int actor, BitSet linked, Map<Integer, PairCandidate> candidates) {
        for (int each : learned.candidates(actor, other -> isAsked(other) && !linked.get(other))) {
            candidates.computeIfAbsent(each, _ -> new PairCandidate());
        }
        candidates.forEach((partner, candidate) -> {
            if (learned.isCandidate(actor, partner)) {
                candidate.learned(learned.shares(actor, partner));
            }
        });
    }

    private void sharedPartners(int actor, Partners partners, Map<Integer, PairCandidate> candidates) {
        for (int partner : network.partners().add(actor, sums)) {
            if (partner != actor && partners.at(partner) < 0 && isAsked(partner)) {
                candidates
                        .computeIfAbsent(partner, _ -> new PairCandidate())
                        .add(Reason.Kind.SHARED_PARTNER, Rounding.to4(sums[partner]));
            }
            sums[partner] = 0;
        }
    }

    private void formerPartners(int actor, Partners partners, Map<Integer, PairCandidate> candidates) {
        for (int partner : partners.ids()) {
            if (partners.hasEnded(partner) && isAsked(partner)) {
                PairCandidate candidate = candidates.computeIfAbsent(partner, _ -> new PairCandidate());
                if (learned == null) {
                    candidate.add(
                            Reason.Kind.SHARED_PARTNER,
                            SharedPartners.sum(network.partners().between(actor, partner)));
                }
                candidate.add(
                        Reason.Kind.ENDED_COLLABORATION,
                        reasons.ended(actor, partner).contribution());
            }
        }
    }

    /** What an actor can have with anybody at most. */
    double most(int actor) {
        return WEIGHTS.near()
                + WEIGHTS.similarSize()
                + WEIGHTS.endedCollaboration()
                + network.topics().most(actor)
                + network.partners().most(actor)
                + network.shared().most(actor)
                + WEIGHTS.minScore();
    }

    private void judge(int actor, int partner, PairCandidate candidate, int[] alliances, List<ScoredPair> pairs) {
        candidate.add(Reason.Kind.NEAR, network.nearby().share(actor, partner));
        if (candidate.isEmpty()) {
            return;
        }
        reasons.dependent(actor, partner, Math.max(0, candidate.sum()), alliances)
                .forEach(candidate::add);
        double rounded = Rounding.to4(candidate.sum());
        if (criteria.takes(candidate.kinds(), candidate.topics(), rounded, candidate.leastScore())
                && criteria.takes(statuses.of(actor, partner))) {
            pairs.add(new ScoredPair(image.id(actor), image.id(partner), rounded));
        }
    }

    /** With whom an actor works, or to whom it belongs. */
    private BitSet linked(int actor, Partners partners) {
        BitSet linked = new BitSet();
        for (int each = 0; each < partners.ids().length; each++) {
            linked.set(partners.ids()[each], partners.running()[each]);
        }
        for (ClaimType type : List.of(ClaimType.PARTICIPATES_IN, ClaimType.AFFILIATED_WITH, ClaimType.PART_OF)) {
            for (ClaimCursor claims :
                    List.of(image.out(type, actor, new ClaimCursor()), image.in(type, actor, new ClaimCursor()))) {
                while (claims.next()) {
                    if (image.validity().runs(claims, network.moment())) {
                        linked.set(claims.other());
                    }
                }
            }
        }
        return linked;
    }
}
