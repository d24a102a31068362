// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.alliancegraph.message.Language;

/**
 * The two columns that a plan adds to the tables of a file: hints, with what was found out about a row, and decisions.
 * A table with the column of hints was written by this product, so that the column beside it always contains decisions.
 */
public final class PlanColumns {

    private static final String HINT_GERMAN = "Hinweis des Imports (wird nicht gelesen)";
    private static final String HINT_ENGLISH = "Hint of the import (not read)";

    /** The last character of a proposal that nobody has confirmed. */
    public static final String OPEN = "?";

    /** The words, in normalized form, that are decisions and no ids. */
    private static final Set<String> WORDS = Set.of("neu", "new", "ohne", "without");

    private PlanColumns() {}

    public static String hint(Language language) {
        return language == Language.DE ? HINT_GERMAN : HINT_ENGLISH;
    }

    public static String decision(Language language) {
        return language == Language.DE ? SheetColumns.DECISION.germanHeader() : SheetColumns.DECISION.header();
    }

    /** Whether a column contains hints, which are not read. */
    public static boolean isHint(String header) {
        return header.equals(HINT_GERMAN) || header.equals(HINT_ENGLISH);
    }

    /** The index of the column of hints, or -1. */
    public static int hint(TableHeader header) {
        return Math.max(header.indexOf(HINT_GERMAN), header.indexOf(HINT_ENGLISH));
    }

    /**
     * The index of the column of decisions in a table that a plan wrote, or -1. It is the column before the hints. A
     * column of this name elsewhere may belong to the original table.
     */
    public static int decision(TableHeader header) {
        int hint = hint(header);
        if (hint > 0 && isDecision(header.names().get(hint - 1))) {
            return hint - 1;
        }
        return hint < 0 ? -1 : Math.max(header.indexOf(decision(Language.DE)), header.indexOf(decision(Language.EN)));
    }

    /**
     * The index of the column of decisions in a sheet of our workbook, or -1. A column of this name counts only if a
     * plan wrote it, if all its values are decisions, or if at least one is an id of this product.
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

    /** The original columns of the table. */
    public static List<String> others(TableHeader header) {
        int decision = decision(header);
        return hint(header) < 0
                ? header.names()
                : header.names().stream()
                        .filter(each -> !isHint(each)
                                && (decision < 0 || !each.equals(header.names().get(decision))))
                        .toList();
    }

    /** A decision as written in the column: {@code new} and {@code without} are in the language of the user. */
    public static String word(String decision, Language language) {
        return switch (decision) {
            case "new" -> language == Language.DE ? "neu" : decision;
            case "without" -> language == Language.DE ? "ohne" : decision;
            default -> decision;
        };
    }
}
