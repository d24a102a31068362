// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.alliancegraph.format.graph.NodeTypes;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ContactData;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one sheet of our workbook into items, by what its headers mean. */
final class SheetRows implements HeadedRows.Body {

    static final String EXAMPLE = "(?i)(beispiel|example)\\b.*";

    private final SheetKind kind;
    private final Table table;
    private final Diagnostics remarks;
    private final RecordConsumer sink;
    private final boolean nesting;
    private final List<@Nullable String> fields = new ArrayList<>();
    private TableHeader header = TableHeader.of(0, List.of());
    private final Map<String, String> headers = new HashMap<>();
    private int idColumn = -1;
    private int decision = -1;

    /** @param nesting whether the claims that one topic is broader than another are wanted instead of the topics */
    SheetRows(SheetKind kind, Table table, Diagnostics remarks, RecordConsumer sink, boolean nesting) {
        this.kind = kind;
        this.table = table;
        this.remarks = remarks;
        this.sink = sink;
        this.nesting = nesting;
    }

    @Override
    public boolean begin(TableHeader found) throws IOException {
        header = found;
        decision = PlanColumns.decision(table, found);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String field = field(found.names().get(i), i);
            if (field != null && seen.putIfAbsent(field, i) != null) {
                header(
                        Diagnostic.Severity.ERROR,
                        DiagnosticCode.DUPLICATE_COLUMN,
                        i,
                        null,
                        read -> Message.of("header.column-twice", read));
                field = null;
            }
            fields.add(field);
            if (field != null) {
                headers.put(field, found.label(i));
            }
        }
        idColumn = fields.indexOf("id");
        return nesting ? fields.contains("broader") : complete();
    }

    @Override
    public void row(TableRow row) throws IOException {
        if (idColumn >= 0 && row.cell(idColumn).matches(EXAMPLE)) {
            return;
        }
        if (nesting) {
            broader(row);
            return;
        }
        RecordBuilder draft =
                new RecordBuilder(kind.items(), table.position(row.number(), null), remarks).under(headers);
        if (idColumn >= 0 && KeyParser.isId(row.cell(idColumn))) {
            draft.asWritten();
        }
        SheetKind described = described(row);
        for (int i = 0; i < fields.size(); i++) {
            String field = fieldOf(described, i);
            String text = row.cell(i);
            if (field != null && !text.isEmpty() && !field.equals("broader")) {
                draft.put(field, Whitespace.unescaped(text), header.label(i));
            }
        }
        if (draft.isEmpty()) {
            return;
        }
        String type = kind.type();
        if (type != null) {
            draft.put("type", type, table.title());
        }
        draft.finishRow(sink);
    }

    /** Of which of our sheets a row is, by the type that it says; a table may mix actors with events. */
    private SheetKind described(TableRow row) {
        int type = kind == SheetKind.ACTORS ? fields.indexOf("type") : -1;
        NodeTypes.Meaning meaning = type < 0 ? null : NodeTypes.of(row.cell(type));
        return meaning == null ? kind : SheetKind.ofType(meaning.type());
    }

    /** The field of a column, which an event may have and an actor has as an attribute only. */
    private @Nullable String fieldOf(SheetKind described, int index) {
        String field = fields.get(index);
        SheetColumn column = described == kind || field == null || !field.startsWith("attribute:")
                ? null
                : described.column(header.names().get(index));
        return column == null ? field : column.field();
    }

    private void broader(TableRow row) {
        int column = fields.indexOf("broader");
        String topic = named(row, "id");
        topic = topic == null ? named(row, "labelDe") : topic;
        topic = topic == null ? named(row, "labelEn") : topic;
        if (topic != null && !row.cell(column).isEmpty()) {
            new BroaderTopics(remarks, sink)
                    .claim(
                            table.position(row.number(), null),
                            header.label(column),
                            topic,
                            PipedText.parts(Whitespace.unescaped(row.cell(column))));
        }
    }

    private @Nullable String named(TableRow row, String field) {
        int column = fields.indexOf(field);
        String text = column < 0 ? "" : row.cell(column);
        return text.isEmpty() ? null : Whitespace.unescaped(text);
    }

    private @Nullable String field(String name, int index) {
        if (name.isEmpty() || PlanColumns.isHint(name)) {
            return null;
        }
        SheetColumn column = kind.column(name);
        if (column != null && column.field().equals("decision") && index != decision) {
            return noDecision(name, index);
        }
        if (column != null) {
            return column.field();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("key:") || lower.startsWith("from.key:") || lower.startsWith("to.key:")) {
            return lower;
        }
        String nearest = kind.headers().nearest(name);
        if (kind == SheetKind.ACTORS && !lower.startsWith("attribute:") && ContactData.holds(name)) {
            return FileRecord.CONTACT + name;
        }
        if (kind == SheetKind.ACTORS) {
            if (nearest != null) {
                header(
                        Diagnostic.Severity.NOTICE,
                        DiagnosticCode.MISSPELT_COLUMN,
                        index,
                        Message.of("expected.text", nearest),
                        read -> Message.of("header.column-kept-as-attribute", read, nearest));
            }
            return lower.startsWith("attribute:") ? "attribute:" + name.substring(10) : "attribute:" + name;
        }
        if (nearest != null) {
            header(
                    Diagnostic.Severity.ERROR,
                    DiagnosticCode.MISSPELT_COLUMN,
                    index,
                    Message.of("expected.text", nearest),
                    read -> Message.of("header.column-unknown-but-maybe", read, nearest));
        } else {
            header(
                    Diagnostic.Severity.NOTICE,
                    DiagnosticCode.UNKNOWN_COLUMN,
                    index,
                    kind.headers().expected(),
                    read -> Message.of("header.column-unknown", read));
        }
        return null;
    }

    /** A column of the table's own that has the name of ours for decisions. */
    private @Nullable String noDecision(String name, int index) {
        boolean kept = kind == SheetKind.ACTORS;
        header(
                Diagnostic.Severity.NOTICE,
                DiagnosticCode.UNKNOWN_COLUMN,
                index,
                null,
                read -> kept ? Message.of("header.no-decisions-kept", read) : Message.of("header.no-decisions", read));
        return kept ? "attribute:" + name : null;
    }

    private boolean complete() {
        return switch (kind) {
            case ACTORS -> oneOf("type", "id") && oneOf("name", "id", "key", "ags", "ars");
            case CLAIMS -> oneOf("type") && oneOf("from", "from.key") && oneOf("to", "to.key", "property");
            case TOPICS -> oneOf("labelDe", "labelEn", "id");
            case EVENTS -> oneOf("name", "id");
            case SOURCES -> oneOf("title", "id");
        };
    }

    private boolean oneOf(String... wanted) {
        for (String field : wanted) {
            if (fields.stream()
                    .anyMatch(each -> each != null && (each.equals(field) || each.startsWith(field + ":")))) {
                return true;
            }
        }
        List<Message.Argument> expected =
                Arrays.stream(wanted).map(Message::field).toList();
        remarks.error(
                DiagnosticCode.MISSING_COLUMN,
                table.position(header.row(), null),
                String.join(", ", header.names()),
                Message.of("expected.columns", expected),
                Message.of("header.column-missing", expected, String.join(", ", header.names())));
        return false;
    }

    private void header(
            Diagnostic.Severity severity,
            DiagnosticCode code,
            int index,
            @Nullable Message expected,
            Function<String, Message> reason) {
        String name = header.names().get(index);
        remarks.add(
                severity, code, table.position(header.row(), header.label(index)), name, expected, reason.apply(name));
    }
}
