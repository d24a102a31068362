// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.OutputStream;

/** The workbook as an archive of CSV files. */
final class CsvLayout implements Layout {

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        CsvRows csv = new CsvRows(out, network.request().separator());
        for (Sheet sheet : Sheet.values()) {
            csv.file(
                    sheet.title() + ".csv",
                    sheet.columns().stream().map(Column::name).toList());
            network.each(
                    sheet,
                    row -> csv.row(sheet.columns().stream()
                            .map(column -> cell(column, row))
                            .toList()));
        }
        csv.finish();
    }

    private static String cell(Column column, Row row) {
        String text = column.text(row);
        return column.number(row) == null ? SpreadsheetText.defused(text) : text;
    }
}
