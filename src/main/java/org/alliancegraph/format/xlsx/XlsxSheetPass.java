// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.MojibakeDetector;
import org.alliancegraph.format.NumberParser;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.TableRow;
import org.alliancegraph.format.graph.XmlInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** One pass over a sheet of an Excel workbook, which turns its cells into texts. */
final class XlsxSheetPass {

    private static final int MOST_COLUMNS = 16_384;

    private final Table sheet;
    private final ExcelDates dates;
    private final Table.Reader reader;
    private final Diagnostics remarks;
    private final SharedStrings texts;
    private final ToIntFunction<@Nullable String> colours;
    private final CellColours coloured = new CellColours();
    private String[] cells = new String[32];
    private int width;
    private int column = -1;
    private long row;

    XlsxSheetPass(Table sheet, XlsxReader workbook, Table.Reader reader, Diagnostics remarks) throws IOException {
        this.sheet = sheet;
        this.dates = workbook.dates();
        this.reader = reader;
        this.remarks = remarks;
        this.texts = workbook.texts();
        this.colours = workbook::colour;
    }

    /** The number of the current row. */
    long row() {
        return row;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                coloured.row(row, cells, width);
                if (!reader.row(new TableRow(row, Arrays.copyOf(cells, width), false))) {
                    return;
                }
            }
        }
        coloured.tell(sheet, remarks);
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> {
                String number = XmlInput.attribute(xml, "r");
                row = number != null && number.matches("\\d{1,9}") ? Long.parseLong(number) : row + 1;
                column = -1;
                width = 0;
            }
            case "c" -> cell(xml);
            case "mergeCell" -> merged(String.valueOf(XmlInput.attribute(xml, "ref")));
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String reference = XmlInput.attribute(xml, "r");
        String type = XmlInput.attribute(xml, "t");
        String style = XmlInput.attribute(xml, "s");
        column = reference == null ? column + 1 : column(reference);
        String stored = "";
        String inline = "";
        String formula = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> stored = XmlInput.text(xml);
                    case "is" -> inline = XmlInput.text(xml, child -> child.equals("rPh"));
                    case "f" -> formula = XmlInput.text(xml);
                    default -> {}
                }
            }
        }
        if (column < MOST_COLUMNS) {
            coloured.cell(column, colours.applyAsInt(style));
            // Some libraries leave the old inline text beside a new value.
            keep(shown(stored.isEmpty() ? inline : stored, type, style, formula));
        }
    }

    private String shown(String stored, @Nullable String type, @Nullable String style, @Nullable String formula) {
        if (formula != null && stored.isEmpty() && !"str".equals(type)) {
            return MojibakeDetector.NOT_CALCULATED + "=" + formula;
        }
        if ("e".equals(type)) {
            return MojibakeDetector.CALCULATED_WRONG + stored;
        }
        String text = Whitespace.strip(
                switch (type) {
                    case "s" -> stored.matches("\\d{1,9}") ? texts.get(Integer.parseInt(stored)) : "";
                    case "b" -> stored.equals("1") ? "true" : "false";
                    case "str", "inlineStr" -> XlsxText.decoded(stored);
                    case "d" -> stored.length() > 10 ? stored.substring(0, 10) : stored;
                    case null, default -> number(stored, style);
                });
        if (formula != null && !text.isEmpty()) {
            remarks.notice(
                    DiagnosticCode.FORMULA,
                    sheet.position(row, TableHeader.letters(column)),
                    text,
                    null,
                    Message.of("sheet.formula"));
        }
        return text;
    }

    private String number(String stored, @Nullable String style) {
        if (stored.isEmpty()) {
            return stored;
        }
        ExcelDates.Exactness exactness = dates.shownBy(style);
        try {
            if (exactness == null) {
                return NumberParser.shown(stored);
            }
            double serial = Double.parseDouble(stored);
            String date = dates.date(serial, exactness);
            if (serial >= 1800 && serial <= 2100 && serial == Math.rint(serial)) {
                remarks.notice(
                        DiagnosticCode.DATE_LOOKS_LIKE_YEAR,
                        sheet.position(row, TableHeader.letters(column)),
                        date,
                        Message.of("expected.text", (long) serial),
                        Message.of("sheet.date-like-year", String.valueOf(date), (long) serial));
            }
            return date == null ? NumberParser.shown(stored) : date;
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    private void keep(String text) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        while (width <= column) {
            cells[width++] = "";
        }
        cells[column] = text;
    }

    private void merged(String range) {
        int end = range.indexOf(':');
        String first = end < 0 ? range : range.substring(0, end);
        String digits = first.replaceAll("\\D", "");
        remarks.notice(
                DiagnosticCode.MERGED_CELLS,
                sheet.position(
                        digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits),
                        first.replaceAll("\\d", "")),
                range,
                null,
                Message.of("sheet.merged-cells", range));
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column - 1 < 0 ? MOST_COLUMNS : column - 1;
    }
}
