// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.SynergyDecision;
import org.alliancegraph.projection.AttributeClaims;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one actor with all who share something with it and do not work with it yet, and the reasons for them.
 * For one thread.
 */
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

    /** What is known of a pair on the way to its score. */
    private static final class Candidate {
        private final Set<Reason.Kind> kinds = EnumSet.noneOf(Reason.Kind.class);
        private final Set<Integer> topics = new HashSet<>();
        private double sum;
        private boolean isLearned;

        void learned(double[] shares) {
            isLearned = true;
            for (PartnerFeature.Aspect each : PartnerFeature.Aspect.values()) {
                double share = shares[each.place()];
                sum += share;
                if (share >= 0 && each == PartnerFeature.Aspect.SHARED_PARTNERS) {
                    kinds.add(Reason.Kind.SHARED_PARTNER);
                } else if (share > 0) {
                    kinds.add(Reason.Kind.LEARNED);
                }
            }
        }

        void add(Reason.Kind kind, double contribution) {
            if (contribution > 0) {
                kinds.add(kind);
                sum += contribution;
            }
        }
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
        Map<Integer, Candidate> candidates = new HashMap<>();
        IntPredicate sharing = ofTopics ? this::isAsked : each -> false;
        network.topics().of(actor, sharing).forEach((partner, shared) -> {
            Candidate candidate = candidates.computeIfAbsent(partner, _ -> new Candidate());
            for (TopicMatches.Contribution each : shared) {
                candidate.topics.add(each.topic());
                candidate.add(each.isOffer() ? Reason.Kind.OFFER_MEETS_NEED : Reason.Kind.SHARED_TOPIC, each.value());
            }
        });
        ObjIntConsumer<Double> programs = (value, member) -> {
            if (isAsked(member)) {
                candidates.computeIfAbsent(member, _ -> new Candidate()).add(Reason.Kind.SHARED_PROGRAM, value);
            }
        };
        network.shared().programs(actor, programs);
        for (int near : network.nearby().of(actor, this::isAsked)) {
            candidates.computeIfAbsent(near, _ -> new Candidate());
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

    private void learned(LearnedReasons learned, int actor, BitSet linked, Map<Integer, Candidate> candidates) {
        for (int each : learned.candidates(actor, other -> isAsked(other) && !linked.get(other))) {
            candidates.computeIfAbsent(each, _ -> new Candidate());
        }
        candidates.forEach((partner, candidate) -> {
            if (learned.isCandidate(actor, partner)) {
                candidate.learned(learned.shares(actor, partner));
            }
        });
    }

    private void sharedPartners(int actor, Partners partners, Map<Integer, Candidate> candidates) {
        for (int partner : network.partners().add(actor, sums)) {
            if (partner != actor && partners.at(partner) < 0 && isAsked(partner)) {
                candidates
                        .computeIfAbsent(partner, _ -> new Candidate())
                        .add(Reason.Kind.SHARED_PARTNER, Rounding.to4(sums[partner]));
            }
            sums[partner] = 0;
        }
    }

    private void formerPartners(int actor, Partners partners, Map<Integer, Candidate> candidates) {
        for (int partner : partners.ids()) {
            if (partners.hasEnded(partner) && isAsked(partner)) {
                Candidate candidate = candidates.computeIfAbsent(partner, _ -> new Candidate());
                if (learned == null) {
                    candidate.add(
                            Reason.Kind.SHARED_PARTNER,
                            SharedPartners.sum(network.partners().between(actor, partner)));
                }
                candidate.add(
                        Reason.Kind.ENDED_COLLABORATION, ended(actor, partner).contribution());
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

    private void judge(int actor, int partner, Candidate candidate, int[] alliances, List<ScoredPair> pairs) {
        candidate.add(Reason.Kind.NEAR, network.nearby().share(actor, partner));
        if (candidate.kinds.isEmpty() && !candidate.isLearned) {
            return;
        }
        double score = candidate.sum;
        for (Reason each : against(actor, partner, Math.max(0, candidate.sum), alliances)) {
            if (each.kind().isAgainst()) {
                score -= each.contribution();
            } else {
                candidate.kinds.add(each.kind());
                score += each.contribution();
            }
        }
        double rounded = Rounding.to4(score);
        if (criteria.takes(candidate.kinds, candidate.topics, rounded, least(candidate))
                && criteria.takes(status(actor, partner))) {
            pairs.add(new ScoredPair(image.id(actor), image.id(partner), rounded));
        }
    }

    /** What was learned compares candidates with the average one, so that less than 0 is as good an answer as more. */
    private static double least(Candidate candidate) {
        return candidate.isLearned ? Double.NEGATIVE_INFINITY : WEIGHTS.minScore();
    }

    /** Whether it was learned how a pair is ranked. */
    boolean isLearned(int actor, int partner) {
        return learned != null && learned.isCandidate(actor, partner);
    }

    /** What depends on what two have in common otherwise: their sizes, and where they meet anyway. */
    private List<Reason> against(int actor, int partner, double common, int[] alliances) {
        List<Reason> reasons = network.sizes().reasons(actor, partner, common);
        reasons.addAll(network.shared().met(alliances, actor, partner));
        return reasons;
    }

    private Reason ended(int actor, int partner) {
        List<Ties.Tie> all = network.ties().between(actor, partner);
        return EndedCollaboration.reason(all, WEIGHTS, image);
    }

    /** What was decided about a pair last. */
    AttributeClaims.@Nullable Decision decision(int actor, int partner) {
        return network.decisions().of(actor, partner);
    }

    /** How far a pair has come. What was dismissed is open again when the claims of its reasons are others. */
    SynergyDecision.Status status(int actor, int partner) {
        AttributeClaims.Decision decision = decision(actor, partner);
        if (decision == null) {
            return SynergyDecision.Status.OPEN;
        }
        return decision.status() == SynergyDecision.Status.DISMISSED && decision.reasons() != print(actor, partner)
                ? SynergyDecision.Status.OPEN
                : decision.status();
    }

    /** A number that differs if the claims of the reasons for and against a pair do. */
    long print(int actor, int partner) {
        boolean ordered = image.id(actor).compareTo(image.id(partner)) < 0;
        TreeSet<String> claims = new TreeSet<>();
        for (Reason each : reasons(ordered ? actor : partner, ordered ? partner : actor)) {
            each.claims().forEach(claim -> claims.add(image.properties().id(claim)));
        }
        byte[] all = String.join(" ", claims).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(all).getMostSignificantBits() >>> (Long.SIZE - SynergyDecision.BITS);
    }

    /** The claims by which two work together. */
    List<Integer> ties(int one, int other) {
        return network.ties().between(one, other).stream()
                .filter(each -> each.left() == 1)
                .flatMap(each -> each.claims().stream())
                .toList();
    }

    /** All reasons for and against two actors, the strongest first, then where they are and how large. */
    List<Reason> reasons(int actor, int partner) {
        List<Reason> reasons = new ArrayList<>();
        network.topics()
                .of(actor, each -> ofTopics && each == partner)
                .getOrDefault(partner, List.of())
                .forEach(each -> reasons.add(each.reason(actor, partner)));
        reasons.addAll(network.shared().reasons(actor, partner));
        if (learned != null) {
            reasons.addAll(learned.isCandidate(actor, partner) ? learned.reasons(actor, partner) : List.of());
        } else {
            List<SharedPartners.Share> shares = network.partners().between(actor, partner);
            if (SharedPartners.sum(shares) > 0) {
                reasons.add(network.partners().reason(actor, partner, shares));
            }
        }
        if (network.ties().of(actor).hasEnded(partner)) {
            reasons.add(ended(actor, partner));
        }
        if (network.nearby().share(actor, partner) > 0) {
            reasons.add(network.nearby().reason(actor, partner));
        }
        double common = Math.max(0, reasons.stream().mapToDouble(Reason::signed).sum());
        reasons.addAll(against(actor, partner, common, network.shared().alliances(actor)));
        reasons.removeIf(each -> each.contribution() <= 0 && !each.stays());
        reasons.sort(Comparator.comparingInt((Reason each) -> each.kind().place())
                .thenComparingDouble(each -> -each.contribution())
                .thenComparing(Reason::kind));
        return reasons;
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
