// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Parts a table into its header, which is the first row with anything in it, and the rows below, and says which rows do
 * not fit the header: most often a separator in a text that wants quotation marks, or the end of a file that is cut
 * off.
 */
public final class HeadedRows implements Table.Reader {

    private final Table table;
    private final Diagnostics remarks;
    private final Body body;
    private @Nullable TableHeader header;
    private boolean begun;

    private HeadedRows(Table table, Diagnostics remarks, Body body, @Nullable TableHeader header) {
        this.table = table;
        this.remarks = remarks;
        this.body = body;
        this.header = header;
    }

    /** What is done with header and rows. */
    public interface Body {

        /** Whether the rows below this header are wanted. */
        boolean begin(TableHeader header) throws IOException;

        void row(TableRow row) throws IOException;
    }

    public static void read(Table table, Diagnostics remarks, @Nullable ReadProgress progress, Body body)
            throws IOException {
        table.read(new HeadedRows(table, remarks, body, null), remarks, progress);
    }

    /** Reads a table that has no header; its columns are named by whoever knows them. */
    public static void read(
            Table table, TableHeader names, Diagnostics remarks, @Nullable ReadProgress progress, Body body)
            throws IOException {
        table.read(new HeadedRows(table, remarks, body, names), remarks, progress);
    }

    /** The header alone, or null if the table is empty. */
    static @Nullable TableHeader headerOf(Table table) throws IOException {
        TableHeader[] found = new TableHeader[1];
        read(table, new Diagnostics(NullConsumer.SINK), null, new Body() {
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
        if (fits(known, row)) {
            body.row(row);
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
                notice(
                        DiagnosticCode.COLUMN_WITHOUT_HEADER,
                        row,
                        TableHeader.letters(i),
                        row.cell(i),
                        "has no header and is not read.");
                continue;
            }
            remarks.error(
                    DiagnosticCode.ROW_TOO_LONG,
                    table.position(row.number(), TableHeader.letters(i)),
                    row.cell(i),
                    width + " cells",
                    "The row has " + row.cells().length + " cells, but the header has " + width
                            + ". A text with a separator in it must stand in quotation marks.");
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
                    width + " cells and the end of the line",
                    "The file ends within this row: it is cut off. Fetch or save it again.");
            return false;
        }
        notice(
                DiagnosticCode.ROW_TOO_SHORT,
                row,
                null,
                null,
                "The row has " + row.cells().length + " cells, but the header has " + width
                        + "; the missing ones are taken as empty.");
        return true;
    }

    private void notice(
            DiagnosticCode code, TableRow row, @Nullable String column, @Nullable String read, String message) {
        String sentence = column == null ? message : "Column " + column + " " + message;
        remarks.notice(code, table.position(row.number(), column), read, null, sentence);
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
