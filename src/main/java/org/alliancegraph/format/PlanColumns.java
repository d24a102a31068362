// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import org.alliancegraph.message.Language;

/**
 * The two columns that a plan adds to the tables of its file: what was found out about each row, and what is decided
 * about it. Where the column of hints stands, the table was written by us, and the column beside it is read as
 * decisions in every kind of table.
 */
public final class PlanColumns {

    private static final String HINT_GERMAN = "Hinweis des Imports (wird nicht gelesen)";
    private static final String HINT_ENGLISH = "Hint of the import (not read)";

    /** What a proposal ends with as long as nobody confirmed it. */
    public static final String OPEN = "?";

    private PlanColumns() {}

    public static String hint(Language language) {
        return language == Language.DE ? HINT_GERMAN : HINT_ENGLISH;
    }

    public static String decision(Language language) {
        return language == Language.DE ? SheetColumns.DECISION.germanHeader() : SheetColumns.DECISION.header();
    }

    /** Whether a column is read by nobody. */
    public static boolean isHint(String header) {
        return header.equals(HINT_GERMAN) || header.equals(HINT_ENGLISH);
    }

    /** The place of the column of hints, or -1. */
    public static int hint(TableHeader header) {
        return Math.max(header.indexOf(HINT_GERMAN), header.indexOf(HINT_ENGLISH));
    }

    /** The place of the column of decisions in a table that a plan wrote, or -1. */
    public static int decision(TableHeader header) {
        return hint(header) < 0
                ? -1
                : Math.max(header.indexOf(decision(Language.DE)), header.indexOf(decision(Language.EN)));
    }

    /** The columns of the table itself. */
    public static List<String> others(TableHeader header) {
        int decision = decision(header);
        return hint(header) < 0
                ? header.names()
                : header.names().stream()
                        .filter(each -> !isHint(each)
                                && (decision < 0 || !each.equals(header.names().get(decision))))
                        .toList();
    }

    /** A decision as the column holds it: {@code new} and {@code without} in the reader's language. */
    public static String word(String decision, Language language) {
        return switch (decision) {
            case "new" -> language == Language.DE ? "neu" : decision;
            case "without" -> language == Language.DE ? "ohne" : decision;
            default -> decision;
        };
    }
}
