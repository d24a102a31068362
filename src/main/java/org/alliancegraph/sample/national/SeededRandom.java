// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and purpose draw the same, whatever else is drawn elsewhere. */
final class SeededRandom {

    private final SplittableRandom random;

    SeededRandom(long seed, String purpose) {
        this.random = new SplittableRandom(seed * 1_000_003 + purpose.hashCode());
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A number from 0 up to but without the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double share() {
        return random.nextDouble();
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** What is spread over orders of magnitude around a median, such as the size of towns. */
    double lognormal(double median, double deviation) {
        return median * Math.exp(deviation * random.nextGaussian());
    }

    /** How long ago, where most is recent. */
    double ago(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
