// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.Arrays;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Rank;

/**
 * The claims as arrays of numbers. The values of a claim lie side by side, in pages small enough for the garbage
 * collector to move. One writer appends claims and retracts them. Readers of an earlier image never read claims that
 * were appended later, and ignore later retractions.
 */
final class ClaimArrays {

    static final int FROM_LOWER = 0;
    static final int TO_UPPER = 1;
    static final int RECORDED = 2;
    static final int RETRACTED = 3;
    static final int SOURCE = 5;
    static final int FROM_UPPER = 6;
    static final int TO_LOWER = 7;
    static final int SOURCE_DAY = 8;
    static final int VALUE = 9;
    static final int WEIGHT = 10;

    static final int ENDED = ClaimTypes.code(ClaimStatus.ENDED);
    static final int DEPRECATED = (int) Rank.DEPRECATED.order();
    static final int NO_STATUS = 15;

    static final int STRIDE = 12;
    static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int BITS = 4;
    private static final int ID = 11;

    private final IdArena ids;
    private int[][] pages;
    private int count;

    ClaimArrays() {
        this(new IdArena(), new int[0][], 0);
    }

    ClaimArrays(IdArena ids, int[][] pages, int count) {
        this.ids = ids;
        this.pages = pages;
        this.count = count;
    }

    /** A claim to append, with its numbers in the order of the columns. Rows are never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(String id, ClaimType type, int status, int rank, int detail, boolean directed, int[] numbers) {}

    /** Appends a claim that leads from one entity to another; to -1 if it states a value. */
    int append(Row row, int from, int to) {
        int claim = count;
        int page = claim >>> PAGE_BITS;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page + 1);
            pages[page] = new int[PAGE * STRIDE];
        }
        int at = at(claim);
        System.arraycopy(row.numbers(), 0, pages[page], at, STRIDE);
        pages[page][at + BITS] = ClaimTypes.code(row.type())
                | row.status() << 5
                | row.rank() << 9
                | (row.directed() ? 1 << 11 : 0)
                | (from > to ? 1 << 12 : 0)
                | row.detail() << 13;
        pages[page][at + ID] = ids.add(row.id());
        count = claim + 1;
        return claim;
    }

    void retract(int claim, int revision) {
        pages[claim >>> PAGE_BITS][at(claim) + RETRACTED] = revision;
    }

    int count() {
        return count;
    }

    int[][] pages() {
        return pages;
    }

    IdArena ids() {
        return ids;
    }

    int field(int claim, int field) {
        return pages[claim >>> PAGE_BITS][at(claim) + field];
    }

    ClaimType type(int claim) {
        return ClaimTypes.of(field(claim, BITS) & 31);
    }

    int status(int claim) {
        return field(claim, BITS) >> 5 & 15;
    }

    int rank(int claim) {
        return field(claim, BITS) >> 9 & 3;
    }

    /** What kind of claim it is, as a number of its type's enum and one; 0 if it does not say. */
    int detail(int claim) {
        return field(claim, BITS) >> 13 & 255;
    }

    boolean isDirected(int claim) {
        return (field(claim, BITS) >> 11 & 1) == 1;
    }

    /** Whether a claim that ties two entities leads from the one to the other. */
    boolean leadsFrom(int claim, int entity, int other) {
        return (field(claim, BITS) >> 12 & 1) == 1 == entity > other;
    }

    float weight(int claim) {
        return Float.intBitsToFloat(field(claim, WEIGHT));
    }

    String id(int claim) {
        return ids.text(field(claim, ID));
    }

    boolean isKnown(int claim, ReadMoment moment) {
        int[] page = pages[claim >>> PAGE_BITS];
        int at = at(claim);
        return moment.knows(page[at + RECORDED], page[at + RETRACTED]);
    }

    /** Whether it is known, not deprecated, and its own days cover the day asked for. */
    boolean covers(int claim, ReadMoment moment) {
        int[] page = pages[claim >>> PAGE_BITS];
        int at = at(claim);
        return moment.covers(page[at], page[at + TO_UPPER], page[at + BITS] >> 9 & 3)
                && moment.knows(page[at + RECORDED], page[at + RETRACTED]);
    }

    boolean shows(int claim, ReadMoment moment) {
        return moment.shows(status(claim)) && covers(claim, moment);
    }

    /** The preferred claim first: the order of the macro {@code preferred}. */
    int comparePreference(int one, int other) {
        int order = Integer.compare(rank(one), rank(other));
        if (order == 0) {
            order = Integer.compare(field(other, SOURCE_DAY), field(one, SOURCE_DAY));
        }
        return order == 0 ? ids.compare(field(one, ID), field(other, ID)) : order;
    }

    /** Checksums over the claims of a type, by which images are compared. A moment decides which retractions count. */
    long[] checksum(ClaimType type, ReadMoment moment) {
        long[] sums = new long[6];
        for (int claim = 0; claim < count; claim++) {
            if (type(claim) == type && moment.sees(field(claim, RECORDED))) {
                sums[0]++;
                sums[1] += field(claim, RECORDED);
                if (!isKnown(claim, moment)) {
                    sums[2]++;
                    sums[3] += field(claim, RETRACTED);
                }
                sums[4] += rank(claim);
                sums[5] += status(claim) == ENDED ? 1 : 0;
            }
        }
        return sums;
    }

    private static int at(int claim) {
        return (claim & PAGE - 1) * STRIDE;
    }
}
