// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Ranks whom an actor has not worked with yet by the learned weights, each compared with the average candidate. */
final class LearnedPartners {

    private final LearnedModel model;
    private final PartnerWalk walk;
    private double[] mean = new double[0];
    private int from = -1;

    LearnedPartners(LearnedModel model, PartnerWalk walk) {
        this.model = model;
        this.walk = walk;
    }

    /** The best candidates for an actor among those asked for, in no order of their scores. */
    int[] candidates(int actor, IntPredicate asked) {
        walk.from(actor);
        return Arrays.stream(walk.order())
                .filter(asked)
                .limit(PartnerWalk.COMPARED)
                .toArray();
    }

    boolean isCandidate(int actor, int other) {
        walk.from(actor);
        return walk.isCandidate(other);
    }

    /** How much each aspect of a candidate speaks for it; of no other. */
    double[] shares(int actor, int candidate) {
        walk.from(actor);
        if (actor != from) {
            mean = mean(walk);
            from = actor;
        }
        return model.shares(walk.features(candidate), mean, walk.size());
    }

    /** The features of the average of the best candidates. */
    static double[] mean(PartnerWalk walk) {
        double[] mean = new double[PartnerFeature.COUNT_ALL];
        int[] compared = Arrays.stream(walk.order()).limit(PartnerWalk.COMPARED).toArray();
        for (int each : compared) {
            double[] features = walk.features(each);
            for (int at = 0; at < mean.length; at++) {
                mean[at] += features[at] / compared.length;
            }
        }
        return mean;
    }
}
