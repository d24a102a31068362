// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.synergy.PartnerFeature.Aspect;

/** Ranks partners as was learned, and says what speaks for or against each, under four aspects at most. */
final class LearnedReasons {

    /** The fact that a reason is of a learned ranking. */
    static final String SIGN = "aspect";

    /** How many ties are named with their claims. */
    private static final int NAMED = 3;

    private final SynergyNetwork network;
    private final NetworkImage image;
    private final PartnerHistory history;
    private final LearnedPartners learned;

    LearnedReasons(SynergyNetwork network, PartnerHistory history, LearnedModel model) {
        this.network = network;
        this.image = network.image();
        this.history = history;
        this.learned = new LearnedPartners(model, history.walk());
    }

    int[] candidates(int actor, IntPredicate asked) {
        return learned.candidates(actor, asked);
    }

    boolean isCandidate(int actor, int other) {
        return learned.isCandidate(actor, other);
    }

    double[] shares(int actor, int partner) {
        return learned.shares(actor, partner);
    }

    /** A reason or counter-reason for each aspect of a candidate. */
    List<Reason> reasons(int actor, int partner) {
        double[] shares = learned.shares(actor, partner);
        List<Reason> reasons = new ArrayList<>();
        for (Aspect each : Aspect.values()) {
            double share = shares[each.place()];
            Reason reason = switch (each) {
                case SHARED_PARTNERS -> shared(actor, partner, share);
                case PLACE -> alike(each, share, actor, partner, history.sorts()::place);
                case KIND -> alike(each, share, actor, partner, history.sorts()::kind);
                case ACTIVITY -> activity(share, partner);
            };
            reasons.add(reason);
        }
        return reasons;
    }

    private Reason shared(int actor, int partner, double share) {
        List<SharedPartners.Share> shares = network.partners().between(actor, partner);
        Reason named = network.partners().reason(actor, partner, shares);
        if (share < 0) {
            return reason(
                    Aspect.SHARED_PARTNERS,
                    share,
                    shares.size(),
                    history.ties().of(actor).size(),
                    named.claims());
        }
        Map<String, Object> facts = new HashMap<>(named.facts());
        facts.put(SIGN, Aspect.SHARED_PARTNERS.name());
        return new Reason(named.kind(), share, share, facts, named.claims());
    }

    /** Whether an actor often works with those who are like a partner. */
    private Reason alike(Aspect aspect, double share, int actor, int partner, IntUnaryOperator sort) {
        int[] partners = history.ties().of(actor).ids();
        int[] alike = IntStream.of(partners)
                .filter(each -> sort.applyAsInt(each) == sort.applyAsInt(partner))
                .toArray();
        return reason(
                aspect, share, alike.length, partners.length, strongest(actor, alike.length == 0 ? partners : alike));
    }

    private List<Integer> strongest(int actor, int[] partners) {
        DatedPartners mine = history.ties().of(actor);
        float[] late = mine.weights(DatedPartners.Weighing.LATE);
        Set<Integer> claims = new LinkedHashSet<>();
        IntStream.of(partners)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer each) -> -late[mine.at(each)])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NAMED)
                .forEach(each -> claims.addAll(
                        network.ties().between(actor, each).getFirst().claims()));
        return claims.stream().limit(NAMED).toList();
    }

    private Reason activity(double share, int partner) {
        DatedPartners theirs = history.ties().of(partner);
        return reason(Aspect.ACTIVITY, share, theirs.newPartners(), theirs.size(), latest(partner));
    }

    /** The claims by which an actor began something last. */
    private List<Integer> latest(int actor) {
        List<Integer> claims = new ArrayList<>();
        for (ClaimType type : List.of(ClaimType.PARTICIPATES_IN, ClaimType.COLLABORATES_WITH)) {
            ClaimCursor each = image.out(type, actor, new ClaimCursor());
            while (each.next()) {
                if (image.validity().hasBegun(each, network.moment())) {
                    claims.add(each.claim());
                }
            }
        }
        return claims.stream()
                .sorted(Comparator.comparingInt(
                                (Integer claim) -> -image.properties().from(claim))
                        .thenComparing(image.properties()::id))
                .limit(NAMED)
                .toList();
    }

    private static Reason reason(Aspect aspect, double share, long count, long all, List<Integer> claims) {
        return new Reason(
                share < 0 ? Reason.Kind.LEARNED_AGAINST : Reason.Kind.LEARNED,
                Math.abs(share),
                Math.abs(share),
                Map.of(SIGN, aspect.name(), "count", count, "of", all),
                claims);
    }
}
