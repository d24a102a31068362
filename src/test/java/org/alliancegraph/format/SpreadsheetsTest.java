// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.alliancegraph.format.SmallWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.alliancegraph.format.xlsx.WorkbookTemplate;
import org.alliancegraph.message.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coordinator brings the spreadsheet she really has. */
class SpreadsheetsTest {

    @TempDir
    private Path folder;

    @Test
    void numbersAndDatesComeAsTheSheetShowsThem() throws IOException {
        Findings findings = Findings.in(new SmallWorkbook()
                .styles()
                .sheet(
                        "Akteure",
                        "<sheetData>" + row(3, "Typ", "Name", "AGS", "Einwohner", "Fläche", "Gegründet", "Aufgelöst")
                                + row(
                                        5,
                                        "Gemeinde",
                                        "Eschwege",
                                        "<c><v>6636003</v></c>",
                                        "<c><v>19412</v></c>",
                                        "<c><v>63.259999999999998</v></c>",
                                        "<c s=\"1\"><v>43174</v></c>",
                                        "<c s=\"2\"><v>43174</v></c>")
                                + row(
                                        6,
                                        "Gemeinde",
                                        "Bebra",
                                        "06632002",
                                        "",
                                        "",
                                        "<c><v>2007</v></c>",
                                        "<c s=\"1\"><v>2007</v></c>")
                                + "</sheetData>")
                .writeTo(folder.resolve("staedte.xlsx")));

        assertThat(findings.errors()).isEmpty();
        assertThat(Findings.texts(findings.items.getFirst()))
                .containsEntry("ags", "06636003")
                .containsEntry("population", "19412")
                .containsEntry("area", "63.26")
                .containsEntry("attribute:Gegründet", "2018-03-15")
                .containsEntry("attribute:Aufgelöst", "2018-03");
        assertThat(findings.items.getFirst().position()).hasToString("staedte.xlsx, sheet Akteure, row 5");
        assertThat(findings.items.getLast().text("attribute:Gegründet")).isEqualTo("2007");
        assertThat(findings.notices())
                .containsExactlyInAnyOrder(
                        "LEADING_ZERO at staedte.xlsx, sheet Akteure, row 5, column C (AGS)",
                        "DATE_LOOKS_LIKE_YEAR at staedte.xlsx, sheet Akteure, row 6, column G",
                        "FIELD_NOT_HERE at staedte.xlsx, sheet Akteure, row 5, column F (Gegründet)",
                        "FIELD_NOT_HERE at staedte.xlsx, sheet Akteure, row 5, column G (Aufgelöst)");
    }

    @Test
    void aTitleMayStandAboveTheHeaders() throws IOException {
        Findings findings = Findings.in(new SmallWorkbook()
                .sheet(
                        "Tabelle1",
                        "<sheetData>" + row(1, "Netzwerkliste 2024") + row(2, "Stand:", "Januar")
                                + row(4, "Typ", "Name", "Einwohner") + row(5, "Gemeinde", "Bebra", "13800")
                                + "</sheetData>")
                .sheet(
                        "Aussagen",
                        "<sheetData>" + row(1, "Wer mit wem") + row(3, "Typ", "Von", "Zu")
                                + row(4, "COLLABORATES_WITH", "Bebra", "Eschwege") + "</sheetData>")
                .writeTo(folder.resolve("liste.xlsx")));

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.items).extracting(each -> each.position().row()).containsExactly(5L, 4L);
        assertThat(findings.notices())
                .containsExactlyInAnyOrder(
                        "ROWS_ABOVE_HEADER at liste.xlsx, sheet Tabelle1, row 4",
                        "ROWS_ABOVE_HEADER at liste.xlsx, sheet Aussagen, row 3");
    }

    @Test
    void macWorkbooksCountDaysFrom1904() throws IOException {
        Findings findings = Findings.in(new SmallWorkbook()
                .styles()
                .since1904()
                .sheet(
                        "Actors",
                        "<sheetData>" + row(1, "type", "name", "attribute:Gegründet")
                                + row(2, "Person", "Anna", "<c s=\"1\"><v>41712</v></c>") + "</sheetData>")
                .writeTo(folder.resolve("mac.xlsx")));

        assertThat(findings.items.getFirst().text("attribute:Gegründet")).isEqualTo("2018-03-15");
    }

    @Test
    void formulasGiveTheirLastValueAndErrorsAreNamed() throws IOException {
        Findings findings = Findings.in(new SmallWorkbook()
                .sheet(
                        "Actors",
                        "<sheetData>" + row(1, "type", "name", "population")
                                + row(2, "Municipality", "Köln", "<c><f>A1+1</f><v>1087863</v></c>")
                                + row(3, "Municipality", "Bonn", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                                + row(4, "Municipality", "Trier", "<c><f>SUM(A1)</f></c>") + "</sheetData>")
                .writeTo(folder.resolve("f.xlsx")));

        assertThat(findings.items)
                .singleElement()
                .satisfies(each -> assertThat(each.text("population")).isEqualTo("1087863"));
        assertThat(findings.notices()).containsExactly("FORMULA at f.xlsx, sheet Actors, row 2, column C");
        assertThat(findings.errors())
                .containsExactly(
                        "FORMULA_ERROR at f.xlsx, sheet Actors, row 3, column C (population)",
                        "FORMULA_WITHOUT_VALUE at f.xlsx, sheet Actors, row 4, column C (population)");
        assertThat(findings.remarks.getFirst().read()).isEqualTo("#DIV/0!");
    }

    @Test
    void aTextThatALibraryChangedIsTheNewOneThoughTheOldOneStandsBesideIt() throws IOException {
        Path ours = folder.resolve("ours.xlsx");
        try (OutputStream out = Files.newOutputStream(ours)) {
            Workbook workbook = new Workbook(out, "Test", "1.0");
            Worksheet sheet = workbook.newWorksheet("Actors");
            String[][] rows = {{"type", "name", "description"}, {"Organization", "Haus Nord", "alt"}};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.inlineString(row, column, rows[row][column]);
                }
            }
            workbook.finish();
        }
        Path changed = folder.resolve("changed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(ours));
                OutputStream out = Files.newOutputStream(changed)) {
            workbook.getSheet("Actors").getRow(1).getCell(2).setCellValue("neu");
            workbook.write(out);
        }

        assertThat(Findings.in(changed).items.getFirst().text("description")).isEqualTo("neu");
        assertThat(Findings.in(changed).items.getFirst().text("name")).isEqualTo("Haus Nord");
    }

    @Test
    void mergedHiddenMacrosAndLinksAreSaid() throws IOException {
        Findings findings = Findings.in(new SmallWorkbook()
                .sheet(
                        "Actors",
                        "<sheetData>" + row(1, "type", "name") + row(2, "Municipality", "Köln") + row(3, "", "Bonn")
                                + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
                .sheet("Claims", "hidden", "<sheetData>" + row(1, "type", "from", "to") + "</sheetData>")
                .sheet("Notizen", "<sheetData>" + row(1, "irgendwas") + "</sheetData>")
                .part("xl/vbaProject.bin", "x")
                .part("xl/externalLinks/externalLink1.xml", "<x/>")
                .writeTo(folder.resolve("m.xlsm")));

        assertThat(findings.notices())
                .containsExactly(
                        "MACROS at m.xlsm",
                        "EXTERNAL_LINKS at m.xlsm",
                        "HIDDEN_SHEET at m.xlsm, sheet Claims",
                        "UNKNOWN_SHEET at m.xlsm, sheet Notizen",
                        "MERGED_CELLS at m.xlsm, sheet Actors, row 2, column A");
        assertThat(findings.errors()).containsExactly("MISSING_VALUE at m.xlsm, sheet Actors, row 3, column A (type)");
        assertThat(findings.items).hasSize(1);
    }

    @Test
    void sharedTextsAreFoundWithoutTheirReadingAids() throws IOException {
        Findings findings = Findings.in(new SmallWorkbook()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>type</t></si><si><t>name</t></si><si><r><t>Mün</t></r><r><t>ster &amp; Co</t></r>"
                                + "<rPh><t>x</t></rPh></si><si><t>Person</t></si></sst>")
                .sheet(
                        "Actors",
                        "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c"
                                + " t=\"s\"><v>3</v></c><c t=\"s\"><v>2</v></c></row></sheetData>")
                .writeTo(folder.resolve("s.xlsx")));

        assertThat(findings.items.getFirst().text("name")).isEqualTo("Münster & Co");
        assertThat(findings.items.getFirst().position().row()).isEqualTo(2);
    }

    @Test
    void nothingOutsideTheFileIsEverFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Secret");
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet><sheetData>" + row(1, "type", "name") + row(2, "Person", "A&x;B")
                + "</sheetData></worksheet>";

        Findings findings =
                Findings.in(new SmallWorkbook().sheet("Actors", sheet).writeTo(folder.resolve("xxe.xlsx")));

        assertThat(findings.items.toString()).doesNotContain("Secret");
        assertThat(findings.remarks.toString()).doesNotContain("Secret");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        String row = "<row><c t=\"inlineStr\"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c></row>";
        Path bomb = new SmallWorkbook()
                .sheet("Actors", "<sheetData>" + row(1, "type", "name") + row.repeat(30_000) + "</sheetData>")
                .writeTo(folder.resolve("bomb.xlsx"));

        assertThatThrownBy(() -> FileFormats.open(bomb, "bomb.xlsx", null, Findings.STRICT)
                        .read(new Findings()))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo("UNPACKS_TO_TOO_MUCH"));
    }

    @Test
    void aWorkbookThatIsCutOffOldOrProtectedIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(new SmallWorkbook()
                .sheet("Actors", "<sheetData>" + row(1, "type", "name") + "</sheetData>")
                .writeTo(folder.resolve("whole.xlsx")));
        byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2000);
        byte[] locked = ole.clone();
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, locked, 1000, mark.length);

        refused("cut.xlsx", Arrays.copyOf(whole, whole.length - 100), "TRUNCATED", "cut off");
        refused("old.xls", ole, "OLD_EXCEL", "save it as .xlsx");
        refused("locked.xlsx", locked, "PASSWORD_PROTECTED", "remove the password");
    }

    @ParameterizedTest
    @CsvSource({"true,Akteure,Lokales Bündnis", "false,Actors,LocalAlliance"})
    void theTemplateIsReadAndItsExamplesArePassedOver(boolean german, String sheet, String choice) throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new WorkbookTemplate(german ? Language.DE : Language.EN).writeTo(out);
        }

        Findings findings = Findings.in(file);

        assertThat(FileFormats.open(file, "template.xlsx", null).format()).isEqualTo("workbook (XLSX)");
        assertThat(findings.items).isEmpty();
        assertThat(findings.remarks).isEmpty();
        assertThat(parts(file, "xl/comments1.xml"))
                .contains(german ? "Eigene Kennung" : "Our id")
                .contains(german ? "Zeile 2 ist ein Beispiel" : "row 2 is an example")
                .doesNotContain(german ? "Our id" : "Eigene Kennung")
                .doesNotContain(german ? "Name as it is shown" : "Name, wie er gezeigt wird");
        assertThat(parts(file, "xl/worksheets/sheet2.xml")).contains("dataValidation");
        assertThat(parts(file, "xl/workbook.xml")).contains(sheet);
        assertThat(parts(file, "xl/sharedStrings.xml").replaceAll("&#xfc;", "ü"))
                .contains(choice);
    }

    @Test
    void whateverTheGermanTemplateOffersIsUnderstood() {
        for (SheetKind kind : SheetKind.values()) {
            assertThat(SheetKind.called(kind.germanTitle())).isEqualTo(kind);
            for (SheetColumn column : kind.columns()) {
                assertThat(kind.column(column.germanHeader())).isEqualTo(column);
                for (SynonymTable words :
                        TemplateChoices.of(kind, column.field()).vocabularies()) {
                    assertThat(words.values())
                            .allSatisfy(value ->
                                    assertThat(words.find(words.german(value))).isEqualTo(value));
                }
            }
        }
    }

    private void refused(String name, byte[] bytes, String code, String words) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> Findings.in(file))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.reason().in(Language.DE))
                            .isNotBlank()
                            .isNotEqualTo(e.reason().in(Language.EN));
                })
                .hasMessageContaining(words);
    }

    private static String parts(Path file, String name) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            StringBuilder all = new StringBuilder();
            for (java.util.zip.ZipEntry entry :
                    zip.stream().map(java.util.zip.ZipEntry.class::cast).toList()) {
                boolean wanted = entry.getName().equals(name)
                        || (name.contains("comments") && entry.getName().contains("comments"));
                if (wanted) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return all.toString();
        }
    }
}
