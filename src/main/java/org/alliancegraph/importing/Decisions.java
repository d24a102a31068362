// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant in the rows of one import that wait, as far as somebody decided it beside the file.
 *
 * @param rows what was decided for one row: its number, what is asked there, and the id of who is meant, or
 *     {@link #NEW}
 * @param everywhere what was decided for all rows that ask the same: the key of the question, and the id
 * @param contactData the columns with contact data that are taken over
 */
record Decisions(Map<Long, Map<String, String>> rows, Map<String, String> everywhere, Set<String> contactData) {

    /** Nobody who is there already is meant. */
    static final String NEW = "new";

    /** What the column for decisions says of a row that comes without the values that can't be read. */
    static final String WITHOUT = "without";

    /** Kept in the place of an id where one import decided the same question in several ways. */
    static final String CONTESTED = "";

    static final Decisions NONE = new Decisions(Map.of(), Map.of(), Set.of());

    /** These and a decision for one row. */
    Decisions with(long row, String about, String meant) {
        Map<Long, Map<String, String>> more = new HashMap<>(rows);
        more.merge(row, Map.of(about, meant), (before, now) -> {
            Map<String, String> both = new HashMap<>(before);
            both.putAll(now);
            return both;
        });
        return new Decisions(more, everywhere, contactData);
    }

    /** These and a decision for all rows that ask the same. */
    Decisions withAll(String key, String meant) {
        Map<String, String> more = new HashMap<>(everywhere);
        more.put(key, meant);
        return new Decisions(rows, more, contactData);
    }

    /** These, and of the columns with contact data exactly those of the names taken over. */
    Decisions taking(Set<String> columns) {
        return new Decisions(rows, everywhere, Set.copyOf(columns));
    }

    /** What is kept where one import decided a question twice. */
    static String together(String one, String other) {
        return one.equals(other) ? one : CONTESTED;
    }

    @Nullable
    String of(long row, String about) {
        return rows.getOrDefault(row, Map.of()).get(about);
    }
}
