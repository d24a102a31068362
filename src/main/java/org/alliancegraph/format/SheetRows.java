// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.graph.NodeTypes;
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
}
