// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.SynergyDecision;
import org.jspecify.annotations.Nullable;

/**
 * The preferred values of attributes that walks need: population, and decisions about synergies. Each value has its
 * claim, so that its source can be shown.
 */
public record AttributeClaims(NetworkImage image) {

    /** A number of inhabitants and its claim. */
    public record Population(double number, int claim) {}

    /**
     * A decision about a synergy and its claim.
     *
     * @param partner the other actor, or the one into which it was merged
     * @param reasons the fingerprint of the reasons at the time of the decision
     */
    public record Decision(int partner, SynergyDecision.Status status, long reasons, int claim) {}

    /** The preferred number of inhabitants; null if none is claimed. */
    public @Nullable Population population(int entity, ReadMoment moment) {
        ClaimCursor cursor = image.out(ClaimType.HAS_ATTRIBUTE, entity, new ClaimCursor());
        while (cursor.next()) {
            int value = image.claims().field(cursor.claim(), ClaimArrays.VALUE);
            if (image.values().is(value, AttributeValues.POPULATION)
                    && image.validity().covers(cursor.claim(), moment)) {
                return new Population(image.values().first(value), cursor.claim());
            }
        }
        return null;
    }

    /** The decisions about synergies of an entity, the preferred ones first. */
    public List<Decision> decisions(int entity, ReadMoment moment) {
        List<Decision> decisions = new ArrayList<>();
        ClaimCursor cursor = image.out(ClaimType.HAS_ATTRIBUTE, entity, new ClaimCursor());
        while (cursor.next()) {
            int value = image.claims().field(cursor.claim(), ClaimArrays.VALUE);
            if (image.values().is(value, AttributeValues.DECISION)
                    && image.validity().counts(cursor.claim(), moment)) {
                int partner = (int) image.values().first(value);
                if (partner >= 0 && (image.hidden() == null || !ofPerson(entity, partner))) {
                    decisions.add(new Decision(
                            image.entities().merged(partner, moment),
                            image.values().status(value),
                            image.values().reasons(value),
                            cursor.claim()));
                }
            }
        }
        return decisions;
    }

    /** Decisions about people are for stewards, see {@link org.alliancegraph.model.Attribute#audience()}. */
    private boolean ofPerson(int entity, int partner) {
        return image.type(entity) == EntityType.PERSON || image.type(partner) == EntityType.PERSON;
    }
}
