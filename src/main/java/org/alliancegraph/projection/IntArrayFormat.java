// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads arrays of numbers, in chunks, so that no buffer is as large as the array. */
final class IntArrayFormat {

    private static final int CHUNK = 1 << 14;

    private IntArrayFormat() {}

    static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        ByteBuffer chunk = ByteBuffer.allocate(4 * CHUNK);
        for (int at = 0; at < numbers.length; at += CHUNK) {
            int length = Math.min(CHUNK, numbers.length - at);
            chunk.clear().asIntBuffer().put(numbers, at, length);
            out.write(chunk.array(), 0, 4 * length);
        }
    }

    static int[] read(DataInputStream in) throws IOException {
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
