// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How good lists of recommendations are: for each asked actor what was right among the first, with bootstrap intervals.
 */
final class RankingQuality {

    private static final int FIRST = 10;
    private static final int MANY = 50;
    private static final int RESAMPLES = 1_000;
    private static final long SEED = 7;

    private final List<One> all = new ArrayList<>();

    /** What became of one list; the size of the actor is how many partners it had. */
    record One(int size, double precision, double hit, double reciprocal, double recall) {}

    /** @param ranked the recommended ones, the best first */
    void add(int size, int[] ranked, Set<Integer> right) {
        int hits = 0;
        int many = 0;
        double reciprocal = 0;
        for (int place = 0; place < Math.min(MANY, ranked.length); place++) {
            if (right.contains(ranked[place])) {
                many++;
                hits += place < FIRST ? 1 : 0;
                reciprocal = reciprocal == 0 ? 1.0 / (place + 1) : reciprocal;
            }
        }
        all.add(new One(
                size, hits / (double) FIRST, hits > 0 ? 1 : 0, reciprocal, many / (double) Math.max(1, right.size())));
    }

    double precision() {
        return mean(One::precision, all);
    }

    double hit() {
        return mean(One::hit, all);
    }

    /** The precision of small, middle and large actors. */
    double[] classes() {
        int[] sizes = all.stream().mapToInt(One::size).sorted().toArray();
        int third = sizes.length == 0 ? 0 : sizes[sizes.length / 3];
        int twoThirds = sizes.length == 0 ? 0 : sizes[2 * sizes.length / 3];
        return new double[] {
            mean(One::precision, all.stream().filter(one -> one.size() <= third).toList()),
            mean(
                    One::precision,
                    all.stream()
                            .filter(one -> one.size() > third && one.size() <= twoThirds)
                            .toList()),
            mean(
                    One::precision,
                    all.stream().filter(one -> one.size() > twoThirds).toList())
        };
    }

    /** The difference of the precisions of the same actors, with its interval. */
    String above(RankingQuality other) {
        RankingQuality difference = new RankingQuality();
        for (int i = 0; i < all.size(); i++) {
            difference.all.add(
                    new One(0, all.get(i).precision() - other.all.get(i).precision(), 0, 0, 0));
        }
        double[] interval = difference.interval(One::precision);
        return String.format(Locale.ROOT, "%+.4f [%+.3f, %+.3f]", difference.precision(), interval[0], interval[1]);
    }

    /** A row of a table: the figures with their intervals, then the precision of small, middle and large actors. */
    String row() {
        StringBuilder row = new StringBuilder();
        for (ToDoubleFunction<One> figure :
                List.<ToDoubleFunction<One>>of(One::precision, One::hit, One::reciprocal, One::recall)) {
            double[] interval = interval(figure);
            row.append(String.format(Locale.ROOT, " %.4f [%.3f, %.3f] |", mean(figure, all), interval[0], interval[1]));
        }
        double[] classes = classes();
        row.append(String.format(Locale.ROOT, " %.3f / %.3f / %.3f |", classes[0], classes[1], classes[2]));
        return row.toString();
    }

    private static double mean(ToDoubleFunction<One> figure, List<One> of) {
        return of.stream().mapToDouble(figure).average().orElse(0);
    }

    private double[] interval(ToDoubleFunction<One> figure) {
        double[] values = all.stream().mapToDouble(figure).toArray();
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double sum = 0;
            for (int each = 0; each < values.length; each++) {
                sum += values[random.nextInt(values.length)];
            }
            means[resample] = sum / Math.max(1, values.length);
        }
        Arrays.sort(means);
        return new double[] {means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]};
    }
}
