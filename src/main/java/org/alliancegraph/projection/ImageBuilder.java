// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * Builds an image of what a scan finds, first all entities, then claims in any order. What a revision wrote that the
 * snapshot does not see yet is left out; following brings it once it is published.
 */
final class ImageBuilder {

    private static final int FEW = 24;

    private final TimeScope.Snapshot snapshot;
    private final ReadMoment seen;
    private final List<EntityTable.EntityRow> rows = new ArrayList<>();
    private final Map<Integer, List<EntityTable.FieldChange>> changes = new HashMap<>();
    private final Map<Integer, List<EntityTable.Merge>> merges = new HashMap<>();
    private final ClaimArrays claims = new ClaimArrays();
    private final ClaimReader claimRows;
    private EntityTable entities = new EntityTable(new EntityTable.EntityRow[0], 0, changes, merges);
    private int[] from = new int[1 << 12];
    private int[] to = new int[1 << 12];

    ImageBuilder(TimeScope.Snapshot snapshot) {
        this.snapshot = snapshot;
        this.seen = new ReadMoment(LocalDate.EPOCH, false, snapshot);
        this.claimRows = new ClaimReader(seen, new AttributeValues());
    }

    /** Takes an entity, unless it is of a revision that is not seen yet. */
    void entity(Map<String, ? extends @Nullable Object> properties) {
        EntityTable.EntityRow row = EntityTable.EntityRow.of(properties, seen);
        if (seen.sees(row.recorded())) {
            rows.add(row);
        }
    }

    /** Numbers the entities by their ids. */
    void entitiesDone() {
        EntityTable.EntityRow[] all = rows.toArray(EntityTable.EntityRow[]::new);
        rows.clear();
        Arrays.sort(all, Comparator.comparing(EntityTable.EntityRow::id));
        entities = new EntityTable(all, all.length, changes, merges);
    }

    void change(String id, EntityTable.FieldChange change) {
        add(changes, entities.find(id), change);
    }

    void merge(String gone, String kept, long recorded, long retracted) {
        int end = ReadMoment.number(retracted);
        if (seen.sees(ReadMoment.number(recorded))) {
            add(
                    merges,
                    entities.find(gone),
                    new EntityTable.Merge(
                            entities.find(kept), ReadMoment.number(recorded), seen.sees(end) ? end : ReadMoment.OPEN));
        }
    }

    private static <T> void add(Map<Integer, List<T>> lists, int entity, T value) {
        if (entity >= 0) {
            lists.computeIfAbsent(entity, each -> new ArrayList<>()).add(value);
        }
    }

    /** The number of an entity, for scans that name the ends of claims otherwise than by id. */
    int find(String id) {
        return entities.find(id);
    }

    /** Takes a claim, unless it is of a revision that is not seen yet, or states a value that no walk looks at. */
    void claim(
            ClaimType type,
            int begin,
            int end,
            Map<String, ? extends @Nullable Object> properties,
            @Nullable Map<String, ? extends @Nullable Object> attribute) {
        ClaimArrays.Row row = begin < 0 ? null : claimRows.row(type, properties, attribute, entities::find);
        if (row != null) {
            int other = type == ClaimType.HAS_ATTRIBUTE ? -1 : end;
            int claim = claims.append(row, begin, other);
            if (claim >= from.length) {
                from = Arrays.copyOf(from, claim + (claim >> 1));
                to = Arrays.copyOf(to, from.length);
            }
            from[claim] = begin;
            to[claim] = other;
        }
    }

    NetworkImage build(LedgerMark mark) {
        int[][] offsets = new int[ClaimTypes.LISTS][entities.size() + 1];
        for (int claim = 0; claim < claims.count(); claim++) {
            ClaimType type = claims.type(claim);
            offsets[ClaimTypes.out(type)][from[claim] + 1] += 2;
            if (to[claim] >= 0) {
                offsets[ClaimTypes.in(type)][to[claim] + 1] += 2;
            }
        }
        int[][] entries = new int[ClaimTypes.LISTS][];
        int[][] next = new int[ClaimTypes.LISTS][];
        for (int list = 0; list < ClaimTypes.LISTS; list++) {
            for (int entity = 0; entity < entities.size(); entity++) {
                offsets[list][entity + 1] += offsets[list][entity];
            }
            entries[list] = new int[offsets[list][entities.size()]];
            next[list] = offsets[list].clone();
        }
        for (int claim = 0; claim < claims.count(); claim++) {
            ClaimType type = claims.type(claim);
            put(entries, next, ClaimTypes.out(type), from[claim], to[claim], claim);
            if (to[claim] >= 0) {
                put(entries, next, ClaimTypes.in(type), to[claim], from[claim], claim);
            }
        }
        for (int list = 0; list < ClaimTypes.LISTS; list++) {
            for (int entity = 0; entity < entities.size(); entity++) {
                sort(entries[list], offsets[list][entity], offsets[list][entity + 1]);
            }
        }
        merges.values().forEach(each -> each.sort(Comparator.comparingInt(EntityTable.Merge::recorded)));
        changes.values()
                .forEach(each -> each.sort(Comparator.comparingLong(EntityTable.FieldChange::visibleAt)
                        .thenComparingInt(EntityTable.FieldChange::revision)));
        return new NetworkImage(
                entities, claims, new AdjacencyLists(offsets, entries), claimRows.values(), snapshot, mark);
    }

    private static void put(int[][] entries, int[][] next, int list, int entity, int other, int claim) {
        int at = next[list][entity];
        entries[list][at] = other;
        entries[list][at + 1] = claim;
        next[list][entity] = at + 2;
    }

    /** Puts the entries of one list into the order of preference. */
    private void sort(int[] entries, int begin, int end) {
        if (end - begin <= 2 * FEW) {
            for (int at = begin + 2; at < end; at += 2) {
                insert(entries, begin, at);
            }
            return;
        }
        Integer[] order = new Integer[(end - begin) / 2];
        Arrays.setAll(order, each -> begin + 2 * each);
        Arrays.sort(order, (one, other) -> claims.comparePreference(entries[one + 1], entries[other + 1]));
        int[] sorted = new int[end - begin];
        for (int each = 0; each < order.length; each++) {
            sorted[2 * each] = entries[order[each]];
            sorted[2 * each + 1] = entries[order[each] + 1];
        }
        System.arraycopy(sorted, 0, entries, begin, sorted.length);
    }

    private void insert(int[] entries, int begin, int at) {
        int other = entries[at];
        int claim = entries[at + 1];
        int before = at - 2;
        while (before >= begin && claims.comparePreference(entries[before + 1], claim) > 0) {
            entries[before + 2] = entries[before];
            entries[before + 3] = entries[before + 1];
            before -= 2;
        }
        entries[before + 2] = other;
        entries[before + 3] = claim;
    }
}
