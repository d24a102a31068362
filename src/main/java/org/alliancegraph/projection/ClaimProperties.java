// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.Role;
import org.jspecify.annotations.Nullable;

/** The properties of claims: ids, types, days, sources and the others that relationships have. */
public record ClaimProperties(ClaimArrays claims) {

    /** The first day on which a claim may have held, counted from 1970. */
    public int from(int claim) {
        return claims.field(claim, ClaimArrays.FROM_LOWER);
    }

    /** The last day on which a claim may have held, counted from 1970. */
    public int until(int claim) {
        return claims.field(claim, ClaimArrays.TO_UPPER);
    }

    /** The year in which a claim began, or {@link Integer#MIN_VALUE} if no source tells it. */
    public int yearBegun(int claim) {
        int year = LocalDate.ofEpochDay(from(claim)).getYear();
        return year
                        == LocalDate.ofEpochDay(claims.field(claim, ClaimArrays.FROM_UPPER))
                                .getYear()
                ? year
                : Integer.MIN_VALUE;
    }

    public @Nullable ClaimStatus status(int claim) {
        return ClaimTypes.status(claims.status(claim));
    }

    public @Nullable CollaborationKind collaborationKind(int claim) {
        return claims.type(claim) == ClaimType.COLLABORATES_WITH ? ClaimTypes.kind(claims.detail(claim)) : null;
    }

    public @Nullable Role role(int claim) {
        return claims.type(claim).carries("role") ? ClaimTypes.role(claims.detail(claim)) : null;
    }

    /** The entity that is the source of a claim, or -1 if there is none. */
    public int source(int claim) {
        return claims.field(claim, ClaimArrays.SOURCE);
    }

    /** Whether a claim of a symmetric type is directed. */
    public boolean isDirected(int claim) {
        return claims.isDirected(claim);
    }

    /** Whether the claim at a cursor over the claims of an entity begins at that entity. */
    public boolean leadsFrom(int entity, ClaimCursor at) {
        return claims.leadsFrom(at.claim(), entity, at.other());
    }

    /** Less than 0 if one claim is preferred to another. */
    public int comparePreference(int one, int other) {
        return claims.comparePreference(one, other);
    }

    /** The kind, role or stance of a claim as one plus its number in the enum; 0 if it has none. */
    public int detail(int claim) {
        return claims.detail(claim);
    }

    /** The weight of a tie; 1 if no source states one. */
    public float weight(int claim) {
        return claims.weight(claim);
    }

    public ClaimType type(int claim) {
        return claims.type(claim);
    }

    public String id(int claim) {
        return claims.id(claim);
    }

    /** The number of the revision that recorded a claim. */
    public long recorded(int claim) {
        return claims.field(claim, ClaimArrays.RECORDED);
    }
}
