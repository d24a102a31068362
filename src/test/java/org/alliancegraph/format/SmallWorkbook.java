// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an Excel workbook part by part, so that a test can have in it what no library would write. */
final class SmallWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;
    private boolean since1904;

    SmallWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    SmallWorkbook sheet(String name, String state, String rows) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" state=\"" + state + "\" r:id=\"rId"
                + count + "\"/>");
        relations.append("<Relationship Id=\"rId" + count + "\" Target=\"worksheets/sheet" + count + ".xml\"/>");
        String body = rows.startsWith("<?xml") ? rows : "<worksheet xmlns=\"" + MAIN + "\">" + rows + "</worksheet>";
        return part("xl/worksheets/sheet" + count + ".xml", body);
    }

    SmallWorkbook since1904() {
        since1904 = true;
        return this;
    }

    /** Styles of dates: 1 shows the day, 2 the month, 3 the year. */
    SmallWorkbook styles() {
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[$-407]mmmm\\ yyyy\"/><numFmt numFmtId=\"166\""
                        + " formatCode=\"yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
                        + "</cellXfs></styleSheet>");
    }

    SmallWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Path writeTo(Path file) throws IOException {
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">"
                        + (since1904 ? "<workbookPr date1904=\"1\"/>" : "") + "<sheets>" + sheets
                        + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A row of inline texts; a text that begins with {@code <c} is a cell as it is. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            String reference = (char) ('A' + i) + String.valueOf(number);
            row.append(
                    texts[i].startsWith("<c")
                            ? texts[i].replaceFirst("<c", "<c r=\"" + reference + "\"")
                            : "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + texts[i] + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
