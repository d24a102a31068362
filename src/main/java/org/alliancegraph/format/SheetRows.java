// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one sheet of our workbook into records. */
final class SheetRows implements HeadedRows.Body {

    static final String EXAMPLE = "(?i)(beispiel|example)\\b.*";

    private final SheetKind kind;
    private final Table table;
    private final Diagnostics remarks;
    private final RecordConsumer sink;
    private final boolean nesting;
    private List<@Nullable String> fields = List.of();
    private TableHeader header = TableHeader.of(0, List.of());
    private Map<String, String> headers = Map.of();
    private int idColumn = -1;

    /** @param nesting whether to read the claims about broader topics instead of the topics */
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
        SheetHeader meaning = new SheetHeader(kind, table, found, remarks);
        fields = meaning.fields();
        headers = meaning.labels();
        idColumn = fields.indexOf("id");
        return nesting ? fields.contains("broader") : meaning.isComplete();
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
        boolean ours = idColumn >= 0 && KeyParser.isId(row.cell(idColumn));
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            String text = row.cell(i);
            if (field != null
                    && !text.isEmpty()
                    && !field.equals("broader")
                    && (ours || !placeholder(draft, i, text))) {
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
        draft.finish(sink);
    }

    /** Reports a cell with a placeholder instead of a value. */
    private boolean placeholder(RecordBuilder draft, int column, String text) {
        String label = header.label(column);
        if (!Placeholders.matterIn(String.valueOf(fields.get(column)))) {
            return false;
        }
        if (Placeholders.referElsewhere(text)) {
            draft.error(
                    DiagnosticCode.UNKNOWN_VALUE,
                    label,
                    text,
                    Message.of("expected.value"),
                    Message.of("value.refers-elsewhere", text));
            return true;
        }
        boolean nothing = Placeholders.sayNothing(text);
        if (nothing) {
            remarks.notice(
                    DiagnosticCode.READ_AS,
                    draft.position().at(label),
                    text,
                    null,
                    Message.of("value.says-nothing", text));
        }
        return nothing;
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
}
