// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Builds a record of a file. Readers of all formats hand it the texts they find, as written. When a record is finished,
 * {@link RecordNormalizer} brings the texts into canonical form. A record with an error is refused.
 */
public final class RecordBuilder {

    private static final Set<String> KEYS = Set.of("key", "from.key", "to.key");

    /** Columns that exports show for people beside ids. Imports ignore them and use the ids. */
    private static final Set<String> SHOWN_ONLY = Set.of("fromName", "toName");

    private final FileRecord.Kind kind;
    private final Position position;
    private final Diagnostics remarks;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Set<String> spoilt = new HashSet<>(0);
    private boolean wrong;
    private boolean dropped;
    private boolean exported;
    private boolean written;
    private Map<String, String> headers = Map.of();

    public RecordBuilder(FileRecord.Kind kind, Position position, Diagnostics remarks) {
        this.kind = kind;
        this.position = position;
        this.remarks = remarks;
    }

    /**
     * Takes texts unchanged, even if they look broken. This is for our own exports in formats that no spreadsheet
     * program saves in another encoding.
     */
    public RecordBuilder asExported() {
        exported = true;
        return asWritten();
    }

    /** Takes words for nothing as values, too: they come from our own graph. */
    RecordBuilder asWritten() {
        written = true;
        return this;
    }

    /** @param columns the headers of columns by field, including columns that are empty in this row */
    RecordBuilder under(Map<String, String> columns) {
        headers = columns;
        return this;
    }

    /** @param read cells of an earlier reading, by their fields */
    RecordBuilder having(Map<String, Cell> read) {
        read.forEach((field, cell) -> {
            String text = checked(field, cell.text(), cell.column());
            if (text != null) {
                cells.put(field, new Cell(text, cell.column()));
            }
        });
        return this;
    }

    /** Finishes the record of a table row. A totals row becomes no record; a notice tells its texts. */
    public void finishRow(RecordConsumer sink) {
        if (written || !TotalsRow.is(this)) {
            finish(sink);
            return;
        }
        String all = cells.values().stream().map(Cell::text).distinct().collect(Collectors.joining("; "));
        remarks.notice(DiagnosticCode.TOTALS_ROW, position, all, null, Message.of("record.totals-row"));
    }

    /** Leaves the record out; a notice has said why. */
    public void drop() {
        dropped = true;
    }

    public FileRecord.Kind kind() {
        return kind;
    }

    public Position position() {
        return position;
    }

    /** Whether the record has an error. */
    boolean isWrong() {
        return wrong;
    }

    /** Whether the text of a field is too broken to be read, which was reported already. */
    boolean isSpoilt(String field) {
        return spoilt.contains(field);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    public boolean has(String field) {
        return cells.containsKey(field);
    }

    @Nullable
    public String text(String field) {
        Cell cell = cells.get(field);
        return cell == null ? null : cell.text();
    }

    public void remove(String field) {
        cells.remove(field);
    }

    /**
     * Adds the text of a field. A field with one value keeps its first text; further values of a list become fields
     * {@code name#2} and so on.
     */
    public RecordBuilder put(String field, String text, String column) {
        boolean empty = SHOWN_ONLY.contains(field) || isPlaceholder(field, text, column);
        String whole = empty ? null : checked(field, text, column);
        if (whole == null) {
            return this;
        }
        if (FileRecord.isList(field)) {
            PipedText.parts(whole).forEach(part -> append(field, part, column));
        } else if (KEYS.contains(field)) {
            PipedText.parts(whole).forEach(part -> key(field, part, column));
        } else {
            cells.putIfAbsent(field, new Cell(whole, column));
        }
        return this;
    }

    /** Adds one value of a list, which may contain {@code |}. */
    public RecordBuilder item(String field, String text, String column) {
        String whole = isPlaceholder(field, text, column) ? null : checked(field, text, column);
        if (whole != null && field.equals("key")) {
            key(field, whole, column);
            return this;
        }
        return whole == null ? this : append(field, whole, column);
    }

    /** Adds to the note of a claim a text of the file for which claims have no field. */
    public void note(@Nullable String name, String text, String column) {
        if (isPlaceholder("attribute:" + name, text, column)) {
            return;
        }
        Cell before = cells.get("note");
        String said = name == null ? text : name + ": " + text;
        cells.put("note", new Cell(before == null ? said : before.text() + "; " + said, column));
    }

    /** Reports a text that is a placeholder and no value; returns whether it is one. */
    public boolean isPlaceholder(String field, String text, String column) {
        if (written || !Placeholders.mayBeNothingIn(field)) {
            return false;
        }
        if (Placeholders.matterIn(field) && Placeholders.referElsewhere(text)) {
            error(
                    DiagnosticCode.UNKNOWN_VALUE,
                    column,
                    text,
                    Message.of("expected.value"),
                    Message.of("value.refers-elsewhere", text));
            return true;
        }
        boolean nothing = Placeholders.sayNothing(text);
        if (nothing) {
            remarks.saysNothing(position.at(column), text);
        }
        return nothing;
    }

    /** Adds a text without any check. */
    public RecordBuilder append(String field, String text, String column) {
        String name = field;
        for (int i = 2; cells.containsKey(name); i++) {
            name = field + "#" + i;
        }
        cells.put(name, new Cell(text, column));
        return this;
    }

    public void error(
            DiagnosticCode code,
            @Nullable String column,
            @Nullable String read,
            @Nullable Message expected,
            Message message) {
        wrong = true;
        String called = column == null ? null : headers.getOrDefault(column, column);
        remarks.error(code, position.at(called), read, expected, message);
    }

    /** Normalizes all fields and passes the record on: as valid, or as refused if it has an error. */
    public void finish(RecordConsumer sink) {
        if (dropped) {
            return;
        }
        new RecordNormalizer(this, kind, position, remarks, cells).normalize();
        FileRecord item = new FileRecord(kind, position, cells, headers);
        if (wrong) {
            sink.refused(item);
        } else {
            sink.item(item);
        }
    }

    private void key(String field, String text, String column) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !KeyParser.isScheme(text.substring(0, colon))) {
            error(
                    DiagnosticCode.BROKEN_KEY,
                    column,
                    text,
                    Message.of("expected.key"),
                    Message.of("graph.not-a-key", text));
            return;
        }
        append(field + ":" + text.substring(0, colon), text.substring(colon + 1).strip(), column);
    }

    private @Nullable String checked(String field, String text, String column) {
        MojibakeDetector.Flaw flaw = MojibakeDetector.of(text);
        if (flaw == null) {
            return text.isEmpty() ? null : text;
        }
        boolean kept = exported && flaw.code() == DiagnosticCode.BROKEN_CHARACTERS;
        if (!kept && !flaw.taken()) {
            wrong = true;
            spoilt.add(field);
        }
        remarks.flawed(position.at(column), text, flaw, kept);
        return kept ? text : flaw.mended();
    }
}
