// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Visibility;
import org.jspecify.annotations.Nullable;

/** Writes and reads the entities of an image, with their earlier values. */
final class EntityTableFormat {

    private EntityTableFormat() {}

    static void write(EntityTable entities, DataOutputStream out) throws IOException {
        out.writeInt(entities.size());
        out.writeInt(entities.sorted());
        for (EntityTable.EntityRow row : entities.rows()) {
            out.writeUTF(row.id());
            text(row.kind(), out);
            text(row.state(), out);
            text(row.country(), out);
            text(row.level(), out);
            out.writeInt(row.recorded());
            out.writeInt(row.retracted());
            IntArrayFormat.write(row.gaps(), out);
            life(row.life(), out);
            out.writeInt(row.past().size());
            for (PastLife each : row.past()) {
                out.writeInt(each.revision());
                life(each.life(), out);
            }
            day(row.visibility().publicUntil(), out);
            day(row.visibility().membersUntil(), out);
        }
        out.writeInt(entities.changes().size());
        for (var each : entities.changes().entrySet()) {
            out.writeInt(each.getKey());
            out.writeInt(each.getValue().size());
            for (EntityTable.FieldChange change : each.getValue()) {
                out.writeInt(change.revision());
                out.writeLong(change.visibleAt());
                out.writeUTF(change.field());
                text(change.before(), out);
            }
        }
        out.writeInt(entities.merges().size());
        for (var each : entities.merges().entrySet()) {
            out.writeInt(each.getKey());
            IntArrayFormat.write(
                    each.getValue().stream()
                            .flatMapToInt(merge -> IntStream.of(merge.kept(), merge.recorded(), merge.retracted()))
                            .toArray(),
                    out);
        }
    }

    static EntityTable read(DataInputStream in) throws IOException {
        EntityTable.EntityRow[] rows = new EntityTable.EntityRow[in.readInt()];
        int sorted = in.readInt();
        for (int entity = 0; entity < rows.length; entity++) {
            String id = in.readUTF();
            EntityType type = EntityType.ofId(id);
            rows[entity] = new EntityTable.EntityRow(
                    id,
                    type == null ? EntityType.SOURCE : type,
                    text(in),
                    text(in),
                    text(in),
                    text(in),
                    in.readInt(),
                    in.readInt(),
                    IntArrayFormat.read(in),
                    life(in),
                    past(in),
                    visibility(in));
        }
        Map<Integer, List<EntityTable.FieldChange>> changes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            int entity = in.readInt();
            List<EntityTable.FieldChange> all = new ArrayList<>();
            for (int each = in.readInt(); each > 0; each--) {
                all.add(new EntityTable.FieldChange(
                        in.readInt(), in.readLong(), in.readUTF().intern(), text(in)));
            }
            changes.put(entity, all);
        }
        Map<Integer, List<EntityTable.Merge>> merges = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            int entity = in.readInt();
            int[] numbers = IntArrayFormat.read(in);
            List<EntityTable.Merge> all = new ArrayList<>();
            for (int at = 0; at < numbers.length; at += 3) {
                all.add(new EntityTable.Merge(numbers[at], numbers[at + 1], numbers[at + 2]));
            }
            merges.put(entity, all);
        }
        return new EntityTable(rows, sorted, changes, merges);
    }

    private static void life(Life life, DataOutputStream out) throws IOException {
        boolean bounded = !life.equals(Life.UNBOUNDED);
        out.writeBoolean(bounded);
        if (bounded) {
            out.writeInt(life.fromLower());
            out.writeInt(life.fromUpper());
            out.writeInt(life.toLower());
            out.writeInt(life.toUpper());
        }
    }

    private static Life life(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Life(in.readInt(), in.readInt(), in.readInt(), in.readInt()) : Life.UNBOUNDED;
    }

    private static List<PastLife> past(DataInputStream in) throws IOException {
        List<PastLife> past = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            past.add(new PastLife(in.readInt(), life(in)));
        }
        return List.copyOf(past);
    }

    private static void day(@Nullable LocalDate day, DataOutputStream out) throws IOException {
        out.writeLong(day == null ? Long.MAX_VALUE : day.toEpochDay());
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static Visibility visibility(DataInputStream in) throws IOException {
        Visibility visibility = new Visibility(day(in), day(in));
        return visibility.equals(Visibility.ALWAYS) ? Visibility.ALWAYS : visibility;
    }

    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF().intern() : null;
    }
}
