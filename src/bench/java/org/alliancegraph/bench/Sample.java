// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.Arrays;

/** How long each of many answers took. */
final class Sample {

    private long[] nanos = new long[1024];
    private int answers;
    private int refused;
    private long time;

    void add(long took, boolean answered) {
        if (!answered) {
            refused++;
            return;
        }
        if (answers == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * answers);
        }
        nanos[answers++] = took;
    }

    /** Adds what another client measured at the same time. */
    void add(Sample other) {
        for (int i = 0; i < other.answers; i++) {
            add(other.nanos[i], true);
        }
        refused += other.refused;
    }

    /** Adds a further round. */
    void then(Sample next) {
        add(next);
        time += next.time;
    }

    void took(long nanos) {
        time += nanos;
    }

    int answers() {
        return answers;
    }

    int refused() {
        return refused;
    }

    /** Milliseconds within which a share of the answers came. */
    double millis(double share) {
        if (answers == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, answers);
        Arrays.sort(sorted);
        return sorted[Math.min(answers - 1, (int) (answers * share))] / 1e6;
    }

    double median() {
        return millis(0.5);
    }

    /** Answers a second. */
    double throughput() {
        return time == 0 ? 0 : answers / (time / 1e9);
    }
}
