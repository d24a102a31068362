// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of millions of texts in 16 bytes each: the first half of the SHA-256 of a text. Two different texts with the
 * same half do not occur by chance, and nobody can make them on purpose.
 */
final class HashSet128 {

    private static final int FIRST_ROOM = 1 << 10;

    private final MessageDigest digest;
    /** A hash table with linear probing. An entry is two words; the entry 0, 0 is free. */
    private long[] words = new long[2 * FIRST_ROOM];

    private int size;

    HashSet128() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Adds a text that consists of parts in their order; false if the set has it already. */
    boolean add(@Nullable Object... parts) {
        ByteBuffer print = print(parts);
        long first = print.getLong();
        long second = print.getLong();
        int place = place(words, first, second);
        if (words[place] != 0 || words[place + 1] != 0) {
            return false;
        }
        words[place] = first;
        words[place + 1] = second;
        if (++size > words.length / 4) {
            grow();
        }
        return true;
    }

    boolean contains(@Nullable Object... parts) {
        ByteBuffer print = print(parts);
        int place = place(words, print.getLong(), print.getLong());
        return words[place] != 0 || words[place + 1] != 0;
    }

    int size() {
        return size;
    }

    private ByteBuffer print(@Nullable Object... parts) {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        for (Object part : parts) {
            byte[] bytes = Objects.toString(part, "").getBytes(StandardCharsets.UTF_8);
            digest.update(
                    length.clear().putInt(part == null ? -1 : bytes.length).array());
            digest.update(bytes);
        }
        return ByteBuffer.wrap(digest.digest());
    }

    /** The place of an entry, or the free place for it. */
    private static int place(long[] words, long first, long second) {
        int pairs = words.length / 2;
        int pair = (int) (first & (pairs - 1));
        while ((words[2 * pair] != 0 || words[2 * pair + 1] != 0)
                && (words[2 * pair] != first || words[2 * pair + 1] != second)) {
            pair = (pair + 1) & (pairs - 1);
        }
        return 2 * pair;
    }

    private void grow() {
        long[] more = new long[2 * words.length];
        for (int i = 0; i < words.length; i += 2) {
            if (words[i] != 0 || words[i + 1] != 0) {
                int place = place(more, words[i], words[i + 1]);
                more[place] = words[i];
                more[place + 1] = words[i + 1];
            }
        }
        words = more;
    }
}
