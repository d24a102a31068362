// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The entities in the order of their numbers: loaded ones in the order of their ids, then those created since. The
 * table is immutable; a revision changes a copy.
 */
final class EntityTable {

    private static final int[] NO_GAPS = {};

    private final EntityRow[] rows;
    private final int sorted;
    private final Map<String, Integer> later;
    private final Map<Integer, List<FieldChange>> changes;
    private final Map<Integer, List<Merge>> merges;

    EntityTable(
            EntityRow[] rows, int sorted, Map<Integer, List<FieldChange>> changes, Map<Integer, List<Merge>> merges) {
        this.rows = rows;
        this.sorted = sorted;
        this.changes = changes;
        this.merges = merges;
        this.later = new HashMap<>();
        for (int entity = sorted; entity < rows.length; entity++) {
            later.put(rows[entity].id(), entity);
        }
    }

    /** The value of an own field before a revision changed it. */
    record FieldChange(
            int revision,
            long visibleAt,
            String field,
            @Nullable String before) {}

    /** A merge into another entity, and the revisions between which it is valid. */
    record Merge(int kept, int recorded, int retracted) {}

    int size() {
        return rows.length;
    }

    int sorted() {
        return sorted;
    }

    EntityRow[] rows() {
        return rows;
    }

    EntityRow row(int entity) {
        return rows[entity];
    }

    Map<Integer, List<FieldChange>> changes() {
        return changes;
    }

    Map<Integer, List<Merge>> merges() {
        return merges;
    }

    /** The number of the entity with an id, or -1. */
    int find(String id) {
        int low = 0;
        int high = sorted - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = rows[middle].id().compareTo(id);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return later.getOrDefault(id, -1);
    }

    boolean isPresent(int entity, ReadMoment moment) {
        EntityRow row = rows[entity];
        return moment.isPresent(row.recorded(), row.retracted(), row.gaps());
    }

    /** The lifetime of an entity as known at the moment. */
    Life life(int entity, ReadMoment moment) {
        EntityRow row = rows[entity];
        for (PastLife each : row.past()) {
            if (!moment.sees(each.revision())) {
                return each.life();
            }
        }
        return row.life();
    }

    /** The value of an own field at the moment: the value before the first change that is not visible at the moment. */
    @Nullable
    String noted(int entity, String field, @Nullable String now, ReadMoment moment) {
        for (FieldChange each : changes.getOrDefault(entity, List.of())) {
            if (each.field().equals(field) && !moment.sees(each.revision())) {
                return each.before();
            }
        }
        return now;
    }

    /** The entity into which another was merged, or the entity itself. */
    int merged(int entity, ReadMoment moment) {
        int found = entity;
        for (int step = 0; step < 10; step++) {
            int from = found;
            for (Merge each : merges.getOrDefault(from, List.of())) {
                if (moment.knows(each.recorded(), each.retracted())) {
                    found = each.kept();
                }
            }
            if (found == from) {
                return found;
            }
        }
        return found;
    }

    /** An entity. It is immutable, because several images share it. Rows are never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record EntityRow(
            String id,
            EntityType type,
            @Nullable String kind,
            @Nullable String state,
            @Nullable String country,
            @Nullable String level,
            int recorded,
            int retracted,
            int[] gaps,
            Life life,
            List<PastLife> past,
            Visibility visibility) {

        static EntityRow of(Map<String, ? extends @Nullable Object> properties, ReadMoment seen) {
            long retracted = properties.get("retracted") instanceof Long number ? number : Long.MAX_VALUE;
            int[] gaps = gaps(properties.get("gaps"));
            int end = ReadMoment.number(retracted);
            int last = gaps.length;
            if (last > 0 && !seen.sees(gaps[last - 1])) {
                end = gaps[last - 2];
                gaps = Arrays.copyOf(gaps, last - 2);
            }
            String id = String.valueOf(properties.get("id"));
            EntityType type = EntityType.ofId(id);
            Object state = properties.get(type == EntityType.MUNICIPALITY ? "state" : "ownState");
            Object country = properties.get(type == EntityType.MUNICIPALITY ? "country" : "ownCountry");
            return new EntityRow(
                    id,
                    type == null ? EntityType.SOURCE : type,
                    interned(properties.get("kind")),
                    interned(state),
                    interned(country),
                    interned(properties.get("level")),
                    ReadMoment.number(((Number) Objects.requireNonNull(properties.get("recorded"))).longValue()),
                    seen.sees(end) ? end : ReadMoment.OPEN,
                    gaps,
                    Life.of(properties),
                    PastLife.of(properties),
                    visibility(properties));
        }

        private static Visibility visibility(Map<String, ? extends @Nullable Object> properties) {
            LocalDate open = (LocalDate) properties.get(Audience.PUBLIC.until());
            LocalDate members = (LocalDate) properties.get(Audience.MEMBERS.until());
            return open == null && members == null ? Visibility.ALWAYS : new Visibility(open, members);
        }

        private static @Nullable String interned(@Nullable Object text) {
            return text == null ? null : text.toString().intern();
        }

        private static int[] gaps(@Nullable Object value) {
            return switch (value) {
                case null -> NO_GAPS;
                case long[] numbers ->
                    Arrays.stream(numbers).mapToInt(ReadMoment::number).toArray();
                case List<?> numbers ->
                    numbers.stream()
                            .mapToInt(each -> ReadMoment.number((Long) each))
                            .toArray();
                default -> throw new IllegalStateException("gaps of an entity are no list");
            };
        }
    }
}
