// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Role;
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
        LedgerMark mark,
        @Nullable HiddenEntities hidden) {

    /** An image for those who see everything. */
    NetworkImage(
            EntityTable entities,
            ClaimArrays claims,
            AdjacencyLists lists,
            AttributeValues values,
            TimeScope.Snapshot applied,
            LedgerMark mark) {
        this(entities, claims, lists, values, applied, mark, null);
    }

    /** The same image for those who may not see some of its entities, as if these were not there. */
    NetworkImage without(HiddenEntities others) {
        return new NetworkImage(entities, claims, lists, values, applied, mark, others);
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

    /** The state it was in: its own, or that of the municipality where it preferably was. */
    public @Nullable String state(int entity, ReadMoment moment) {
        return placed(entity, "state", "ownState", EntityTable.EntityRow::state, moment);
    }

    /** The country it was in: its own, or that of the municipality where it preferably was. */
    public @Nullable String country(int entity, ReadMoment moment) {
        return placed(entity, "country", "ownCountry", EntityTable.EntityRow::country, moment);
    }

    private @Nullable String placed(
            int entity,
            String field,
            String own,
            Function<EntityTable.EntityRow, @Nullable String> now,
            ReadMoment moment) {
        int seat = type(entity) == EntityType.MUNICIPALITY ? entity : seat(entity, moment);
        String there = seat < 0 ? null : entities.noted(seat, field, now.apply(entities.row(seat)), moment);
        return there == null && seat != entity
                ? entities.noted(entity, own, now.apply(entities.row(entity)), moment)
                : there;
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

    /** How many claims of a type begin at an entity, of all times; of symmetric ones, all. */
    public int outCount(ClaimType type, int entity) {
        return lists.length(ClaimTypes.out(type), entity);
    }

    /** How many claims of a type end at an entity, of all times; of symmetric ones, all. */
    public int inCount(ClaimType type, int entity) {
        return lists.length(ClaimTypes.in(type), entity);
    }

    public boolean isKnown(int claim, ReadMoment moment) {
        return claims.isKnown(claim, moment);
    }

    /** Whether it is known, not deprecated, and its own days cover the day asked for, whatever lives bound them. */
    public boolean covers(int claim, ReadMoment moment) {
        return claims.covers(claim, moment);
    }

    /**
     * Whether the claim at a cursor covers the day, and what it ties may have existed on it: the rule {@code holds}.
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

    /** Whether the claim at a cursor is known, not deprecated, and had begun by the day asked for. */
    public boolean hasBegun(ClaimCursor at, ReadMoment moment) {
        int claim = at.claim();
        return from(claim) <= moment.asOf()
                && claims.rank(claim) < ClaimArrays.DEPRECATED
                && claims.isKnown(claim, moment)
                && mayHaveBegun(at.bounding(), moment)
                && mayHaveBegun(at.otherBounding(), moment);
    }

    private boolean mayHaveBegun(int entity, ReadMoment moment) {
        return entity < 0 || entities.life(entity, moment).fromLower() <= moment.asOf();
    }

    /**
     * The last day on which the claim at a cursor may have held, lives considered. What has ended without anybody
     * saying when had ended when its source said so.
     */
    public int lastDay(ClaimCursor at, ReadMoment moment) {
        int claim = at.claim();
        int last = Math.min(until(claim), Math.min(end(at.bounding(), moment), end(at.otherBounding(), moment)));
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

    /** The first day on which a claim may have held, counted from 1970. */
    public int from(int claim) {
        return claims.field(claim, ClaimArrays.FROM_LOWER);
    }

    /** The last day on which a claim may have held, counted from 1970. */
    public int until(int claim) {
        return claims.field(claim, ClaimArrays.TO_UPPER);
    }

    /** Between which days the claim at a cursor begins and ends to hold. */
    public TieBounds bounds(ClaimCursor at, ReadMoment moment) {
        int claim = at.claim();
        TieBounds bounds = new TieBounds(
                from(claim),
                claims.field(claim, ClaimArrays.FROM_UPPER),
                claims.field(claim, ClaimArrays.TO_LOWER),
                until(claim));
        if (at.bounding() >= 0) {
            bounds = bounds.within(entities.life(at.bounding(), moment));
        }
        return at.otherBounding() < 0 ? bounds : bounds.within(entities.life(at.otherBounding(), moment));
    }

    /** Whether a claim is known and not deprecated. */
    public boolean counts(int claim, ReadMoment moment) {
        return claims.rank(claim) < ClaimArrays.DEPRECATED && claims.isKnown(claim, moment);
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

    /** The year in which the life of an entity began, or less than 1 if no source tells it. */
    public int yearBegun(int entity, ReadMoment moment) {
        Life life = entities.life(entity, moment);
        int year = LocalDate.ofEpochDay(life.fromLower()).getYear();
        return year == LocalDate.ofEpochDay(life.fromUpper()).getYear() ? year : Integer.MIN_VALUE;
    }

    public @Nullable ClaimStatus status(int claim) {
        return ClaimTypes.status(claims.status(claim));
    }

    public @Nullable CollaborationKind collaborationKind(int claim) {
        return claims.type(claim) == ClaimType.COLLABORATES_WITH ? ClaimTypes.kind(claims.detail(claim)) : null;
    }

    public @Nullable Role role(int claim) {
        ClaimType type = claims.type(claim);
        return type.carries("role") ? ClaimTypes.role(claims.detail(claim)) : null;
    }

    /** The entity that is the source of a claim, or -1 if there is none. */
    public int source(int claim) {
        return claims.field(claim, ClaimArrays.SOURCE);
    }

    /** Whether the direction of a symmetric claim means something all the same. */
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

    /** What kind of claim it is, as a number of its type's enum and one; 0 if it does not say. */
    public int detail(int claim) {
        return claims.detail(claim);
    }

    /** How strong a tie is, 1 if nobody says. */
    public float weight(int claim) {
        return claims.weight(claim);
    }

    public ClaimType claimType(int claim) {
        return claims.type(claim);
    }

    public String claimId(int claim) {
        return claims.id(claim);
    }

    /** What claims state of entities: population, places, decisions. */
    public AttributeClaims attributes() {
        return new AttributeClaims(this);
    }

    /** The number of the revision that recorded a claim. */
    public long recorded(int claim) {
        return claims.field(claim, ClaimArrays.RECORDED);
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
