// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a table: rows of one cell that begin with a mark, such as "¹ without villages", and cells that end
 * with the same one. Such a mark is no part of a name; one that has no footnote stays where it is.
 */
final class Footnotes {

    private static final String MARK = "[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]{1,2}|\\*{1,3}|[†‡]|\\d{1,2}\\)";
    private static final Pattern MARKED = Pattern.compile("([^(]*[^\\s(*†‡])\\s?(" + MARK + ")");
    private static final Pattern NOTE = Pattern.compile("(" + MARK + ")[\\s:=]*(\\S.*)");
    private static final String LAST = "*†‡)\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

    private final Table table;
    private final Diagnostics remarks;
    private @Nullable Map<String, String> notes;

    Footnotes(Table table, Diagnostics remarks) {
        this.table = table;
        this.remarks = remarks;
    }

    /** Whether a row is the text of a footnote, which is named and not read. */
    boolean isNote(TableRow row, int width) throws IOException {
        String text = width < 2 ? null : only(row);
        Matcher note = text == null ? null : NOTE.matcher(text);
        if (note == null || !note.matches() || !notes().containsKey(note.group(1))) {
            return false;
        }
        remarks.notice(
                DiagnosticCode.FOOTNOTE,
                table.position(row.number(), null),
                text,
                null,
                Message.of("row.footnote", text));
        return true;
    }

    /** The row without marks of footnotes at the end of its cells. */
    TableRow without(TableRow row, TableHeader header) throws IOException {
        String[] cells = null;
        for (int i = 0; i < row.cells().length; i++) {
            String text = row.cell(i);
            if (text.isEmpty() || LAST.indexOf(text.charAt(text.length() - 1)) < 0) {
                continue;
            }
            Matcher marked = MARKED.matcher(text);
            if (!marked.matches()) {
                continue;
            }
            String note = notes().get(marked.group(2));
            Position position = table.position(row.number(), header.label(i));
            if (note != null) {
                cells = cells == null ? row.cells().clone() : cells;
                cells[i] = marked.group(1);
                remarks.notice(
                        DiagnosticCode.FOOTNOTE,
                        position,
                        text,
                        null,
                        Message.of("value.footnote-mark", marked.group(2), note));
            } else if (Character.isLetter(marked.group(1).charAt(marked.group(1).length() - 1)) && text.length() > 3) {
                remarks.notice(
                        DiagnosticCode.FOOTNOTE, position, text, null, Message.of("value.mark-without-footnote", text));
            }
        }
        return cells == null ? row : new TableRow(row.number(), cells, row.cutOff());
    }

    /** The texts of the footnotes to which a cell refers, by their marks; the table is read once for them. */
    private Map<String, String> notes() throws IOException {
        Map<String, String> known = notes;
        if (known != null) {
            return known;
        }
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        table.read(
                row -> {
                    String only = only(row);
                    Matcher note = only == null ? null : NOTE.matcher(only);
                    if (note != null && note.matches()) {
                        found.putIfAbsent(note.group(1), note.group(2));
                    } else {
                        marks(row, used);
                    }
                    return true;
                },
                new Diagnostics(NullConsumer.SINK),
                null);
        found.keySet().retainAll(used);
        notes = found;
        return found;
    }

    private static void marks(TableRow row, Set<String> used) {
        for (String text : row.cells()) {
            if (!text.isEmpty() && LAST.indexOf(text.charAt(text.length() - 1)) >= 0) {
                Matcher marked = MARKED.matcher(text);
                if (marked.matches()) {
                    used.add(marked.group(2));
                }
            }
        }
    }

    /** What stands in the only cell of a row that has anything in it; null if there are more. */
    private static @Nullable String only(TableRow row) {
        String only = null;
        for (String text : row.cells()) {
            if (!text.isEmpty()) {
                if (only != null) {
                    return null;
                }
                only = text;
            }
        }
        return only;
    }
}
