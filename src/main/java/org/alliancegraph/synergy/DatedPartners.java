// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Arrays;

/**
 * With whom an actor has ever worked up to a day, and how lately: what the learned ranking looks at. Never compared
 * with another.
 *
 * @param ids the partners, by number
 * @param weights for each {@link Weighing} how strongly each partner is tied
 * @param sums for each weighing the sum of the weights
 * @param places for each partner's weight in what matters lately, the sum by place
 * @param kinds the same by kind
 * @param bodies how many projects, other small bodies and direct collaborations it has had
 * @param lateBodies the same, those of long ago counting less
 * @param leads how many of the late ones it has organized
 * @param meanSize how many take part in its bodies on average
 * @param newPartners how many it worked with for the first time within the last year
 * @param lastBegun the day on which it last began something
 */
@SuppressWarnings("ArrayRecordComponent")
record DatedPartners(
        int[] ids,
        float[][] weights,
        double[] sums,
        double[] places,
        double[] kinds,
        int bodies,
        double lateBodies,
        double leads,
        double meanSize,
        int newPartners,
        int lastBegun) {

    /** Ways to weigh a tie; each sums over all that two have had in common. */
    enum Weighing {
        /** One each. */
        EVER,
        /** What began long ago counts less, a third after three years. */
        LASTING,
        /** A third after a year and a half. */
        LATE,
        /** A third after a year. */
        LATEST,
        /** As {@link #LATE}, times the square root of 2 / n in a body of n. */
        CLOSE,
        /** As {@link #LATE}, times 2 / n in a body of n. */
        CLOSEST;

        /** Its place in arrays. */
        @SuppressWarnings("EnumOrdinal")
        int place() {
            return ordinal();
        }

        /** What something counts that began so many years ago and ties so many. */
        double of(double years, int members) {
            double small = 2.0 / Math.max(2, members);
            return switch (this) {
                case EVER -> 1;
                case LASTING -> Math.exp(-years / 3);
                case LATE -> Math.exp(-years / 1.5);
                case LATEST -> Math.exp(-years);
                case CLOSE -> Math.exp(-years / 1.5) * Math.sqrt(small);
                case CLOSEST -> Math.exp(-years / 1.5) * small;
            };
        }
    }

    static final int WEIGHINGS = Weighing.values().length;

    private static final double FEW_SAY_MORE = 0.75;

    int size() {
        return ids.length;
    }

    /** Where an actor is among the partners; negative if it is none. */
    int at(int actor) {
        return Arrays.binarySearch(ids, actor);
    }

    boolean has(int actor) {
        return at(actor) >= 0;
    }

    float[] weights(Weighing weighing) {
        return weights[weighing.place()];
    }

    double sum(Weighing weighing) {
        return sums[weighing.place()];
    }

    /** What sharing this actor as a partner counts, after the measure of resource allocation. */
    double share(Weighing weighing) {
        return Math.pow(Math.max(1e-9, sum(weighing)), -FEW_SAY_MORE);
    }
}
