// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.OutputStream;

/** The workbook as an archive of CSV files. */
final class CsvLayout implements Layout {

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        Wordbook words = new Wordbook(network.request().language());
        CsvRows csv = new CsvRows(out, network.request().separator());
        for (Sheet sheet : Sheet.values()) {
            csv.file(words.title(sheet) + ".csv", words.headers(sheet));
            network.each(
                    sheet,
                    row -> csv.row(sheet.columns().stream()
                            .map(column -> cell(words.text(sheet, column, row), column, row))
                            .toList()));
        }
        csv.finish();
    }

    private static String cell(String text, Column column, Row row) {
        return column.number(row) == null ? SpreadsheetText.defused(text) : text;
    }
}
