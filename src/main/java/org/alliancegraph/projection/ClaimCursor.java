// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

/** Walks through the claims of an entity without making an object for each: {@code while (cursor.next())}. */
public final class ClaimCursor {

    private int[] list = {};
    private int at;
    private int end;
    private int other;
    private int claim;

    void open(int[] entries, int from, int to) {
        list = entries;
        at = from;
        end = to;
    }

    public boolean next() {
        if (at >= end) {
            return false;
        }
        other = list[at];
        claim = list[at + 1];
        at += 2;
        return true;
    }

    /** The entity at the other end; of a claim that states a value, -1. */
    public int other() {
        return other;
    }

    public int claim() {
        return claim;
    }
}
