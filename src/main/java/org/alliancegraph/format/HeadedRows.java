// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.Arrays;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Splits a table into its header, the first row that is not empty, and the rows below. It reports rows that do not fit
 * the header. The usual causes are a separator inside a text without quotation marks, and a truncated file.
 */
public final class HeadedRows implements Table.Reader {

    private final Table table;
    private final Diagnostics remarks;
    private final Body body;
    private final Footnotes footnotes;
    private @Nullable TableHeader header;
    private boolean begun;

    private HeadedRows(Table table, Diagnostics remarks, Body body, @Nullable TableHeader header) {
        this.table = table;
        this.remarks = remarks;
        this.body = body;
        this.header = header;
        this.footnotes = new Footnotes(table, remarks);
    }

    /** Takes the header and the rows. */
    public interface Body {

        /** Whether the rows below this header are wanted. */
        boolean begin(TableHeader header) throws IOException;

        void row(TableRow row) throws IOException;
    }

    public static void read(Table table, Diagnostics remarks, @Nullable ReadProgress progress, Body body)
            throws IOException {
        table.read(new HeadedRows(table, remarks, body, null), remarks, progress);
    }

    /** Reads a table with its header in a given row. Rows above the header are not read. */
    public static void read(
            Table table, long headerRow, Diagnostics remarks, @Nullable ReadProgress progress, Body body)
            throws IOException {
        HeadedRows rows = new HeadedRows(table, remarks, body, null);
        table.read(row -> row.number() < headerRow || rows.row(row), remarks, progress);
    }

    /** Reads a table without a header row; the caller gives the names of its columns. */
    public static void read(
            Table table, TableHeader names, Diagnostics remarks, @Nullable ReadProgress progress, Body body)
            throws IOException {
        table.read(new HeadedRows(table, remarks, body, names), remarks, progress);
    }

    /** The header alone, or null if the table is empty. */
    static @Nullable TableHeader headerOf(Table table) throws IOException {
        return headerOf(table, 0);
    }

    /** The header alone, from a given row on; null if the table is empty. */
    public static @Nullable TableHeader headerOf(Table table, long from) throws IOException {
        TableHeader[] found = new TableHeader[1];
        read(table, from, new Diagnostics(NullConsumer.SINK), null, new Body() {
            @Override
            public boolean begin(TableHeader header) {
                found[0] = header;
                return false;
            }

            @Override
            public void row(TableRow row) {}
        });
        return found[0];
    }

    @Override
    public boolean row(TableRow row) throws IOException {
        if (row.isEmpty()) {
            return true;
        }
        TableHeader known = header;
        if (known == null) {
            header = header(row);
            begun = true;
            return body.begin(header);
        }
        if (!begun) {
            begun = true;
            if (!body.begin(known)) {
                return false;
            }
        }
        if (!footnotes.isNote(row, known.size()) && fits(known, row)) {
            body.row(footnotes.without(row, known));
        }
        return true;
    }

    private boolean fits(TableHeader known, TableRow row) {
        int width = known.size();
        for (int i = width; i < row.cells().length; i++) {
            if (row.cell(i).isEmpty()) {
                continue;
            }
            if (!table.writesEveryCell()) {
                String column = TableHeader.letters(i);
                remarks.notice(
                        DiagnosticCode.COLUMN_WITHOUT_HEADER,
                        table.position(row.number(), column),
                        row.cell(i),
                        null,
                        Message.of("header.column-without-header", column));
                continue;
            }
            remarks.error(
                    DiagnosticCode.ROW_TOO_LONG,
                    table.position(row.number(), TableHeader.letters(i)),
                    row.cell(i),
                    Message.of("expected.cells", width),
                    Message.of("row.too-long", row.cells().length, width));
            return false;
        }
        if (!table.writesEveryCell() || row.cells().length >= width) {
            return true;
        }
        if (row.cutOff()) {
            remarks.error(
                    DiagnosticCode.TRUNCATED,
                    table.position(row.number(), TableHeader.letters(row.cells().length - 1)),
                    row.cell(row.cells().length - 1),
                    Message.of("expected.cells-and-end", width),
                    Message.of("file.ends-in-row"));
            return false;
        }
        remarks.notice(
                DiagnosticCode.ROW_TOO_SHORT,
                table.position(row.number(), null),
                null,
                null,
                Message.of("row.too-short", row.cells().length, width));
        return true;
    }

    /** A row as a header, without the empty cells at its end. */
    static TableHeader header(TableRow row) {
        int length = row.cells().length;
        while (length > 0 && row.cells()[length - 1].isEmpty()) {
            length--;
        }
        return TableHeader.of(row.number(), Arrays.asList(row.cells()).subList(0, length));
    }
}
