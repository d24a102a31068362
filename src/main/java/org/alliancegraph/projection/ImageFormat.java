// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.alliancegraph.model.TimeScope;

/** Writes and reads an image: its arrays one after the other, each preceded by its length. */
final class ImageFormat {

    private static final int VERSION = 0x41474e06;

    private ImageFormat() {}

    static void write(NetworkImage image, DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(ClaimTypes.LISTS);
        out.writeUTF(image.mark().store());
        out.writeLong(image.mark().generation());
        out.writeUTF(image.mark().newest());
        out.writeLong(image.applied().revision());
        IntArrayFormat.write(
                image.applied().inFlight().stream().mapToInt(Math::toIntExact).toArray(), out);
        EntityTableFormat.write(image.entities(), out);
        ClaimArrays claims = image.claims();
        out.writeInt(claims.count());
        for (int[] page : claims.pages()) {
            IntArrayFormat.write(page, out);
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
            IntArrayFormat.write(lists.offsets()[list], out);
            IntArrayFormat.write(lists.entries()[list], out);
        }
    }

    static NetworkImage read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION || in.readInt() != ClaimTypes.LISTS) {
            throw new IOException("it was written by another version");
        }
        LedgerMark mark = new LedgerMark(in.readUTF(), in.readLong(), in.readUTF());
        var applied = new TimeScope.Snapshot(
                in.readLong(),
                Arrays.stream(IntArrayFormat.read(in)).asLongStream().boxed().toList());
        EntityTable entities = EntityTableFormat.read(in);
        int claims = in.readInt();
        int[][] pages = new int[(claims + (1 << ClaimArrays.PAGE_BITS) - 1) >>> ClaimArrays.PAGE_BITS][];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = IntArrayFormat.read(in);
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
            offsets[list] = IntArrayFormat.read(in);
            entries[list] = IntArrayFormat.read(in);
        }
        return new NetworkImage(
                entities,
                new ClaimArrays(new IdArena(ids, used), pages, claims),
                new AdjacencyLists(offsets, entries),
                values,
                applied,
                mark);
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
}
