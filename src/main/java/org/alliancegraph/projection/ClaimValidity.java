// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

/**
 * Decides when claims hold. A claim holds within its own days and within the lifetimes of the entities that it ties:
 * the rule {@code holds} of {@code cypher/macros.cypher}, on numbers.
 */
public record ClaimValidity(EntityTable entities, ClaimArrays claims) {

    public boolean isKnown(int claim, ReadMoment moment) {
        return claims.isKnown(claim, moment);
    }

    /**
     * Whether a claim is known, not deprecated, and its own days cover the requested day, without regard to lifetimes.
     */
    public boolean covers(int claim, ReadMoment moment) {
        return claims.covers(claim, moment);
    }

    /**
     * Whether the claim at a cursor covers the day, and its entities may have existed on it: the rule {@code holds}.
     */
    public boolean holds(ClaimCursor at, ReadMoment moment) {
        return claims.covers(at.claim(), moment)
                && mayLive(at.bounding(), moment)
                && mayLive(at.otherBounding(), moment);
    }

    private boolean mayLive(int entity, ReadMoment moment) {
        return entity < 0 || entities.life(entity, moment).mayCover(moment.asOf());
    }

    /** Whether the claim at a cursor holds and has not ended. */
    public boolean runs(ClaimCursor at, ReadMoment moment) {
        return claims.status(at.claim()) != ClaimArrays.ENDED && holds(at, moment);
    }

    /** Whether the claim at a cursor is known, not deprecated, and had begun by the requested day. */
    public boolean hasBegun(ClaimCursor at, ReadMoment moment) {
        int claim = at.claim();
        return claims.field(claim, ClaimArrays.FROM_LOWER) <= moment.asOf()
                && claims.rank(claim) < ClaimArrays.DEPRECATED
                && claims.isKnown(claim, moment)
                && mayHaveBegun(at.bounding(), moment)
                && mayHaveBegun(at.otherBounding(), moment);
    }

    private boolean mayHaveBegun(int entity, ReadMoment moment) {
        return entity < 0 || entities.life(entity, moment).fromLower() <= moment.asOf();
    }

    /**
     * The last day on which the claim at a cursor may have held, within lifetimes. A claim that ended at an unknown
     * time had ended by the day of its source.
     */
    public int lastDay(ClaimCursor at, ReadMoment moment) {
        int claim = at.claim();
        int last = Math.min(
                claims.field(claim, ClaimArrays.TO_UPPER),
                Math.min(end(at.bounding(), moment), end(at.otherBounding(), moment)));
        if (claims.status(claim) == ClaimArrays.ENDED) {
            int said = claims.field(claim, ClaimArrays.SOURCE_DAY);
            return Math.min(last, said == 0 ? moment.asOf() - 1 : said);
        }
        return last;
    }

    private int end(int entity, ReadMoment moment) {
        return entity < 0 ? Integer.MAX_VALUE : entities.life(entity, moment).toUpper();
    }

    public boolean shows(int claim, ReadMoment moment) {
        return claims.shows(claim, moment);
    }

    /** Between which days the claim at a cursor begins and ends to hold. */
    public TieBounds bounds(ClaimCursor at, ReadMoment moment) {
        int claim = at.claim();
        TieBounds bounds = new TieBounds(
                claims.field(claim, ClaimArrays.FROM_LOWER),
                claims.field(claim, ClaimArrays.FROM_UPPER),
                claims.field(claim, ClaimArrays.TO_LOWER),
                claims.field(claim, ClaimArrays.TO_UPPER));
        if (at.bounding() >= 0) {
            bounds = bounds.within(entities.life(at.bounding(), moment));
        }
        return at.otherBounding() < 0 ? bounds : bounds.within(entities.life(at.otherBounding(), moment));
    }

    /** Whether a claim is known and not deprecated. */
    public boolean counts(int claim, ReadMoment moment) {
        return claims.rank(claim) < ClaimArrays.DEPRECATED && claims.isKnown(claim, moment);
    }
}
