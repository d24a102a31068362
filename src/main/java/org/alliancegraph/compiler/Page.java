// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The part of a connection that a client asks for, by the Relay cursor connections specification.
 *
 * @param size the largest number of rows
 * @param backward whether the page ends before the cursor, and does not begin after it
 * @param cursor the position given by the client
 * @param time the past time of the page; empty for now
 */
public record Page(int size, boolean backward, @Nullable String cursor, String time) {

    /** The key of the time among the arguments. No argument of the schema can have this name. */
    static final String TIME = "@time";

    /** The page size if the client gives none. */
    public static final int DEFAULT_SIZE = 20;

    /**
     * Reads {@code first}, {@code after}, {@code last} and {@code before}.
     *
     * @throws BadInput {@code INVALID_PAGE_SIZE} or {@code BAD_INPUT} if they contradict each other
     */
    public static Page of(Map<String, @Nullable Object> arguments) {
        Integer first = (Integer) arguments.get("first");
        Integer last = (Integer) arguments.get("last");
        String after = (String) arguments.get("after");
        String before = (String) arguments.get("before");
        if (first != null && last != null) {
            throw new BadInput("BAD_INPUT", Message.of("query.first-or-last"));
        }
        boolean backward = last != null || (first == null && before != null);
        if (backward ? after != null : before != null) {
            throw new BadInput("BAD_INPUT", Message.of("query.first-with-after"));
        }
        Integer asked = backward ? last : first;
        int size = asked == null ? DEFAULT_SIZE : asked;
        if (size < 0) {
            throw new BadInput("INVALID_PAGE_SIZE", Message.of("query.negative-page-size", size));
        }
        return new Page(size, backward, backward ? before : after, Objects.toString(arguments.get(TIME), ""));
    }

    /**
     * The number of rows that a statement returns: one more than the page size, which tells whether there is a next
     * page.
     */
    public static long limit(Map<String, @Nullable Object> arguments) {
        return of(arguments).size + 1L;
    }

    /** The keys of the cursor, or null at the start. */
    public @Nullable List<Object> position(String ordering) {
        return cursor == null ? null : Cursor.decode(ordering, time, cursor);
    }
}
