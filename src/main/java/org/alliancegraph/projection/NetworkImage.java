// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * The network as a walk sees it: entities and claims are numbers, and every question about a claim takes the moment
 * asked about. An image answers for each revision that was applied to it and all before.
 *
 * @param applied the revisions in the image: all up to the newest, without those in flight
 */
public record NetworkImage(
        EntityTable entities,
        ClaimArrays claims,
        AdjacencyLists lists,
        AttributeValues values,
        TimeScope.Snapshot applied,
        LedgerMark mark) {

    /** How many entities there are; their numbers are below it. */
    public int size() {
        return entities.size();
    }

    /** The number of the entity with an id, or -1. */
    public int find(String id) {
        return entities.find(id);
    }

    /** The number of the entity that answers for the one with an id, or -1. */
    public int find(String id, ReadMoment moment) {
        int found = entities.find(id);
        return found < 0 ? found : entities.merged(found, moment);
    }

    public String id(int entity) {
        return entities.row(entity).id();
    }

    public EntityType type(int entity) {
        return entities.row(entity).type();
    }

    /** The kind of a programme or an organization. */
    public @Nullable String kind(int entity) {
        return entities.row(entity).kind();
    }

    /** The level of a municipality. */
    public @Nullable String level(int entity) {
        return entities.row(entity).level();
    }

    public boolean isPresent(int entity, ReadMoment moment) {
        return entities.isPresent(entity, moment);
    }

    /** The state it was in: its own, or that of the municipality where it preferably was. */
    public @Nullable String state(int entity, ReadMoment moment) {
        if (type(entity) != EntityType.MUNICIPALITY) {
            int seat = seat(entity, moment);
            String state = seat < 0 ? null : ownState(seat, "state", moment);
            return state == null ? ownState(entity, "ownState", moment) : state;
        }
        return ownState(entity, "state", moment);
    }

    private @Nullable String ownState(int entity, String field, ReadMoment moment) {
        return entities.noted(entity, field, entities.row(entity).state(), moment);
    }

    private int seat(int entity, ReadMoment moment) {
        ClaimCursor cursor = out(ClaimType.LOCATED_IN, entity, new ClaimCursor());
        while (cursor.next()) {
            if (type(cursor.other()) == EntityType.MUNICIPALITY && shows(cursor.claim(), moment)) {
                return cursor.other();
            }
        }
        return -1;
    }

    /** Puts a cursor before the claims of a type that begin at an entity; of symmetric ones, before all. */
    public ClaimCursor out(ClaimType type, int entity, ClaimCursor cursor) {
        lists.open(ClaimTypes.out(type), entity, cursor);
        return cursor;
    }

    /** Puts a cursor before the claims of a type that end at an entity; of symmetric ones, before all. */
    public ClaimCursor in(ClaimType type, int entity, ClaimCursor cursor) {
        lists.open(ClaimTypes.in(type), entity, cursor);
        return cursor;
    }

    public boolean isKnown(int claim, ReadMoment moment) {
        return claims.isKnown(claim, moment);
    }

    /** Whether it is known, not deprecated, and its own days cover the day asked for, whatever lives bound them. */
    public boolean covers(int claim, ReadMoment moment) {
        return claims.covers(claim, moment);
    }

    /** Whether it covers the day and has not ended. */
    public boolean runs(int claim, ReadMoment moment) {
        return claims.runs(claim, moment);
    }

    public boolean shows(int claim, ReadMoment moment) {
        return claims.shows(claim, moment);
    }

    /** The first day on which a claim may have held, counted from 1970. */
    public int from(int claim) {
        return claims.field(claim, ClaimArrays.FROM_LOWER);
    }

    /** The last day on which a claim may have held, counted from 1970. */
    public int until(int claim) {
        return claims.field(claim, ClaimArrays.TO_UPPER);
    }

    /** What kind of claim it is, as a number of its type's enum and one; 0 if it does not say. */
    public int detail(int claim) {
        return claims.detail(claim);
    }

    /** How strong a tie is, 1 if nobody says. */
    public float weight(int claim) {
        return claims.weight(claim);
    }

    public String claimId(int claim) {
        return claims.id(claim);
    }

    /** The number of inhabitants that is preferably claimed, with its claim; null if none is. */
    public @Nullable Population population(int entity, ReadMoment moment) {
        ClaimCursor cursor = out(ClaimType.HAS_ATTRIBUTE, entity, new ClaimCursor());
        while (cursor.next()) {
            int value = claims.field(cursor.claim(), ClaimArrays.VALUE);
            if (values.is(value, AttributeValues.POPULATION) && covers(cursor.claim(), moment)) {
                return new Population(values.first(value), cursor.claim());
            }
        }
        return null;
    }

    /** How many live somewhere, by a claim. */
    public record Population(double number, int claim) {}

    /** A place in degrees. */
    public record Place(double latitude, double longitude) {}

    /** Where an entity is: by a claim about itself, or where it is preferably located; null if nobody knows. */
    public @Nullable Place place(int entity, ReadMoment moment) {
        Place own = stated(entity, moment);
        return own == null ? around(entity, moment, 3) : own;
    }

    /** The place that is preferably claimed of an entity itself. */
    @Nullable
    Place stated(int entity, ReadMoment moment) {
        ClaimCursor cursor = out(ClaimType.HAS_ATTRIBUTE, entity, new ClaimCursor());
        while (cursor.next()) {
            int value = claims.field(cursor.claim(), ClaimArrays.VALUE);
            if (values.is(value, AttributeValues.LOCATION) && shows(cursor.claim(), moment)) {
                return new Place(values.first(value), values.second(value));
            }
        }
        return null;
    }

    /** Of the first step by preference that leads to a place, the nearest municipality with one. */
    private @Nullable Place around(int entity, ReadMoment moment, int steps) {
        ClaimCursor cursor = out(ClaimType.LOCATED_IN, entity, new ClaimCursor());
        while (cursor.next()) {
            if (shows(cursor.claim(), moment)) {
                int there = cursor.other();
                Place place = type(there) == EntityType.MUNICIPALITY ? stated(there, moment) : null;
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

    /** Whether all that a snapshot knows is in the image. */
    boolean answers(TimeScope.Snapshot snapshot) {
        return missing(snapshot).isEmpty();
    }

    /** The revisions that a snapshot knows and the image does not. */
    List<Long> missing(TimeScope.Snapshot snapshot) {
        if (snapshot.revision() < applied.revision()) {
            return List.of();
        }
        var published = applied.inFlight().stream();
        var later = LongStream.rangeClosed(applied.revision() + 1, snapshot.revision())
                .boxed();
        return Stream.concat(published, later)
                .filter(each -> !snapshot.inFlight().contains(each))
                .toList();
    }
}
