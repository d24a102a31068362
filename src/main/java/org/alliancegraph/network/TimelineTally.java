// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.projection.TieBounds;
import org.jspecify.annotations.Nullable;

/**
 * Counts in which units of time objects began, ended and held: in total, by the values of a dimension, and within each
 * value by a second dimension. Days are converted to numbers of units since the year 0.
 */
final class TimelineTally {

    /** The days that stand for no beginning and no end, counted from 1970. */
    static final int FAR_PAST = (int) Expressions.FIRST_DAY.toEpochDay();

    static final int FAR_FUTURE = (int) Expressions.LAST_DAY.toEpochDay();

    /** The largest number of units of a timeline. */
    static final int MOST_UNITS = 1000;

    /** The largest number of groups in all units together. */
    private static final int MOST_GROUPS = 100_000;

    /** Stands for objects without a value, which form the last group. */
    private static final String NO_VALUE = "\uffff";

    private final TimelineUnits unit;
    private final @Nullable Dimension by;
    private final @Nullable Dimension with;
    private final boolean certainly;
    private final List<TimelineCounts.Period> all = new ArrayList<>();
    private final Map<String, Group> groups = new TreeMap<>();
    private int told;

    /**
     * @param by the first dimension; null for none
     * @param with the second dimension; null for none
     * @param certainly whether only certain periods count
     */
    TimelineTally(TimelineUnits unit, @Nullable Dimension by, @Nullable Dimension with, boolean certainly) {
        this.unit = unit;
        this.by = by;
        this.with = with;
        this.certainly = certainly;
    }

    private record Group(List<TimelineCounts.Period> periods, Map<String, List<TimelineCounts.Period>> parts) {}

    /** Counts an object with its values in both dimensions. */
    void add(TieBounds days, Set<String> values, Set<String> others) {
        TimelineCounts.Period period = new TimelineCounts.Period(
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
     * The timeline, by the names of the schema.
     *
     * @param from a day of the first unit; null for the unit in which the first thing can have begun
     * @param to a day of the last unit
     */
    Map<String, @Nullable Object> timeline(@Nullable LocalDate from, LocalDate to) {
        int last = unit.of(to);
        int farPast = number(FAR_PAST);
        int earliest = last;
        for (TimelineCounts.Period each : all) {
            earliest = each.fromLower() > farPast ? Math.min(earliest, each.fromLower()) : earliest;
        }
        int first = Math.max(from == null ? earliest : unit.of(from), last - MOST_UNITS + 1);
        TimelineCounts whole = new TimelineCounts(all, first, last, certainly);
        List<Map<String, @Nullable Object>> units = new ArrayList<>();
        for (int at = first; at <= last; at++) {
            Map<String, @Nullable Object> row = whole.at(at);
            row.put("label", unit.label(at));
            row.put("start", unit.start(at));
            row.put("end", unit.start(at + 1).minusDays(1));
            units.add(row);
        }
        List<List<Map<String, @Nullable Object>>> undivided = none(units.size());
        List<List<Map<String, @Nullable Object>>> grouped = none(units.size());
        groups.forEach((value, group) -> {
            List<List<Map<String, @Nullable Object>>> parted = with == null ? undivided : none(units.size());
            group.parts().forEach((other, periods) -> {
                TimelineCounts part = new TimelineCounts(periods, first, last, certainly);
                add(with, other, part, first, undivided, parted);
            });
            TimelineCounts counts = new TimelineCounts(group.periods(), first, last, certainly);
            add(by, value, counts, first, parted, grouped);
        });
        for (int place = 0; place < units.size(); place++) {
            units.get(place).put("groups", grouped.get(place));
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

    private static List<List<Map<String, @Nullable Object>>> none(int units) {
        return IntStream.range(0, units)
                .<List<Map<String, @Nullable Object>>>mapToObj(_ -> new ArrayList<>(0))
                .toList();
    }

    /**
     * Adds a group to each unit in which it counts something.
     *
     * @param parts the subgroups of the group, for each unit
     * @param groups the groups before this one, for each unit
     */
    private void add(
            @Nullable Dimension dimension,
            String value,
            TimelineCounts counts,
            int first,
            List<List<Map<String, @Nullable Object>>> parts,
            List<List<Map<String, @Nullable Object>>> groups) {
        for (int place = 0; place < groups.size(); place++) {
            if (dimension == null || !counts.isAny(first + place)) {
                continue;
            }
            if (++told > MOST_GROUPS) {
                throw new BadInput("LIMIT_EXCEEDED", Message.of("query.too-many-groups", MOST_GROUPS));
            }
            Map<String, @Nullable Object> row = counts.at(first + place);
            row.put("dimension", dimension.name());
            row.put("value", value.equals(NO_VALUE) ? null : value);
            row.put("node", dimension.isNode() && !value.equals(NO_VALUE) ? value : null);
            row.put("groups", parts.get(place));
            groups.get(place).add(row);
        }
    }
}
