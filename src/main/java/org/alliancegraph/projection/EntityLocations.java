// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.function.Function;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds the state, the country and the coordinates of entities: their own ones, or those of the preferred location. */
public record EntityLocations(NetworkImage image) {

    /** Coordinates in degrees and their claim. */
    public record Place(double latitude, double longitude, int claim) {}

    /** The state: that of the municipality of the preferred location, otherwise its own. */
    public @Nullable String state(int entity, ReadMoment moment) {
        return placed(entity, "state", "ownState", EntityTable.EntityRow::state, moment);
    }

    /** The country: that of the municipality of the preferred location, otherwise its own. */
    public @Nullable String country(int entity, ReadMoment moment) {
        return placed(entity, "country", "ownCountry", EntityTable.EntityRow::country, moment);
    }

    private @Nullable String placed(
            int entity,
            String field,
            String own,
            Function<EntityTable.EntityRow, @Nullable String> now,
            ReadMoment moment) {
        int seat = image.type(entity) == EntityType.MUNICIPALITY ? entity : seat(entity, moment);
        String there = seat < 0
                ? null
                : image.entities().noted(seat, field, now.apply(image.entities().row(seat)), moment);
        return there == null && seat != entity
                ? image.entities().noted(entity, own, now.apply(image.entities().row(entity)), moment)
                : there;
    }

    private int seat(int entity, ReadMoment moment) {
        ClaimCursor cursor = image.out(ClaimType.LOCATED_IN, entity, new ClaimCursor());
        while (cursor.next()) {
            if (image.type(cursor.other()) == EntityType.MUNICIPALITY
                    && image.validity().shows(cursor.claim(), moment)) {
                return cursor.other();
            }
        }
        return -1;
    }

    /** The coordinates of an entity: its own claimed ones, or those of its preferred location; null if unknown. */
    public @Nullable Place place(int entity, ReadMoment moment) {
        Place own = stated(entity, moment);
        return own == null ? around(entity, moment, 3) : own;
    }

    /** The preferred claimed coordinates of the entity itself. */
    @Nullable
    Place stated(int entity, ReadMoment moment) {
        ClaimCursor cursor = image.out(ClaimType.HAS_ATTRIBUTE, entity, new ClaimCursor());
        while (cursor.next()) {
            int value = image.claims().field(cursor.claim(), ClaimArrays.VALUE);
            if (image.values().is(value, AttributeValues.LOCATION)
                    && image.validity().shows(cursor.claim(), moment)) {
                return new Place(image.values().first(value), image.values().second(value), cursor.claim());
            }
        }
        return null;
    }

    /** The coordinates of the nearest municipality along the preferred locations. */
    private @Nullable Place around(int entity, ReadMoment moment, int steps) {
        ClaimCursor cursor = image.out(ClaimType.LOCATED_IN, entity, new ClaimCursor());
        while (cursor.next()) {
            if (image.validity().shows(cursor.claim(), moment)) {
                int there = cursor.other();
                Place place = image.type(there) == EntityType.MUNICIPALITY ? stated(there, moment) : null;
                if (place == null && steps > 1) {
                    place = around(there, moment, steps - 1);
                }
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }
}
