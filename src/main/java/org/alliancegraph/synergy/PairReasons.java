// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons for and against two actors. The scores of {@link PairScores} are made of the same contributions. */
final class PairReasons {

    private final SynergyNetwork network;
    private final boolean ofTopics;
    private final @Nullable LearnedReasons learned;

    PairReasons(SynergyNetwork network) {
        this(network, true, null);
    }

    /**
     * @param ofTopics whether topics count, which they need not where all have to do with one
     * @param learned ranks candidates as was learned; null if all are ranked by the standard weights
     */
    PairReasons(SynergyNetwork network, boolean ofTopics, @Nullable LearnedReasons learned) {
        this.network = network;
        this.ofTopics = ofTopics;
        this.learned = learned;
    }

    /** Whether it was learned how a pair is ranked. */
    boolean isLearned(int actor, int partner) {
        return learned != null && learned.isCandidate(actor, partner);
    }

    /** All reasons for and against two actors, the strongest first, then where they are and how large. */
    List<Reason> of(int actor, int partner) {
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
        reasons.addAll(dependent(actor, partner, common, network.shared().alliances(actor)));
        reasons.removeIf(each -> each.contribution() <= 0 && !each.stays());
        reasons.sort(Comparator.comparingInt((Reason each) -> each.kind().place())
                .thenComparingDouble(each -> -each.contribution())
                .thenComparing(Reason::kind));
        return reasons;
    }

    /** What depends on what two have in common otherwise: their sizes, and where they meet anyway. */
    List<Reason> dependent(int actor, int partner, double common, int[] alliances) {
        List<Reason> reasons = network.sizes().reasons(actor, partner, common);
        reasons.addAll(network.shared().met(alliances, actor, partner));
        return reasons;
    }

    /** The reason that two worked together once. */
    Reason ended(int actor, int partner) {
        List<Ties.Tie> all = network.ties().between(actor, partner);
        return EndedCollaboration.reason(all, Weights.STANDARD, network.image());
    }
}
