// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Two actors while their score is summed up: the reasons found until now, and the topics that both have to do with. */
final class PairCandidate {
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

    void add(TopicMatches.Contribution shared) {
        topics.add(shared.topic());
        add(shared.isOffer() ? Reason.Kind.OFFER_MEETS_NEED : Reason.Kind.SHARED_TOPIC, shared.value());
    }

    /** Adds a reason that depends on the sum of all others. */
    void add(Reason dependent) {
        if (dependent.kind().isAgainst()) {
            sum -= dependent.contribution();
        } else {
            kinds.add(dependent.kind());
            sum += dependent.contribution();
        }
    }

    /** Whether nothing speaks for or against the pair. */
    boolean isEmpty() {
        return kinds.isEmpty() && !isLearned;
    }

    Set<Reason.Kind> kinds() {
        return kinds;
    }

    Set<Integer> topics() {
        return topics;
    }

    double sum() {
        return sum;
    }

    /**
     * The least score with which the pair is an answer. A learned score compares candidates with the average one, so
     * that scores below 0 are answers, too.
     */
    double leastScore() {
        return isLearned ? Double.NEGATIVE_INFINITY : Weights.STANDARD.minScore();
    }
}
