// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encodes the sort keys of a row as an opaque cursor. The cursor stays valid when rows are inserted, and it contains
 * the ordering and the time for which it was made, so that it is refused for others.
 */
final class Cursor {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final TypeReference<List<Object>> KEYS = new TypeReference<>() {};

    private Cursor() {}

    static String encode(String ordering, String time, List<?> keys) {
        String text = ordering + time + "\n" + JSON.writeValueAsString(keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The keys in a cursor.
     *
     * @throws BadInput {@code INVALID_CURSOR} if the text is not a cursor, or belongs to another ordering or time
     */
    static List<Object> decode(String ordering, String time, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            String made = end < 0 ? "" : text.substring(0, end);
            if (!made.equals(ordering + time)) {
                throw ofOtherTime(ordering, made)
                        ? elsewhen(made.substring(ordering.length()), time)
                        : foreign(ordering);
            }
            return JSON.readValue(text.substring(end + 1), KEYS);
        } catch (IllegalArgumentException | JacksonException e) {
            throw foreign(ordering);
        }
    }

    private static boolean ofOtherTime(String ordering, String made) {
        return made.equals(ordering) || made.startsWith(ordering + "@");
    }

    private static BadInput elsewhen(String made, String asked) {
        return new BadInput("INVALID_CURSOR", Message.of("query.cursor-of-other-time", named(made), named(asked)));
    }

    private static Object named(String time) {
        return time.isEmpty() ? Message.of("query.now") : time.substring(1);
    }

    private static BadInput foreign(String ordering) {
        return new BadInput("INVALID_CURSOR", Message.of("query.foreign-cursor", ordering));
    }
}
