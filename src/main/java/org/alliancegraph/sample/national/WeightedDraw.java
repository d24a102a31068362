// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Draws from many by their weight, so that few are drawn often and most are drawn rarely, as in real networks. */
final class WeightedDraw {

    private final double[] sums;

    WeightedDraw(int size, IntToDoubleFunction weight) {
        sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weight.applyAsDouble(i);
            sums[i] = sum;
        }
    }

    /** By the rule that links rank and size: the weight falls with a power of the rank, here the position. */
    static WeightedDraw bySlope(int size, double slope, double offset) {
        return new WeightedDraw(size, rank -> weight(rank, slope, offset));
    }

    /** Shares a total out by the same rule, one at least to each. */
    static int[] sizes(int count, int total, double slope, double offset) {
        double all = 0;
        for (int rank = 0; rank < count; rank++) {
            all += weight(rank, slope, offset);
        }
        int[] sizes = new int[count];
        for (int rank = 0; rank < count; rank++) {
            sizes[rank] = Math.max(1, (int) Math.round(total * weight(rank, slope, offset) / all));
        }
        return sizes;
    }

    int draw(SeededRandom draws) {
        int found = Arrays.binarySearch(sums, draws.share() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, found < 0 ? -found - 1 : found + 1);
    }

    private static double weight(int rank, double slope, double offset) {
        return Math.pow(rank + 1 + offset, -slope);
    }
}
