// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

/**
 * How much of everything there is in a made-up network, in proportion to its claims; 1,000,000 claims make a network of
 * national size. Where the figures come from is told in docs/performance.md.
 */
record NetworkSize(int claims) {

    private static final double NATIONAL = 1_000_000;
    private static final int LEAST = 1_000;

    NetworkSize {
        if (claims < LEAST) {
            throw new IllegalArgumentException("A made-up network has " + LEAST + " claims at least.");
        }
    }

    /** Of what a national network has so many, this one has that many. */
    int of(int national) {
        return Math.max(1, (int) Math.round(national * (claims / NATIONAL)));
    }

    int alliances() {
        return of(700);
    }

    int programs() {
        return of(3_000);
    }

    int organizations() {
        return of(20_000);
    }

    int people() {
        return of(60_000);
    }

    int topics() {
        return Math.max(20, of(1_000));
    }

    int events() {
        return of(2_500);
    }

    int sources() {
        return Math.max(20, of(3_000));
    }
}
