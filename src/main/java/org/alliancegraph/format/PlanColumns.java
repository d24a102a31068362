// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
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

    /** What decides something and is no id, folded. */
    private static final Set<String> WORDS = Set.of("neu", "new", "ohne", "without");

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

    /**
     * The place of the column of decisions in a table that a plan wrote, or -1. It stands before the hints; a column of
     * that name elsewhere may be the table's own.
     */
    public static int decision(TableHeader header) {
        int hint = hint(header);
        if (hint > 0 && isDecision(header.names().get(hint - 1))) {
            return hint - 1;
        }
        return hint < 0 ? -1 : Math.max(header.indexOf(decision(Language.DE)), header.indexOf(decision(Language.EN)));
    }

    /**
     * The place of the column of decisions in a table of ours, or -1. A column of that name is only taken for it if the
     * plan wrote it, or what stands in it decides something: all of it, or at least with an id of ours.
     */
    public static int decision(Table table, TableHeader header) throws IOException {
        int written = decision(header);
        for (int i = 0; i < header.size() && written < 0; i++) {
            if (isDecision(header.names().get(i)) && decides(table, header, i)) {
                written = i;
            }
        }
        return written;
    }

    static boolean isDecision(String header) {
        SheetColumn column = SheetKind.ACTORS.column(header);
        return column != null && column.field().equals("decision");
    }

    private static boolean decides(Table table, TableHeader header, int column) throws IOException {
        boolean[] seen = new boolean[2];
        table.read(
                row -> {
                    String text = row.number() > header.row() ? row.cell(column) : "";
                    for (String each : text.isEmpty() ? List.<String>of() : PipedText.parts(text)) {
                        boolean id = KeyParser.isId(each);
                        seen[0] |= id;
                        seen[1] |= !id && !each.endsWith(OPEN) && !WORDS.contains(SynonymTable.fold(each));
                    }
                    return !seen[0];
                },
                new Diagnostics(NullConsumer.SINK),
                null);
        return seen[0] || !seen[1];
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
