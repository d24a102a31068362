// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.projection.TieBounds;
import org.jspecify.annotations.Nullable;

/**
 * Counts in which units of time things began, ended and held: all of them, those with each value of a dimension, and of
 * these those with each value of a second one. A day stands as the number of its unit since the year 0.
 */
final class TimelineTally {

    /** The days that stand for no beginning and no end, counted from 1970. */
    static final int FAR_PAST = (int) Expressions.FIRST_DAY.toEpochDay();

    static final int FAR_FUTURE = (int) Expressions.LAST_DAY.toEpochDay();

    private static final int MOST_UNITS = 1000;

    /** Stands for things without a value; in groups it comes last. */
    private static final String NO_VALUE = "\uffff";

    private final TimelineUnits unit;
    private final @Nullable Dimension by;
    private final @Nullable Dimension with;
    private final boolean certainly;
    private final List<Period> all = new ArrayList<>();
    private final Map<String, Group> groups = new TreeMap<>();

    /**
     * @param by null if no groups are told apart
     * @param with null if no group is told apart again
     * @param certainly whether what possibly held is left out
     */
    TimelineTally(TimelineUnits unit, @Nullable Dimension by, @Nullable Dimension with, boolean certainly) {
        this.unit = unit;
        this.by = by;
        this.with = with;
        this.certainly = certainly;
    }

    /** Between which units something begins and ends to hold. */
    private record Period(int fromLower, int fromUpper, int toLower, int toUpper) {}

    private record Group(List<Period> periods, Map<String, List<Period>> parts) {}

    /** Counts a thing that has these values in both dimensions. */
    void add(TieBounds days, Set<String> values, Set<String> others) {
        Period period = new Period(
                number(days.fromLower()), number(days.fromUpper()), number(days.toLower()), number(days.toUpper()));
        all.add(period);
        if (by == null) {
            return;
        }
        for (String value : values.isEmpty() ? Set.of(NO_VALUE) : values) {
            Group group = groups.computeIfAbsent(value, _ -> new Group(new ArrayList<>(), new TreeMap<>()));
            group.periods().add(period);
            if (with != null) {
                for (String other : others.isEmpty() ? Set.of(NO_VALUE) : others) {
                    group.parts().computeIfAbsent(other, _ -> new ArrayList<>()).add(period);
                }
            }
        }
    }

    private int number(int day) {
        return unit.of(LocalDate.ofEpochDay(Math.clamp(day, FAR_PAST, FAR_FUTURE)));
    }

    /**
     * The timeline, as the schema names its parts.
     *
     * @param from a day of the first unit; null for the unit in which the first thing can have begun
     * @param to a day of the last unit
     */
    Map<String, @Nullable Object> timeline(@Nullable LocalDate from, LocalDate to) {
        int last = unit.of(to);
        int farPast = number(FAR_PAST);
        int earliest = last;
        for (Period each : all) {
            earliest = each.fromLower() > farPast ? Math.min(earliest, each.fromLower()) : earliest;
        }
        int first = Math.max(from == null ? earliest : unit.of(from), last - MOST_UNITS + 1);
        TimelineCounts whole = counts(all, first, last);
        Map<String, TimelineCounts> grouped = new TreeMap<>();
        Map<String, Map<String, TimelineCounts>> parted = new HashMap<>();
        groups.forEach((value, group) -> {
            grouped.put(value, counts(group.periods(), first, last));
            Map<String, TimelineCounts> parts = new TreeMap<>();
            group.parts().forEach((other, periods) -> parts.put(other, counts(periods, first, last)));
            parted.put(value, parts);
        });
        List<Map<String, @Nullable Object>> units = new ArrayList<>();
        for (int at = first; at <= last; at++) {
            Map<String, @Nullable Object> row = whole.at(at);
            row.put("label", unit.label(at));
            row.put("start", unit.start(at));
            row.put("end", unit.start(at + 1).minusDays(1));
            row.put("groups", groups(by, grouped, parted, at));
            units.add(row);
        }
        Map<String, @Nullable Object> timeline = new HashMap<>();
        timeline.put("total", all.size());
        timeline.put("beginUnclear", (int) all.stream()
                .filter(each -> each.fromLower() != each.fromUpper())
                .count());
        int farFuture = number(FAR_FUTURE);
        timeline.put("endUnclear", (int) all.stream()
                .filter(each -> each.toLower() != each.toUpper() && each.toUpper() != farFuture)
                .count());
        timeline.put("units", units);
        return timeline;
    }

    private TimelineCounts counts(List<Period> periods, int first, int last) {
        TimelineCounts counts = new TimelineCounts(first, last, certainly);
        periods.forEach(each -> counts.add(each.fromLower(), each.fromUpper(), each.toLower(), each.toUpper()));
        return counts;
    }

    /** The groups that count something in a unit, by value. */
    private List<Map<String, @Nullable Object>> groups(
            @Nullable Dimension dimension,
            Map<String, TimelineCounts> grouped,
            Map<String, Map<String, TimelineCounts>> parted,
            int at) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        grouped.forEach((value, counts) -> {
            if (dimension != null && counts.isAny(at)) {
                Map<String, @Nullable Object> row = counts.at(at);
                row.put("dimension", dimension.name());
                row.put("value", value.equals(NO_VALUE) ? null : value);
                row.put("node", dimension.isNode() && !value.equals(NO_VALUE) ? value : null);
                row.put("groups", groups(with, parted.getOrDefault(value, Map.of()), Map.of(), at));
                rows.add(row);
            }
        });
        return rows;
    }
}
