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

/** Applies the entities and claims of some revisions to an image. */
final class RevisionApplication {

    private static final int MOST_CHANGED_LISTS = 50_000;

    private final NetworkImage image;
    private final TimeScope.Snapshot snapshot;
    private final ReadMoment seen;
    private final List<Map<String, @Nullable Object>> entityRows;
    private final List<Map<String, @Nullable Object>> claimRows;
    private final Map<Integer, Integer> recorded = new HashMap<>();
    private final Map<Integer, Integer> retracted = new HashMap<>();

    RevisionApplication(
            NetworkImage image,
            TimeScope.Snapshot snapshot,
            List<Map<String, @Nullable Object>> entityRows,
            List<Map<String, @Nullable Object>> claimRows) {
        this.image = image;
        this.snapshot = snapshot;
        this.seen = new ReadMoment(LocalDate.EPOCH, false, snapshot);
        this.entityRows = entityRows;
        this.claimRows = claimRows;
    }

    NetworkImage apply(LedgerMark mark) {
        EntityTable entities = entityRows.isEmpty() ? image.entities() : entities();
        AdjacencyLists lists = lists(entities);
        return new NetworkImage(
                entities,
                image.claims(),
                lists.changes() > MOST_CHANGED_LISTS ? lists.packed(entities.size()) : lists,
                image.values(),
                snapshot,
                mark);
    }

    private EntityTable entities() {
        EntityTable before = image.entities();
        List<EntityTable.EntityRow> all = new ArrayList<>(Arrays.asList(before.rows()));
        Map<String, Integer> created = new HashMap<>();
        for (Map<String, @Nullable Object> row : entityRows) {
            var entity = EntityTable.EntityRow.of(ImageLoader.map(row.get("properties")), seen);
            int number = before.find(entity.id());
            if (number >= 0) {
                all.set(number, entity);
            } else if (seen.sees(entity.recorded())) {
                created.put(entity.id(), all.size());
                all.add(entity);
            }
        }
        Map<Integer, List<EntityTable.FieldChange>> changes = new HashMap<>(before.changes());
        Map<Integer, List<EntityTable.Merge>> merges = new HashMap<>(before.merges());
        for (Map<String, @Nullable Object> row : entityRows) {
            String id = String.valueOf(ImageLoader.map(row.get("properties")).get("id"));
            int number = created.getOrDefault(id, before.find(id));
            put(
                    changes,
                    number,
                    maps(row.get("changes")).stream()
                            .map(ImageLoader::change)
                            .sorted(Comparator.comparingLong(EntityTable.FieldChange::visibleAt)
                                    .thenComparingInt(EntityTable.FieldChange::revision))
                            .toList());
            put(
                    merges,
                    number,
                    maps(row.get("merges")).stream()
                            .map(each -> merge(each, created, before))
                            .filter(each -> seen.sees(each.recorded()))
                            .sorted(Comparator.comparingInt(EntityTable.Merge::recorded))
                            .toList());
        }
        return new EntityTable(
                all.toArray(EntityTable.EntityRow[]::new), before.sorted(), Map.copyOf(changes), Map.copyOf(merges));
    }

    private EntityTable.Merge merge(
            Map<String, @Nullable Object> row, Map<String, Integer> created, EntityTable before) {
        String kept = String.valueOf(row.get("kept"));
        int end = ReadMoment.number(ImageLoader.number(row.get("retracted")));
        return new EntityTable.Merge(
                created.getOrDefault(kept, before.find(kept)),
                ReadMoment.number(ImageLoader.number(row.get("recorded"))),
                seen.sees(end) ? end : ReadMoment.OPEN);
    }

    private static <T> void put(Map<Integer, List<T>> lists, int entity, List<T> values) {
        if (entity >= 0 && !values.isEmpty()) {
            lists.put(entity, values);
        }
    }

    private static List<Map<String, @Nullable Object>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ImageLoader::map).toList()
                : List.of();
    }

    private AdjacencyLists lists(EntityTable entities) {
        var editor = new AdjacencyLists.Editor(image.lists(), image.claims());
        ClaimReader reader = new ClaimReader(seen, image.values());
        for (Map<String, @Nullable Object> row : claimRows) {
            ClaimType type = ClaimType.valueOf(String.valueOf(row.get("type")));
            Map<String, @Nullable Object> properties = ImageLoader.map(row.get("properties"));
            Object attribute = row.get("attribute");
            ClaimArrays.Row claim =
                    reader.row(type, properties, attribute == null ? null : ImageLoader.map(attribute), entities::find);
            if (claim != null) {
                int from = entities.find(String.valueOf(row.get("from")));
                int to = type == ClaimType.HAS_ATTRIBUTE ? -1 : entities.find(String.valueOf(row.get("to")));
                put(type, from, to, claim, editor);
            }
        }
        return editor.lists();
    }

    private void put(ClaimType type, int from, int to, ClaimArrays.Row row, AdjacencyLists.Editor editor) {
        if (from < 0 || (to < 0 && type != ClaimType.HAS_ATTRIBUTE)) {
            throw new ImageMismatch("a claim ties an entity that the image does not have");
        }
        int end = row.numbers()[ClaimArrays.RETRACTED];
        int claim = find(type, from, row.id());
        if (claim < 0) {
            claim = image.claims().append(row, from, to);
            editor.add(ClaimTypes.out(type), from, to, claim);
            if (to >= 0) {
                editor.add(ClaimTypes.in(type), to, from, claim);
            }
        } else if (end != ReadMoment.OPEN) {
            image.claims().retract(claim, end);
        }
        if (type != ClaimType.HAS_ATTRIBUTE) {
            recorded.merge(image.claims().field(claim, ClaimArrays.RECORDED), 1, Integer::sum);
            retracted.merge(image.claims().field(claim, ClaimArrays.RETRACTED), 1, Integer::sum);
        }
    }

    private int find(ClaimType type, int from, String id) {
        ClaimCursor cursor = new ClaimCursor();
        image.lists().open(ClaimTypes.out(type), from, cursor);
        while (cursor.next()) {
            if (image.claims().id(cursor.claim()).equals(id)) {
                return cursor.claim();
            }
        }
        return -1;
    }

    /** Compares what was applied of a revision with what the database counts. */
    void check(Map<String, @Nullable Object> counts) {
        int number = ReadMoment.number(ImageLoader.number(counts.get("number")));
        if (recorded.getOrDefault(number, 0) != ImageLoader.number(counts.get("recorded"))
                || retracted.getOrDefault(number, 0) != ImageLoader.number(counts.get("retracted"))) {
            throw new ImageMismatch("the claims of revision " + number + " are not those in the database");
        }
    }
}
