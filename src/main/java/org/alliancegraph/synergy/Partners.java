// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Arrays;

/**
 * Whom an actor works with or did; never compared with another.
 *
 * @param ids the partners, by number
 * @param weights how strongly each is tied, what has ended less and less
 * @param running whether they work together at the moment
 * @param strength the sum of the weights
 * @param greatest the greatest weight
 */
@SuppressWarnings("ArrayRecordComponent")
record Partners(int[] ids, double[] weights, boolean[] running, double strength, double greatest) {

    /** What is left of a tie through a partner with many others: who has few says more. */
    private static final double FEW_SAY_MORE = 0.75;

    static Partners of(int[] ids, double[] weights, boolean[] running) {
        return new Partners(
                ids,
                weights,
                running,
                Arrays.stream(weights).sum(),
                Arrays.stream(weights).max().orElse(0));
    }

    /** Where an actor is among the partners; negative if it is none. */
    int at(int actor) {
        return Arrays.binarySearch(ids, actor);
    }

    boolean isRunning(int actor) {
        int at = at(actor);
        return at >= 0 && running[at];
    }

    boolean hasEnded(int actor) {
        int at = at(actor);
        return at >= 0 && !running[at];
    }

    /** What sharing this actor as a partner counts: 1 if it has no other, after the measure of resource allocation. */
    double share() {
        return Math.pow(2 / Math.max(2, strength), FEW_SAY_MORE);
    }
}
