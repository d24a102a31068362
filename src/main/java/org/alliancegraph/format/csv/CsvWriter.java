// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.alliancegraph.format.ExportColumn;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.format.RowSource;
import org.alliancegraph.format.SheetWords;
import org.alliancegraph.format.SpreadsheetText;

/** The workbook as an archive of CSV files. */
public final class CsvWriter implements FormatWriter {

    @Override
    public void write(RowSource network, OutputStream out) throws IOException {
        SheetWords words = new SheetWords(network.options().language());
        CsvArchive csv = new CsvArchive(out, network.options().separator());
        for (ExportSheet sheet : ExportSheet.values()) {
            csv.file(words.title(sheet) + ".csv", words.headers(sheet));
            RowSource.RowConsumer rows = row -> csv.row(sheet.columns().stream()
                    .map(column -> cell(words.text(sheet, column, row), column, row))
                    .toList());
            if (sheet == ExportSheet.CLAIMS) {
                network.claimsWithTitles(rows);
            } else {
                network.each(sheet, rows);
            }
        }
        csv.finish();
    }

    private static String cell(String text, ExportColumn column, ExportRow row) {
        return column.number(row) == null ? SpreadsheetText.escaped(text) : text;
    }
}
