// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.alliancegraph.format.ExportColumn;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.FormatLosses;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.format.RowSource;
import org.alliancegraph.format.SheetWords;
import org.alliancegraph.format.SpreadsheetText;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook as XLSX, row by row. Rows that do not fit into a sheet go to another sheet. */
public final class XlsxWriter implements FormatWriter {

    /** The largest number of rows of a sheet. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST = 32_767;

    /** The height of the header row. A comment is shown as high as the first two rows, and needs this space. */
    private static final double HEADER_HEIGHT = 30;

    private static final int FILTER_BUTTON = 4;

    private final int rows;

    public XlsxWriter() {
        this(MOST_ROWS);
    }

    /** @param rows the largest number of rows of a sheet, with its header */
    public XlsxWriter(int rows) {
        this.rows = rows;
    }

    @Override
    public void write(RowSource network, OutputStream out) throws IOException {
        SheetWords words = new SheetWords(network.options().language());
        Workbook workbook = new Workbook(out, "Alliance Graph", "1.0");
        workbook.properties().setDescription(FormatLosses.sentence(ExportFormat.XLSX, words.language()));
        for (ExportSheet sheet : ExportSheet.values()) {
            Rows written = new Rows(workbook, sheet, words, rows);
            if (sheet == ExportSheet.CLAIMS) {
                network.claimsWithTitles(written);
            } else {
                network.each(sheet, written);
            }
            written.finish();
        }
        workbook.finish();
    }

    /** The rows of one sheet. */
    private static final class Rows implements RowSource.RowConsumer {

        private final Workbook workbook;
        private final ExportSheet sheet;
        private final SheetWords words;
        private final int most;
        private Worksheet worksheet;
        private int row = 1;
        private int sheets = 1;

        Rows(Workbook workbook, ExportSheet sheet, SheetWords words, int most) {
            this.most = most;
            this.workbook = workbook;
            this.sheet = sheet;
            this.words = words;
            this.worksheet = begin(words.title(sheet));
        }

        private Worksheet begin(String title) {
            Worksheet next = workbook.newWorksheet(title);
            List<ExportColumn> columns = sheet.columns();
            next.freezePane(0, 1);
            next.rowHeight(0, HEADER_HEIGHT);
            next.paperSize(PaperSize.A4_PAPER);
            next.pageOrientation("landscape");
            next.setFitToPage(true);
            next.fitToWidth((short) 1);
            next.fitToHeight((short) 0);
            next.repeatRows(0);
            for (int i = 0; i < columns.size(); i++) {
                String header = words.header(sheet, columns.get(i));
                next.value(0, i, header);
                next.style(0, i)
                        .bold()
                        .fillColor("DDE8F0")
                        .verticalAlignment("center")
                        .set();
                next.comment(0, i, words.meaning(sheet, columns.get(i)));
                next.width(i, Math.max(width(columns.get(i)), header.length() + FILTER_BUTTON));
            }
            return next;
        }

        private static int width(ExportColumn column) {
            return switch (column.kind()) {
                case WHOLE, DECIMAL, CHOICE -> 14;
                case DATE -> 18;
                case TEXT, LIST, KEYS -> 28;
            };
        }

        @Override
        public void row(ExportRow values) throws IOException {
            if (row == most) {
                finish();
                sheets++;
                worksheet = begin(words.title(sheet) + " " + sheets);
                row = 1;
            }
            int place = 0;
            for (ExportColumn column : sheet.columns()) {
                cell(place++, column, values);
            }
            row++;
            if (row % ROWS_IN_MEMORY == 0) {
                worksheet.flush();
            }
        }

        private void cell(int place, ExportColumn column, ExportRow values) throws IOException {
            Number number = column.number(values);
            if (number != null) {
                worksheet.value(row, place, number);
                return;
            }
            String text = SpreadsheetText.escaped(words.text(sheet, column, values));
            text = XlsxText.encoded(text);
            if (text.length() > LONGEST) {
                throw new IOException(values.text("id") + ", " + column.name() + ": a text of " + text.length()
                        + " characters has no room in a cell of a workbook. Other formats take it.");
            }
            if (!text.isEmpty()) {
                worksheet.inlineString(row, place, text);
            }
        }

        void finish() throws IOException {
            worksheet.setAutoFilter(0, 0, row - 1, sheet.columns().size() - 1);
            worksheet.finish();
        }
    }
}
