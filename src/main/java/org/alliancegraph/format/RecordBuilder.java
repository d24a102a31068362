// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.format.Diagnostic.Severity;
import org.alliancegraph.format.graph.NodeTypes;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An item in the making. Every reader hands it what it found as written; here it is brought into canonical form, once
 * for all formats, and what is wrong is said with its place. A draft with anything wrong becomes no item.
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
    private boolean written;
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
        return asWritten();
    }

    /** Takes words for nothing as values, too: they come from our own graph. */
    RecordBuilder asWritten() {
        written = true;
        return this;
    }

    /** @param columns what the file calls the columns of fields, also of those that the row leaves empty */
    RecordBuilder under(Map<String, String> columns) {
        headers = columns;
        return this;
    }

    /** Hands a row of a table on, unless it only sums up others: then a notice names it with all that stands in it. */
    public void finishRow(RecordConsumer sink) {
        if (written || !TotalsRow.is(this)) {
            finish(sink);
            return;
        }
        String all = cells.values().stream().map(Cell::text).distinct().collect(Collectors.joining("; "));
        remarks.notice(DiagnosticCode.TOTALS_ROW, position, all, null, Message.of("record.totals-row"));
    }

    /** Lets no item come of it, since a notice said why. */
    public void drop() {
        dropped = true;
    }

    public FileRecord.Kind kind() {
        return kind;
    }

    public Position position() {
        return position;
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

    /** Takes one value of a list, also one with a {@code |} in it. */
    public RecordBuilder item(String field, String text, String column) {
        String whole = isPlaceholder(field, text, column) ? null : checked(field, text, column);
        if (whole != null && field.equals("key")) {
            key(field, whole, column);
            return this;
        }
        return whole == null ? this : append(field, whole, column);
    }

    /** Keeps beside a claim what the file says under a name that claims do not have. */
    public void note(@Nullable String name, String text, String column) {
        if (isPlaceholder("attribute:" + name, text, column)) {
            return;
        }
        Cell before = cells.get("note");
        String said = name == null ? text : name + ": " + text;
        cells.put("note", new Cell(before == null ? said : before.text() + "; " + said, column));
    }

    /** Says of a text that it is no value, but a word for none or for one that stands elsewhere. */
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
        Cell type = cells.get("type");
        if (type != null) {
            implied(type);
            read("type", type, FieldParsers.of(kind, null, "type", false));
        } else {
            missingType();
        }
        String known = wrong ? null : text("type");
        if (kind == FileRecord.Kind.ENTITY && known != null) {
            keepElsewhere(EntityType.of(known));
        }
        new PeriodFields(kind, cells, position, remarks).settle();
        for (Map.Entry<String, Cell> each : cells.entrySet()) {
            if (!each.getKey().equals("type")) {
                read(each.getKey(), each.getValue(), FieldParsers.of(kind, known, each.getKey(), isOurs()));
            }
        }
        if (!wrong) {
            value();
            missing(known);
        }
        FileRecord item = new FileRecord(kind, position, cells, headers);
        if (wrong) {
            sink.refused(item);
        } else {
            sink.item(item);
        }
    }

    /**
     * What the word for a type says besides, such as that a Landkreis is a district; what the row says itself counts.
     */
    private void implied(Cell type) {
        NodeTypes.Meaning meaning = kind == FileRecord.Kind.ENTITY ? NodeTypes.of(type.text()) : null;
        if (meaning != null && !meaning.type().equals(type.text())) {
            cells.put("type", new Cell(meaning.type(), type.column()));
            if (meaning.kind() != null) {
                cells.put("impliedKind", new Cell(meaning.kind(), type.column()));
            }
        }
    }

    /** Keeps as an attribute what a row says in a field that an entity of its type does not have. */
    private void keepElsewhere(EntityType type) {
        for (Map.Entry<String, Cell> each : List.copyOf(cells.entrySet())) {
            String attribute = FieldsElsewhere.attribute(type, FileRecord.bare(each.getKey()));
            if (attribute != null) {
                Cell cell = each.getValue();
                cells.remove(each.getKey());
                append("attribute:" + attribute, cell.text(), cell.column());
                remarks.notice(
                        DiagnosticCode.FIELD_NOT_HERE,
                        position.at(cell.column()),
                        cell.text(),
                        null,
                        Message.of("record.kept-as-attribute", type, attribute));
            }
        }
    }

    private void read(String field, Cell cell, @Nullable FieldParser form) {
        if (form == null || spoilt.contains(field)) {
            return;
        }
        try {
            FieldParser.Reading reading = form.read(cell.text());
            if (reading.code() != null) {
                remarks.add(
                        Severity.NOTICE,
                        reading.code(),
                        position.at(cell.column()),
                        cell.text(),
                        Message.of("expected.text", reading.text()),
                        Objects.requireNonNull(reading.notice()));
            }
            if (!reading.text().equals(cell.text())) {
                cells.put(field, new Cell(reading.text(), cell.column()));
            }
        } catch (ParseException e) {
            error(e.code(), cell.column(), cell.text(), e.expected(), e.reason(cell.text()));
        }
    }

    /** Whether it came from our own graph, and is not to be understood but kept. */
    private boolean isOurs() {
        return kind == FileRecord.Kind.CLAIM && has("id");
    }

    private void value() {
        Cell value = cells.get("value");
        String property = text("property");
        if (kind == FileRecord.Kind.CLAIM && value != null && property != null) {
            boolean stays = isOurs() && FieldParsers.canBe(property, value.text());
            read("value", value, stays ? null : FieldParsers.ofProperty(property));
        }
    }

    private void missingType() {
        String id = text("id");
        String type = kind == FileRecord.Kind.CLAIM || id == null ? null : Synonyms.TYPES.find(prefix(id));
        if (type != null) {
            cells.put("type", new Cell(type, "id"));
        } else {
            SynonymTable words = kind == FileRecord.Kind.CLAIM ? Synonyms.CLAIM_TYPES : Synonyms.TYPES;
            error(
                    DiagnosticCode.MISSING_VALUE,
                    "type",
                    null,
                    words.expected(),
                    Message.of("value.type-missing", words.expected()));
        }
    }

    private void missing(@Nullable String type) {
        RequiredFields.of(kind, type, cells.keySet())
                .forEach(each ->
                        error(DiagnosticCode.MISSING_VALUE, each.field(), null, each.expected(), each.message()));
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

    private static String prefix(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf(':')));
        return kind.equals("alliance") ? "LocalAlliance" : kind;
    }
}
