// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.function.IntUnaryOperator;

/**
 * How much more often actors of two places, or of two kinds, work together than by chance, as a logarithm; of a sample
 * of actors, spread evenly.
 */
final class SortLifts {

    private static final int SAMPLE = 8_000;
    private static final double DOUBT = 8;

    private final double[][] lifts;
    private final double[] shares;

    private SortLifts(double[][] seen) {
        int count = seen.length;
        double[] rows = new double[count];
        double[] columns = new double[count];
        double all = 1e-9;
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                rows[row] += seen[row][column];
                columns[column] += seen[row][column];
                all += seen[row][column];
            }
        }
        lifts = new double[count][count];
        shares = new double[count];
        for (int row = 0; row < count; row++) {
            shares[row] = columns[row] / all;
            for (int column = 0; column < count; column++) {
                lifts[row][column] =
                        Math.log((seen[row][column] + DOUBT) / (rows[row] * columns[column] / all + DOUBT));
            }
        }
    }

    static SortLifts ofPlaces(DatedTies ties, Sorts sorts, int size) {
        double[][] seen = new double[sorts.places()][sorts.places()];
        sample(ties, size, seen, sorts::place, true);
        return new SortLifts(seen);
    }

    static SortLifts ofKinds(DatedTies ties, Sorts sorts, int size) {
        double[][] seen = new double[sorts.kinds()][sorts.kinds()];
        sample(ties, size, seen, sorts::kind, false);
        return new SortLifts(seen);
    }

    private static void sample(DatedTies ties, int size, double[][] seen, IntUnaryOperator sort, boolean places) {
        int step = Math.max(1, size / SAMPLE);
        for (int actor = 0; actor < size; actor += step) {
            if (ties.isActor(actor)) {
                double[] row = places ? ties.of(actor).places() : ties.of(actor).kinds();
                for (int other = 0; other < row.length; other++) {
                    seen[sort.applyAsInt(actor)][other] += row[other];
                }
            }
        }
    }

    double of(int one, int other) {
        return lifts[one][other];
    }

    /** How many of all ties lead to one. */
    double share(int one) {
        return shares[one];
    }

    /** How much more an actor leans to one than all do, by how strongly it is tied to each, as a logarithm. */
    double leaning(double[] own, int one, double doubt) {
        double all = 0;
        for (double each : own) {
            all += each;
        }
        double share = shares[one] + 1e-6;
        return Math.log((own[one] + doubt * share) / ((all + doubt) * share));
    }
}
