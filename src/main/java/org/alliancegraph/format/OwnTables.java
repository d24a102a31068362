// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of our own workbook: sheets of a spreadsheet, files of a zip archive, or a single file. */
final class OwnTables extends TablesFile {

    private final List<Sheet> sheets;

    OwnTables(String format, String name, List<Sheet> sheets, List<Diagnostic> said) {
        super(format, name, said);
        this.sheets = new ArrayList<>(sheets);
        this.sheets.sort(Comparator.comparing(Sheet::kind));
    }

    /** A table with the kind of sheet that it is. */
    record Sheet(SheetKind kind, Table table) {

        private void read(Diagnostics remarks, @Nullable ReadProgress progress, RecordConsumer sink, boolean nesting)
                throws IOException {
            HeadedRows.read(table, remarks, progress, new SheetRows(kind, table, remarks, sink, nesting));
        }
    }

    @Override
    public Stream<Table> tables() {
        return sheets.stream().map(Sheet::table);
    }

    @Override
    public void read(Diagnostics remarks, ReadProgress progress, RecordConsumer sink) throws IOException {
        for (Sheet each : sheets) {
            if (each.kind() != SheetKind.CLAIMS) {
                each.read(remarks, progress, sink, false);
            }
        }
        for (Sheet each : sheets) {
            if (each.kind() == SheetKind.TOPICS) {
                each.read(new Diagnostics(NullConsumer.SINK), null, sink, true);
            }
        }
        for (Sheet each : sheets) {
            if (each.kind() == SheetKind.CLAIMS) {
                each.read(remarks, progress, sink, false);
            }
        }
    }
}
