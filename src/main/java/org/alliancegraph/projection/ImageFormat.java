// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.model.Visibility;
import org.jspecify.annotations.Nullable;

/** How an image is written: its arrays one after the other, each after its length. */
final class ImageFormat {

    private static final int VERSION = 0x41474e06;
    private static final int CHUNK = 1 << 14;

    private ImageFormat() {}

    static void write(NetworkImage image, DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(ClaimTypes.LISTS);
        out.writeUTF(image.mark().store());
        out.writeLong(image.mark().generation());
        out.writeUTF(image.mark().newest());
        out.writeLong(image.applied().revision());
        ints(image.applied().inFlight().stream().mapToInt(Math::toIntExact).toArray(), out);
        entities(image.entities(), out);
        ClaimArrays claims = image.claims();
        out.writeInt(claims.count());
        for (int[] page : claims.pages()) {
            ints(page, out);
        }
        out.writeInt(claims.ids().used());
        for (byte[] page : claims.ids().pages()) {
            out.writeInt(page.length);
            out.write(page);
        }
        values(image.values(), out);
        AdjacencyLists lists =
                image.lists().changes() == 0 ? image.lists() : image.lists().packed(image.size());
        for (int list = 0; list < ClaimTypes.LISTS; list++) {
            ints(lists.offsets()[list], out);
            ints(lists.entries()[list], out);
        }
    }

    static NetworkImage read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION || in.readInt() != ClaimTypes.LISTS) {
            throw new IOException("it was written by another version");
        }
        LedgerMark mark = new LedgerMark(in.readUTF(), in.readLong(), in.readUTF());
        var applied = new TimeScope.Snapshot(
                in.readLong(), Arrays.stream(ints(in)).asLongStream().boxed().toList());
        EntityTable entities = entities(in);
        int claims = in.readInt();
        int[][] pages = new int[(claims + (1 << ClaimArrays.PAGE_BITS) - 1) >>> ClaimArrays.PAGE_BITS][];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = ints(in);
        }
        int used = in.readInt();
        byte[][] ids = new byte[(used + (1 << IdArena.PAGE_BITS) - 1) >>> IdArena.PAGE_BITS][];
        for (int page = 0; page < ids.length; page++) {
            ids[page] = in.readNBytes(in.readInt());
        }
        AttributeValues values = values(in);
        int[][] offsets = new int[ClaimTypes.LISTS][];
        int[][] entries = new int[ClaimTypes.LISTS][];
        for (int list = 0; list < ClaimTypes.LISTS; list++) {
            offsets[list] = ints(in);
            entries[list] = ints(in);
        }
        return new NetworkImage(
                entities,
                new ClaimArrays(new IdArena(ids, used), pages, claims),
                new AdjacencyLists(offsets, entries),
                values,
                applied,
                mark);
    }

    private static void entities(EntityTable entities, DataOutputStream out) throws IOException {
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
            ints(row.gaps(), out);
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
            ints(
                    each.getValue().stream()
                            .flatMapToInt(merge -> IntStream.of(merge.kept(), merge.recorded(), merge.retracted()))
                            .toArray(),
                    out);
        }
    }

    private static EntityTable entities(DataInputStream in) throws IOException {
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
                    ints(in),
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
            int[] numbers = ints(in);
            List<EntityTable.Merge> all = new ArrayList<>();
            for (int at = 0; at < numbers.length; at += 3) {
                all.add(new EntityTable.Merge(numbers[at], numbers[at + 1], numbers[at + 2]));
            }
            merges.put(entity, all);
        }
        return new EntityTable(rows, sorted, changes, merges);
    }

    private static void values(AttributeValues values, DataOutputStream out) throws IOException {
        out.writeInt(values.count());
        for (int row = 0; row < values.count(); row++) {
            out.writeByte(values.properties()[row]);
            out.writeDouble(values.first(row));
            out.writeDouble(values.second(row));
        }
    }

    private static AttributeValues values(DataInputStream in) throws IOException {
        int count = in.readInt();
        byte[] properties = new byte[count];
        double[] first = new double[count];
        double[] second = new double[count];
        for (int row = 0; row < count; row++) {
            properties[row] = in.readByte();
            first[row] = in.readDouble();
            second[row] = in.readDouble();
        }
        return new AttributeValues(properties, first, second, count);
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

    private static void ints(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        ByteBuffer chunk = ByteBuffer.allocate(4 * CHUNK);
        for (int at = 0; at < numbers.length; at += CHUNK) {
            int length = Math.min(CHUNK, numbers.length - at);
            chunk.clear().asIntBuffer().put(numbers, at, length);
            out.write(chunk.array(), 0, 4 * length);
        }
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        byte[] chunk = new byte[4 * Math.min(CHUNK, numbers.length)];
        for (int at = 0; at < numbers.length; at += CHUNK) {
            int length = Math.min(CHUNK, numbers.length - at);
            in.readFully(chunk, 0, 4 * length);
            ByteBuffer.wrap(chunk).asIntBuffer().get(numbers, at, length);
        }
        return numbers;
    }
}
