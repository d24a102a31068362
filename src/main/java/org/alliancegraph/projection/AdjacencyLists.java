// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The adjacency lists of all entities: for each kind of list, the entities at the other end and the claims, the
 * preferred claims first. The lists are immutable. A changed list replaces the packed one in a copy that shares all
 * other lists.
 */
final class AdjacencyLists {

    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int[][] UNCHANGED = {};

    private final int[][] offsets;
    private final int[][] entries;
    /** By kind of list, page and entity of the page; a page without changes is empty. */
    private final int[][][][] changed;

    private final int changes;

    AdjacencyLists(int[][] offsets, int[][] entries) {
        this(offsets, entries, new int[ClaimTypes.LISTS][0][][], 0);
    }

    private AdjacencyLists(int[][] offsets, int[][] entries, int[][][][] changed, int changes) {
        this.offsets = offsets;
        this.entries = entries;
        this.changed = changed;
        this.changes = changes;
    }

    int[][] offsets() {
        return offsets;
    }

    int[][] entries() {
        return entries;
    }

    /** The number of lists that replaced packed ones. */
    int changes() {
        return changes;
    }

    /** Puts a cursor before the first entry of a list. */
    void open(int list, int entity, ClaimCursor cursor) {
        int[] own = own(list, entity);
        if (own != null) {
            cursor.open(own, 0, own.length);
        } else if (entity + 1 < offsets[list].length) {
            cursor.open(entries[list], offsets[list][entity], offsets[list][entity + 1]);
        } else {
            cursor.open(entries[list], 0, 0);
        }
    }

    /** How many claims a list has, of all times. */
    private int length(int list, int entity) {
        int[] own = own(list, entity);
        if (own != null) {
            return own.length / 2;
        }
        return entity + 1 < offsets[list].length ? (offsets[list][entity + 1] - offsets[list][entity]) / 2 : 0;
    }

    private int @Nullable [] own(int list, int entity) {
        int[][][] pages = changed[list];
        int page = entity >>> PAGE_BITS;
        return page >= pages.length || pages[page].length == 0 ? null : pages[page][entity & PAGE - 1];
    }

    /** Changes lists. Each page of lists is copied once. */
    static final class Editor {
        private final AdjacencyLists before;
        private final ClaimArrays claims;
        private final int[][][][] changed;
        private final boolean[][] mine = new boolean[ClaimTypes.LISTS][0];
        private int changes;

        Editor(AdjacencyLists before, ClaimArrays claims) {
            this.before = before;
            this.claims = claims;
            this.changed = before.changed.clone();
            this.changes = before.changes;
        }

        /** Inserts a claim by its preference. */
        void add(int list, int entity, int other, int claim) {
            int[][] page = page(list, entity);
            int[] own = page[entity & PAGE - 1];
            if (own == null) {
                changes++;
                own = packed(list, entity);
            }
            int at = 0;
            while (at < own.length && claims.comparePreference(own[at + 1], claim) <= 0) {
                at += 2;
            }
            int[] longer = new int[own.length + 2];
            System.arraycopy(own, 0, longer, 0, at);
            longer[at] = other;
            longer[at + 1] = claim;
            System.arraycopy(own, at, longer, at + 2, own.length - at);
            page[entity & PAGE - 1] = longer;
        }

        private int[] packed(int list, int entity) {
            int[] offsets = before.offsets[list];
            return entity + 1 < offsets.length
                    ? Arrays.copyOfRange(before.entries[list], offsets[entity], offsets[entity + 1])
                    : new int[0];
        }

        private int[][] page(int list, int entity) {
            int number = entity >>> PAGE_BITS;
            if (mine[list].length <= number) {
                int before = changed[list].length;
                changed[list] = Arrays.copyOf(changed[list], Math.max(before, number + 1));
                Arrays.fill(changed[list], before, changed[list].length, UNCHANGED);
                mine[list] = Arrays.copyOf(mine[list], changed[list].length);
            }
            int[][][] pages = changed[list];
            if (!mine[list][number]) {
                mine[list][number] = true;
                pages[number] = pages[number].length == 0 ? new int[PAGE][] : pages[number].clone();
            }
            return pages[number];
        }

        AdjacencyLists lists() {
            return new AdjacencyLists(before.offsets, before.entries, changed, changes);
        }
    }

    /** The same lists packed side by side, for so many entities. */
    AdjacencyLists packed(int entities) {
        int[][] nextOffsets = new int[ClaimTypes.LISTS][];
        int[][] nextEntries = new int[ClaimTypes.LISTS][];
        for (int list = 0; list < ClaimTypes.LISTS; list++) {
            nextOffsets[list] = new int[entities + 1];
            for (int entity = 0; entity < entities; entity++) {
                nextOffsets[list][entity + 1] = nextOffsets[list][entity] + 2 * length(list, entity);
            }
            nextEntries[list] = new int[nextOffsets[list][entities]];
            for (int entity = 0; entity < entities; entity++) {
                copy(list, entity, nextEntries[list], nextOffsets[list][entity]);
            }
        }
        return new AdjacencyLists(nextOffsets, nextEntries);
    }

    private void copy(int list, int entity, int[] target, int at) {
        int[] own = own(list, entity);
        if (own != null) {
            System.arraycopy(own, 0, target, at, own.length);
        } else if (entity + 1 < offsets[list].length) {
            int from = offsets[list][entity];
            System.arraycopy(entries[list], from, target, at, offsets[list][entity + 1] - from);
        }
    }
}
