// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** What an imprecise date lets one say about a day, so that "we don't know" is never shown as yes or no. */
public enum Certainty {
    CERTAINLY,
    POSSIBLY,
    NO;

    /** Whether two things hold at once. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
