// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about open questions of an import that were made outside the file.
 *
 * @param rows the decisions for single rows: by the number of the row and the question, the id of an entity or
 *     {@link #NEW}; also whether the row is left out, and the text that replaces a cell
 * @param everywhere the decisions for all rows with the same question: by the key of the question, the id
 * @param contactData the confirmed columns with contact data
 */
record Decisions(Map<Long, Map<String, String>> rows, Map<String, String> everywhere, Set<String> contactData) {

    /** The decision that a row describes a new entity. */
    static final String NEW = "new";

    /** The decision to import a row without its invalid values. */
    static final String WITHOUT = "without";

    /** Stored instead of an id if one import decided the same question in different ways. */
    static final String CONTESTED = "";

    /** The key of the decision whether a row is left out, {@link #OUT}, or taken in again, {@link #IN}. */
    static final String ROW = "row";

    static final String OUT = "out";
    static final String IN = "in";

    /** The prefix of the key of a corrected cell; the name of its column follows. */
    private static final String CELL = "cell ";

    static final Decisions NONE = new Decisions(Map.of(), Map.of(), Set.of());

    /** These decisions and one for a single row. */
    Decisions with(long row, String about, String meant) {
        Map<Long, Map<String, String>> more = new HashMap<>(rows);
        more.merge(row, Map.of(about, meant), (before, now) -> {
            Map<String, String> both = new HashMap<>(before);
            both.putAll(now);
            return both;
        });
        return new Decisions(more, everywhere, contactData);
    }

    /** These decisions and one for all rows with the same question. */
    Decisions withAll(String key, String meant) {
        Map<String, String> more = new HashMap<>(everywhere);
        more.put(key, meant);
        return new Decisions(rows, more, contactData);
    }

    /** These decisions with other confirmed columns. */
    Decisions taking(Set<String> columns) {
        return new Decisions(rows, everywhere, Set.copyOf(columns));
    }

    /** The stored decision if one import decided a question twice. */
    static String together(String one, String other) {
        return one.equals(other) ? one : CONTESTED;
    }

    /** These and a correction of one cell. */
    Decisions correcting(long row, String column, String text) {
        return with(row, CELL + column, text);
    }

    boolean leavesOut(long row) {
        return OUT.equals(of(row, ROW));
    }

    /** What cells of a row are read as, by the names of their columns. */
    Map<String, String> corrections(long row) {
        Map<String, String> corrections = new HashMap<>();
        rows.getOrDefault(row, Map.of()).forEach((about, text) -> {
            if (about.startsWith(CELL)) {
                corrections.put(about.substring(CELL.length()), text);
            }
        });
        return corrections;
    }

    @Nullable
    String of(long row, String about) {
        return rows.getOrDefault(row, Map.of()).get(about);
    }
}
