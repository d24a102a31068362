// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Ids of claims in pages of bytes, as a million strings would take twice the memory of all else. */
final class IdArena {

    static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;

    private byte[][] pages;
    private int used;

    IdArena() {
        this(new byte[0][], 0);
    }

    IdArena(byte[][] pages, int used) {
        this.pages = pages;
        this.used = used;
    }

    /** Appends an id; its place is never that of another. */
    int add(String id) {
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        if ((used & PAGE - 1) + text.length + 2 > PAGE || pages.length == used >>> PAGE_BITS) {
            used = pages.length << PAGE_BITS;
            pages = Arrays.copyOf(pages, pages.length + 1);
            pages[pages.length - 1] = new byte[PAGE];
        }
        int place = used;
        byte[] page = pages[place >>> PAGE_BITS];
        int at = place & PAGE - 1;
        page[at] = (byte) (text.length >> 8);
        page[at + 1] = (byte) text.length;
        System.arraycopy(text, 0, page, at + 2, text.length);
        used = place + text.length + 2;
        return place;
    }

    String text(int place) {
        return new String(page(place), from(place), length(place), StandardCharsets.UTF_8);
    }

    /** The order of the texts. */
    int compare(int one, int other) {
        return Arrays.compareUnsigned(
                page(one), from(one), from(one) + length(one), page(other), from(other), from(other) + length(other));
    }

    byte[][] pages() {
        return pages;
    }

    int used() {
        return used;
    }

    private byte[] page(int place) {
        return pages[place >>> PAGE_BITS];
    }

    private static int from(int place) {
        return (place & PAGE - 1) + 2;
    }

    private int length(int place) {
        byte[] page = page(place);
        int at = place & PAGE - 1;
        return ((page[at] & 255) << 8) | (page[at + 1] & 255);
    }
}
