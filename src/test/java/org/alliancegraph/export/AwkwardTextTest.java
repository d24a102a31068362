// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.format.ExportColumn;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.format.SpreadsheetText;
import org.alliancegraph.model.TimeScope;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** What people type comes out again as they typed it, whatever characters it has. */
class AwkwardTextTest {

    private static final int NOTE = ExportSheet.CLAIMS.columns().indexOf(ExportColumn.text("note"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "'Tis",
                "'=1",
                "two\nlines",
                "two\r\nlines",
                " blanks ",
                "semi;colon, comma \"quoted\"",
                "<b>&amp; ]]> _x0041_",
                "Straße 👪 Ĳ",
                "a | b"
            })
    void survives(String text) throws Exception {
        assertThat(workbook(text)).isEqualTo(SpreadsheetText.escaped(text));
        assertThat(JsonMapper.shared()
                        .readTree(bytes(ExportFormat.JSON, text))
                        .path("claims")
                        .path(0)
                        .path("note")
                        .asString())
                .isEqualTo(text);
        assertThat(graphMl(text)).isEqualTo(text);
        Map<String, String> csv = Files.unzipped(bytes(ExportFormat.CSV, text));
        String cell = SpreadsheetText.escaped(text).replace("\"", "\"\"");
        assertThat(csv.get("Aussagen.csv")).containsPattern(";\"?" + java.util.regex.Pattern.quote(cell) + "\"?;");
    }

    private static String workbook(String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(ExportFormat.XLSX, text)))) {
            return workbook.getSheet("Aussagen").getRow(1).getCell(NOTE).getStringCellValue();
        }
    }

    private static String graphMl(String text) throws Exception {
        NodeList data = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(ExportFormat.GRAPHML, text)))
                .getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            if (data.item(i) instanceof Element each && each.getAttribute("key").equals("edge-note")) {
                return each.getTextContent();
            }
        }
        throw new AssertionError("no note");
    }

    private static byte[] bytes(ExportFormat format, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReads reading = new ExportReads(
                ScriptedGraph.noting(text),
                Cancellation.after(Duration.ofMinutes(1)),
                ExportRequest.whole(format),
                new TimeScope.Snapshot(1, List.of()),
                LocalDate.EPOCH);
        FormatWriter.of(format).write(ExportedNetwork.of(reading), out);
        return out.toByteArray();
    }
}
