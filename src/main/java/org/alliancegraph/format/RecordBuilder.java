// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Builds a record of a file. Readers of all formats hand it the texts they find, as written. When a record is finished,
 * {@link RecordNormalizer} brings the texts into canonical form. A record with an error is refused.
 */
public final class RecordBuilder {

    private static final Set<String> KEYS = Set.of("key", "from.key", "to.key");

    /** What exports show beside ids for people; the ids count. */
    private static final Set<String> SHOWN_ONLY = Set.of("fromName", "toName");

    private final FileRecord.Kind kind;
    private final Position position;
    private final Diagnostics remarks;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Set<String> spoilt = new HashSet<>(0);
    private boolean wrong;
    private boolean dropped;
    private boolean exported;
    private Map<String, String> headers = Map.of();

    public RecordBuilder(FileRecord.Kind kind, Position position, Diagnostics remarks) {
        this.kind = kind;
        this.position = position;
        this.remarks = remarks;
    }

    /**
     * Takes texts as they stand, also those that look spoilt: they come from an export of ours, in a format that no
     * spreadsheet program saves in another encoding.
     */
    public RecordBuilder asExported() {
        exported = true;
        return this;
    }

    /** @param columns what the file calls the columns of fields, also of those that the row leaves empty */
    RecordBuilder under(Map<String, String> columns) {
        headers = columns;
        return this;
    }

    /** Lets no item come of it, since a notice said why. */
    public void drop() {
        dropped = true;
    }

    public Position position() {
        return position;
    }

    /** Whether something in it can't be taken. */
    boolean isWrong() {
        return wrong;
    }

    /** Whether a text of a field is too spoilt to be read, as was said already. */
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

    /** Takes a text as written. The first value of a field stays; lists get further fields {@code name#2} and so on. */
    public RecordBuilder put(String field, String text, String column) {
        String whole = SHOWN_ONLY.contains(field) ? null : checked(field, text, column);
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

    /** Takes one value of a list, also one with a {@code |} in it. */
    public RecordBuilder item(String field, String text, String column) {
        String whole = checked(field, text, column);
        if (whole != null && field.equals("key")) {
            key(field, whole, column);
            return this;
        }
        return whole == null ? this : append(field, whole, column);
    }

    /** Takes a text as it is. */
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

    /** Brings every field into its form and hands the item on, unless something is wrong with it. */
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
