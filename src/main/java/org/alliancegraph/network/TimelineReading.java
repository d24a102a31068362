// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.compiler.QueryByIds;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.Projection;
import org.alliancegraph.projection.ReadMoment;
import org.alliancegraph.projection.TieBounds;
import org.jspecify.annotations.Nullable;

/** Counts a timeline in the network in memory. A statement reads the days of actors and events. */
final class TimelineReading implements ComputedValue {

    private final Projection projection;
    private final Districts districts;
    private final ReadExecutor reads;
    private final TimeScope scope;

    TimelineReading(Projection projection, Districts districts, ReadExecutor reads, TimeScope scope) {
        this.projection = projection;
        this.districts = districts;
        this.reads = reads;
        this.scope = scope;
    }

    @Override
    public Map<String, @Nullable Object> compute(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        Map<?, ?> asked = (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
        NetworkImage image = projection.at(parameters, cancellation);
        ReadMoment moment = ReadMoment.of(parameters);
        Dimension by = dimension(asked.get("by"));
        Dimension with = dimension(asked.get("with"));
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (Dimension each : new @Nullable Dimension[] {by, with}) {
            if (each != null) {
                dimensions.add(each);
            }
        }
        var criteria = new ClaimCriteria(image, moment, asked, moment.asOf(), moment.asOf());
        NodeCriteria nodes = NodeCriteria.of(asked.get("types"), parameters.get("among"));
        boolean withTies = dimensions.stream().anyMatch(Dimension::isOfClaims);
        Countable counted = Countable.valueOf(String.valueOf(asked.get("count")));
        List<CountedThing> things = new ArrayList<>();
        boolean claimed = counted == Countable.ACTORS && Boolean.TRUE.equals(asked.get("ofClaims"));
        new CountedThings(image, moment, criteria, nodes, withTies, true, cancellation).forEach(counted, thing -> {
            if (!claimed || isClaimed(thing.nodes().getFirst(), image, criteria)) {
                things.add(thing);
            }
        });
        Map<String, TieBounds> days = counted == Countable.ACTORS || counted == Countable.EVENTS
                ? days(
                        things.stream()
                                .map(each -> image.id(each.nodes().getFirst()))
                                .toList(),
                        parameters,
                        cancellation)
                : Map.of();
        DimensionValues values = districts.values(image, moment, criteria, dimensions, scope, parameters, cancellation);
        TimelineTally tally = new TimelineTally(
                TimelineUnits.valueOf(String.valueOf(asked.get("unit"))),
                by,
                with,
                "CERTAINLY".equals(asked.get("certainty")));
        for (CountedThing thing : things) {
            TieBounds bounds = thing.days() != null
                    ? thing.days()
                    : Objects.requireNonNull(days.get(image.id(thing.nodes().getFirst())));
            tally.add(
                    bounds,
                    by == null ? Set.of() : values.of(by, thing),
                    with == null ? Set.of() : values.of(with, thing));
        }
        return tally.timeline((LocalDate) asked.get("from"), (LocalDate) Objects.requireNonNull(asked.get("to")));
    }

    private static @Nullable Dimension dimension(@Nullable Object name) {
        return name == null ? null : Dimension.valueOf(name.toString());
    }

    /** Whether an actor has a claim that meets the filter. */
    private static boolean isClaimed(int actor, NetworkImage image, ClaimCriteria criteria) {
        for (ClaimType type : criteria.relations()) {
            if (isTaken(image.out(type, actor, new ClaimCursor()), criteria)
                    || isTaken(image.in(type, actor, new ClaimCursor()), criteria)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaken(ClaimCursor cursor, ClaimCriteria criteria) {
        while (cursor.next()) {
            if (criteria.takes(cursor)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, TieBounds> days(
            List<String> ids, Map<String, @Nullable Object> seen, Cancellation cancellation) {
        Map<String, TieBounds> days = HashMap.newHashMap(ids.size());
        for (var row : reads.rows(QueryByIds.of("network/days", ids, scope, seen), cancellation)) {
            days.put(
                    String.valueOf(row.get("id")),
                    new TieBounds(
                            day(row.get("fromLower"), TimelineTally.FAR_PAST),
                            day(row.get("fromUpper"), TimelineTally.FAR_FUTURE),
                            day(row.get("toLower"), TimelineTally.FAR_FUTURE),
                            day(row.get("toUpper"), TimelineTally.FAR_FUTURE)));
        }
        return days;
    }

    private static int day(@Nullable Object day, int otherwise) {
        return day instanceof LocalDate date ? (int) date.toEpochDay() : otherwise;
    }
}
