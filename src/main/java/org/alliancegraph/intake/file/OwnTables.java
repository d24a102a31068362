// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Our own workbook, whether its sheets are those of a spreadsheet, files in a zip or a single file. */
final class OwnTables implements NetworkFile {

    private final String format;
    private final String name;
    private final List<Sheet> sheets;
    private final List<Remark> said;

    OwnTables(String format, String name, List<Sheet> sheets, List<Remark> said) {
        this.format = format;
        this.name = name;
        this.sheets = sheets;
        this.said = said;
    }

    /** A table, and which of our sheets it is. */
    record Sheet(SheetKind kind, Table table) {}

    @Override
    public String format() {
        return format;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(Sink sink) throws IOException {
        Remarks remarks = new Remarks(sink);
        Progress progress = new Progress(
                sink, sheets.stream().mapToLong(each -> each.table().size()).sum());
        said.forEach(sink::remark);
        for (Sheet each : ordered()) {
            if (each.kind() == SheetKind.CLAIMS) {
                continue;
            }
            read(each, remarks, sink, progress);
        }
        for (Sheet each : sheets) {
            if (each.kind() == SheetKind.TOPICS) {
                Remarks silent = new Remarks(Silence.SINK);
                HeadedRows.read(
                        each.table(), silent, null, new SheetRows(each.kind(), each.table(), silent, sink, true));
            }
        }
        for (Sheet each : sheets) {
            if (each.kind() == SheetKind.CLAIMS) {
                read(each, remarks, sink, progress);
            }
        }
        remarks.finish();
        progress.finish();
    }

    private static void read(Sheet sheet, Remarks remarks, Sink sink, Progress progress) throws IOException {
        HeadedRows.read(
                sheet.table(), remarks, progress, new SheetRows(sheet.kind(), sheet.table(), remarks, sink, false));
    }

    private List<Sheet> ordered() {
        List<Sheet> ordered = new ArrayList<>(sheets);
        ordered.sort((a, b) -> a.kind().compareTo(b.kind()));
        return ordered;
    }
}
