// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import org.jspecify.annotations.Nullable;

/** Walks through the claims of an entity without making an object for each: {@code while (cursor.next())}. */
public final class ClaimCursor {

    private int[] list = {};
    private int at;
    private int end;
    private int other;
    private int claim;
    private int owner;
    private boolean bound;
    private boolean bounds;
    private @Nullable HiddenEntities hidden;

    void open(int[] entries, int from, int to) {
        list = entries;
        at = from;
        end = to;
        hidden = null;
    }

    /** Passes by the claims that lead to entities that may not be seen. */
    void without(HiddenEntities others) {
        hidden = others;
    }

    /**
     * Says whose lives bound the claims.
     *
     * @param entity whose claims they are
     * @param bound whether its own life bounds them
     * @param bounds whether the life at the other end does
     */
    void lives(int entity, boolean bound, boolean bounds) {
        this.owner = entity;
        this.bound = bound;
        this.bounds = bounds;
    }

    /** The entity whose claims they are, if its life bounds them; otherwise -1. */
    int bounding() {
        return bound ? owner : -1;
    }

    /** The entity at the other end, if its life bounds the claim; otherwise -1. */
    int otherBounding() {
        return bounds ? other : -1;
    }

    public boolean next() {
        while (at < end) {
            other = list[at];
            claim = list[at + 1];
            at += 2;
            if (hidden == null || !hidden.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** The entity at the other end; of a claim that states a value, -1. */
    public int other() {
        return other;
    }

    public int claim() {
        return claim;
    }
}
