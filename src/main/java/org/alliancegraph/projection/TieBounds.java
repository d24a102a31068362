// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

/**
 * Between which days a claim begins and ends to hold, with the lives of what it ties. All days are counted from 1970.
 *
 * @param fromLower the first day on which it can have begun
 * @param fromUpper the last day on which it can have begun
 * @param toLower the first day on which it can have ended
 * @param toUpper the last day on which it can have ended
 */
public record TieBounds(int fromLower, int fromUpper, int toLower, int toUpper) {

    TieBounds within(Life life) {
        return life.equals(Life.UNBOUNDED)
                ? this
                : new TieBounds(
                        Math.max(fromLower, life.fromLower()),
                        Math.max(fromUpper, life.fromUpper()),
                        Math.min(toLower, life.toLower()),
                        Math.min(toUpper, life.toUpper()));
    }

    /** Whether it can have held on a day of a period. */
    public boolean mayCover(int from, int to) {
        return Math.max(fromLower, from) <= Math.min(toUpper, to);
    }

    /** Whether it certainly held on a day of a period. */
    public boolean certainlyCovers(int from, int to) {
        return Math.max(fromUpper, from) <= Math.min(toLower, to);
    }
}
