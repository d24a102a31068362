// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * The network as a walk sees it: entities and claims are numbers, and every question takes the moment asked about. An
 * image answers for each revision that was applied to it and all before.
 *
 * @param applied the revisions in the image: all up to the newest, without those in flight
 * @param validity tells when claims hold
 * @param properties tells what claims say besides what they tie
 */
public record NetworkImage(
        EntityTable entities,
        ClaimArrays claims,
        AdjacencyLists lists,
        AttributeValues values,
        TimeScope.Snapshot applied,
        LedgerMark mark,
        ClaimValidity validity,
        ClaimProperties properties,
        @Nullable HiddenEntities hidden) {

    /** An image for those who see everything. */
    NetworkImage(
            EntityTable entities,
            ClaimArrays claims,
            AdjacencyLists lists,
            AttributeValues values,
            TimeScope.Snapshot applied,
            LedgerMark mark) {
        this(
                entities,
                claims,
                lists,
                values,
                applied,
                mark,
                new ClaimValidity(entities, claims),
                new ClaimProperties(claims),
                null);
    }

    /** The same image for those who may not see some of its entities, as if these were not there. */
    NetworkImage without(HiddenEntities others) {
        return new NetworkImage(entities, claims, lists, values, applied, mark, validity, properties, others);
    }

    /** Whether the reader of the image may not see an entity. */
    public boolean hides(int entity) {
        return hidden != null && hidden.contains(entity);
    }

    /** How many entities there are; their numbers are below it. */
    public int size() {
        return entities.size();
    }

    /** The number of the entity with an id, or -1. */
    public int find(String id) {
        int found = entities.find(id);
        return hides(found) ? -1 : found;
    }

    /** The number of the entity that answers for the one with an id, or -1. */
    public int find(String id, ReadMoment moment) {
        int found = entities.find(id);
        int merged = found < 0 ? found : entities.merged(found, moment);
        return hides(merged) ? -1 : merged;
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
        return !hides(entity) && entities.isPresent(entity, moment);
    }

    /** Puts a cursor before the claims of a type that begin at an entity; of symmetric ones, before all. */
    public ClaimCursor out(ClaimType type, int entity, ClaimCursor cursor) {
        open(ClaimTypes.out(type), entity, cursor);
        cursor.lives(entity, type.tiesActors(), type != ClaimType.HAS_ATTRIBUTE);
        return cursor;
    }

    private void open(int list, int entity, ClaimCursor cursor) {
        lists.open(list, entity, cursor);
        if (hidden != null) {
            cursor.without(hidden);
        }
    }

    /** Puts a cursor before the claims of a type that end at an entity; of symmetric ones, before all. */
    public ClaimCursor in(ClaimType type, int entity, ClaimCursor cursor) {
        open(ClaimTypes.in(type), entity, cursor);
        cursor.lives(entity, type != ClaimType.HAS_ATTRIBUTE, type.tiesActors());
        return cursor;
    }

    /** The year in which the life of an entity began, or less than 1 if no source tells it. */
    public int yearBegun(int entity, ReadMoment moment) {
        Life life = entities.life(entity, moment);
        int year = LocalDate.ofEpochDay(life.fromLower()).getYear();
        return year == LocalDate.ofEpochDay(life.fromUpper()).getYear() ? year : Integer.MIN_VALUE;
    }

    /** Where entities are. */
    public EntityLocations locations() {
        return new EntityLocations(this);
    }

    /** What claims state of entities: population, decisions. */
    public AttributeClaims attributes() {
        return new AttributeClaims(this);
    }
}
