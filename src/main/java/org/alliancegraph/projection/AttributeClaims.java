// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.SynergyDecision;
import org.jspecify.annotations.Nullable;

/**
 * What is preferably claimed of entities in attributes: how many live there, and what was decided about their
 * synergies. Each value names the claim that states it, so that a reader can be shown the source.
 */
public record AttributeClaims(NetworkImage image) {

    /** How many live somewhere, by a claim. */
    public record Population(double number, int claim) {}

    /**
     * What was decided about a synergy, by a claim.
     *
     * @param partner the actor that answers for the other one now
     * @param reasons what they were when it was decided
     */
    public record Decision(int partner, SynergyDecision.Status status, long reasons, int claim) {}

    /** The number of inhabitants that is preferably claimed, with its claim; null if none is. */
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

    /** What was decided about synergies in claims about an entity, the preferred first. */
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

    /** What was decided about people is for stewards, see {@link org.alliancegraph.model.Attribute#audience()}. */
    private boolean ofPerson(int entity, int partner) {
        return image.type(entity) == EntityType.PERSON || image.type(partner) == EntityType.PERSON;
    }
}
