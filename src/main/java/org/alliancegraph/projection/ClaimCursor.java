// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import org.jspecify.annotations.Nullable;

/** Iterates over the claims of an entity without an object for each: {@code while (cursor.next())}. */
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

    /** Skips claims that lead to hidden entities. */
    void without(HiddenEntities others) {
        hidden = others;
    }

    /**
     * Sets whose lifetimes bound the claims.
     *
     * @param entity the entity with the claims
     * @param bound whether the lifetime of this entity bounds them
     * @param bounds whether the lifetime of the entity at the other end bounds them
     */
    void lives(int entity, boolean bound, boolean bounds) {
        this.owner = entity;
        this.bound = bound;
        this.bounds = bounds;
    }

    /** The entity with the claims, if its lifetime bounds them; otherwise -1. */
    int bounding() {
        return bound ? owner : -1;
    }

    /** The entity at the other end, if its lifetime bounds the claim; otherwise -1. */
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
