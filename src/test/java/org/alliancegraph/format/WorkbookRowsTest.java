// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.message.Language;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of our workbook, as people fill them in. */
class WorkbookRowsTest {

    @TempDir
    private Path folder;

    @Test
    void germanHeadersAndWordsAreOurs() throws IOException {
        Findings findings = read("""
            Typ;Name;Weitere Namen;Art;Ebene;Gemeindeschlüssel;Bundesland;Schlüssel;Einwohner;Fläche;Gegründet;Leitbild
            Stadt;Köln;Cöln|Cologne;;Gemeinde;05315000;NRW;wikidata:Q365|gnd:4031483-2;1.087.863;405,01;ca. 50;offen
            Verein;Familie e.V.;;Verein;;;;;;;15.03.2007;
            Programm;Zukunft;;Projekt;;;;;;;März 2018;
            """.replace("ca. 50", "um 1950"));

        assertThat(findings.errors()).isEmpty();
        assertThat(Findings.texts(findings.items.getFirst()))
                .containsAllEntriesOf(Map.of(
                        "type", "Municipality",
                        "alternativeName", "Cöln",
                        "alternativeName#2", "Cologne",
                        "level", "MUNICIPALITY",
                        "state", "NORDRHEIN_WESTFALEN",
                        "key:wikidata", "Q365",
                        "key:gnd", "4031483-2",
                        "population", "1087863",
                        "area", "405.01",
                        "attribute:Gegründet", "um 1950"))
                .containsEntry("attribute:Leitbild", "offen");
        assertThat(Findings.texts(findings.items.get(1))).containsEntry("founded", "2007-03-15");
        assertThat(Findings.texts(findings.items.get(1))).containsEntry("kind", "ASSOCIATION");
        assertThat(Findings.texts(findings.items.get(2)))
                .containsEntry("founded", "2018-03")
                .containsEntry("kind", "PROJECT");
        assertThat(findings.notices())
                .containsExactlyInAnyOrder(
                        "READ_AS at table.csv, row 2, column I (Einwohner)",
                        "FIELD_NOT_HERE at table.csv, row 2, column K (Gegründet)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type,name|Municipalty,Köln|UNKNOWN_VALUE|A (type)|Did you mean Municipality?",
                "type,name,population|Municipality,Köln,viele|BROKEN_NUMBER|C (population)|is not a number",
                "type,name,area|Municipality,Köln,\"2,438\"|AMBIGUOUS_NUMBER|C (area)|thousands or decimals",
                "type,name,ags|Municipality,Köln,123|BROKEN_KEY|C (ags)|has 3 digits",
                "type,name,ags|Municipality,Köln,99315000|BROKEN_KEY|C (ags)|01 to 16",
                "type,name,latitude|Municipality,Köln,50938107|BROKEN_NUMBER|C (latitude)|decimal comma",
                "type,name,keys|Person,Anna,Q5|BROKEN_KEY|C (keys)|scheme:value",
                "type,name,state|Municipality,Köln,NRX|UNKNOWN_VALUE|C (state)|Nordrhein-Westfalen",
                "type,name,id|Person,Anna,Anna Muster|BROKEN_ID|C (id)|is not an id",
                "type,name,id|,Anna,|MISSING_VALUE|A (type)|The type is missing",
                "type,from,to,kind|COLLABORATES_WITH,A,,TWINNING|MISSING_VALUE|C (to)|to whom",
                "type,from,to,role|COLLABORATES_WITH,A,B,MEMBER|FIELD_NOT_HERE|D (role)|has not a role",
                "type,from,property,value|HAS_ATTRIBUTE,A,Einwohner,viele|BROKEN_NUMBER|D (value)|is not a number",
            })
    void aMistakeIsNamedWithItsCell(String header, String row, String code, String column, String words)
            throws IOException {
        Findings findings = read(header + "\n" + row + "\n");

        assertThat(findings.items).isEmpty();
        assertThat(findings.errors()).containsExactly(code + " at table.csv, row 2, column " + column);
        assertThat(findings.remarks.getFirst().message().in(Language.EN)).contains(words);
    }

    @Test
    void whatATypeHasNoFieldForIsKept() throws IOException {
        Findings findings = read("type,name,kind\nPerson,Anna,FOUNDATION\n");

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.notices()).containsExactly("FIELD_NOT_HERE at table.csv, row 2, column C (kind)");
        assertThat(findings.items.getFirst().text("attribute:Art")).isEqualTo("FOUNDATION");
    }

    @ParameterizedTest
    @CsvSource({"6636003,06636003", "6636,06636", "06636003,06636003", "06 6 36 003,06636003"})
    void theZeroThatSpreadsheetsEatIsGivenBack(String written, String read) throws IOException {
        Findings findings = read("type,name,ags\nMunicipality,Eschwege," + written + "\n");

        assertThat(findings.items.getFirst().text("ags")).isEqualTo(read);
        assertThat(findings.notices().contains("LEADING_ZERO at table.csv, row 2, column C (ags)"))
                .isEqualTo(written.startsWith("6"));
    }

    @Test
    void misspeltHeadersAreAskedAbout() throws IOException {
        Findings actors = read("type,name,poulation\nMunicipality,Köln,5\n");
        assertThat(actors.items.getFirst().text("attribute:poulation")).isEqualTo("5");
        assertThat(actors.notices()).containsExactly("MISSPELT_COLUMN at table.csv, row 1, column C (poulation)");
        assertThat(actors.remarks.getFirst().message().in(Language.EN)).contains("Did you mean population?");

        Findings claims = read("type,from,to,kind,sorce\nCOLLABORATES_WITH,A,B,OTHER,x\n");
        assertThat(claims.errors()).containsExactly("MISSPELT_COLUMN at table.csv, row 1, column E (sorce)");
    }

    @Test
    void claimsMayNarrowANameAndDecide() throws IOException {
        Findings findings = read("""
            Typ;Von;Von Bundesland;Zu;Zu Typ;Zu Schlüssel;Rolle;gültig ab;gültig bis;Quelle;Entscheidung
            nimmt teil an;Rotenburg;Hessen;Bündnis Nord;Bündnis;web:x1;Gründerin;seit 2007;bis 12/2010;source:s1;neu
            """);

        assertThat(findings.errors()).isEmpty();
        assertThat(Findings.texts(findings.items.getFirst()))
                .containsOnly(
                        Map.entry("type", "PARTICIPATES_IN"),
                        Map.entry("from", "Rotenburg"),
                        Map.entry("from.state", "HESSEN"),
                        Map.entry("to", "Bündnis Nord"),
                        Map.entry("to.type", "LocalAlliance"),
                        Map.entry("to.key:web", "x1"),
                        Map.entry("role", "FOUNDER"),
                        Map.entry("validFrom", "2007"),
                        Map.entry("validTo", "2010-12"),
                        Map.entry("source", "source:s1"),
                        Map.entry("decision", "new"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2016–2018|-|2016|2018|-",
                "bis 2018|-|-|2018|-",
                "bis 2018|2019|../2018|2019|-",
                "2010/11|-|2010/2011|-|-",
                "ab Herbst 24|-|2024-23|-|-",
                "-|seit 2018|2018|-|-",
                "2015|seit 2018|2015|2018/..|-",
                "-|2016–2018|2016|2018|-",
                "2015|2016–2018|2015|2016/2018|-",
                "Mitte der 90er|bis Ende 2019|1994/1996|2019-09/2019-12|gültig ab: Mitte der 90er; gültig bis: bis"
                        + " Ende 2019"
            })
    void aPeriodGoesWhereItsEndsBelong(
            @Nullable String from,
            @Nullable String to,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String note)
            throws IOException {
        Findings findings =
                read("Typ;Von;Zu;gültig ab;gültig bis\nKooperation;A;B;" + blank(from) + ";" + blank(to) + "\n");

        assertThat(findings.errors()).isEmpty();
        FileRecord claim = findings.items.getFirst();
        assertThat(claim.text("validFrom")).isEqualTo(validFrom);
        assertThat(claim.text("validTo")).isEqualTo(validTo);
        assertThat(claim.text("note")).isEqualTo(note);
        assertThat(findings.notices()).isNotEmpty().allMatch(each -> each.startsWith("READ_AS"));
    }

    @Test
    void whatIsFoundedInAPeriodDoesNotEndWithIt() throws IOException {
        Findings findings = read("Typ;Name;Gegründet\nVerein;Haus e.V.;Mitte der 90er\nVerein;Hof e.V.;2016–2018\n");

        assertThat(Findings.texts(findings.items.getFirst()))
                .containsEntry("founded", "1994/1996")
                .containsEntry("attribute:Gegründet", "Mitte der 90er");
        assertThat(Findings.texts(findings.items.getLast()))
                .containsEntry("founded", "2016/2018")
                .doesNotContainKey("dissolved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Typ;Von;Zu;seit",
                "Kennung;Typ;Von;Zu",
                "Name;Typ;Von;Zu",
                "Bezeichnung;Beschreibung;Typ;Von;An",
                "Akteur;mit;Beziehungstyp"
            })
    void aTableOfClaimsIsKnownByItsEnds(String header) throws IOException {
        String row = header.replaceAll("(Beziehungst|T)yp", "Kooperation")
                .replaceAll("Von|Akteur", "A")
                .replaceAll("Zu|An|mit", "B")
                .replaceAll("Kennung|seit|Name|Bezeichnung|Beschreibung", "");

        Findings findings = read(header + "\n" + row + "\n");

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.claims()).hasSize(1);
    }

    @Test
    void aTableOfClaimsWithoutATypeSaysSoOnce() throws IOException {
        Findings findings = read("Kennung;Von;Zu;Art\n;A;B;Kooperation\n;B;C;Kooperation\n");

        assertThat(findings.items).isEmpty();
        assertThat(findings.errors()).containsExactly("MISSING_COLUMN at table.csv, row 1");
    }

    @Test
    void aTableOfEventsHasDatesUnderTheSameHeader() throws IOException {
        Findings findings = read("Name;Von;Bis;Ort\nFachtag;12.05.2019;;Köln\n");

        assertThat(findings.items.getFirst().text("start")).isEqualTo("2019-05-12");
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Test
    void theApostropheOfADefusedCellIsTakenOff() throws IOException {
        Findings findings =
                read("type,name,description\nPerson,'=Anna,''t Hooft\nPerson,'t Hooft,'-1\nPerson,'@x,'+2\n");

        assertThat(findings.items).extracting(each -> each.text("name")).containsExactly("=Anna", "'t Hooft", "@x");
        assertThat(findings.items).extracting(each -> each.text("description")).containsExactly("'t Hooft", "-1", "+2");
    }

    @Test
    void theExampleOfTheTemplateIsPassedOver() throws IOException {
        Findings findings = read("id,type,name\nBeispiel / Example,Municipality,Musterstadt\n,Person,Anna\n");

        assertThat(findings.items)
                .singleElement()
                .satisfies(each -> assertThat(each.text("name")).isEqualTo("Anna"));
        assertThat(findings.remarks).isEmpty();
    }

    @Test
    void ofManyNoticesAboutAColumnAHandfulIsToldAndEqualOnesOnce() throws IOException {
        Findings equal = read("type,name,ags\n" + "Municipality,Eschwege,6636003\n".repeat(1000));
        Findings different = read("type,name,ags\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(each -> "Municipality,Eschwege,663600" + each + "\n")
                        .collect(Collectors.joining()));

        assertThat(equal.items).hasSize(1000);
        assertThat(equal.remarks)
                .singleElement()
                .satisfies(each -> assertThat(each.message().in(Language.EN)).contains("999 more"));
        assertThat(different.remarks).hasSize(6);
        assertThat(different.remarks.getLast().message().in(Language.EN)).contains("4 more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k.A.", "k. A.", "unbekannt", "?", "–", "N.N.", "keine Angabe"})
    void wordsForNothingAreNoValues(String word) throws IOException {
        Findings findings =
                read("Typ;Name;Rechtsform;gegründet;Beschreibung\n" + "Verein;Haus Nord;W;W;W\n".replace("W", word));

        assertThat(Findings.texts(findings.items.getFirst()))
                .doesNotContainKeys("legalForm", "founded")
                .containsEntry("description", word);
        assertThat(findings.remarks)
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(each.message().in(Language.DE)).isEqualTo("„" + word + "“ gilt als keine Angabe."));
        assertThat(read("Typ;Name\nVerein;" + word + "\n").errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dito", "dto.", "s.o.", "s. o.", "siehe oben", "〃"})
    void wordsThatReferElsewhereAreAskedAbout(String word) throws IOException {
        Findings findings = read("Typ;Name;Rechtsform;Notiz\nVerein;Haus Nord;" + word + ";" + word + "\n");

        assertThat(findings.errors()).containsExactly("UNKNOWN_VALUE at table.csv, row 2, column C (Rechtsform)");
        assertThat(findings.remarks.getFirst().message().in(Language.DE))
                .contains("andere Stelle", "Schreiben Sie aus");
    }

    @ParameterizedTest
    @ValueSource(strings = {";Summe;12", "Summe;;12", "Insgesamt:;;12", ";Gesamt;12", "Verein;Zwischensumme;12"})
    void aRowThatSumsUpOthersIsNamedAndNotRead(String row) throws IOException {
        Findings findings = read("Typ;Name;Einwohner\nVerein;Total Sozial;\n" + row + "\n");

        assertThat(findings.items).hasSize(1);
        assertThat(findings.errors()).isEmpty();
        assertThat(findings.remarks)
                .filteredOn(each -> each.code().equals("TOTALS_ROW"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.read()).contains("12");
                    assertThat(each.message().in(Language.DE)).hasSizeLessThan(120);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"¹", "*", "**", "†", " 1)", "²"})
    void aMarkWithAFootnoteIsNoPartOfAName(String mark) throws IOException {
        Findings findings = read("Typ;Name;Einwohner\nKommune;Kassel" + mark + ";201.048" + mark
                + "\nKommune;Göttingen;\n" + mark.strip() + " ohne Ortsteile;;\n");

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.items)
                .extracting(each -> each.text("name") + " " + each.text("population"))
                .containsExactly("Kassel 201048", "Göttingen null");
        assertThat(findings.remarks)
                .filteredOn(each -> each.code().equals("FOOTNOTE"))
                .extracting(Diagnostic::read)
                .contains("Kassel" + mark, "201.048" + mark, mark.strip() + " ohne Ortsteile");
    }

    @Test
    void aMarkWithoutAFootnoteStaysAndIsNoticed() throws IOException {
        Findings findings = read("Typ;Name\nVerein;Raum³\nVerein;Haus (Abt. 1)\nVerein;Wohnen*\n");

        assertThat(findings.items)
                .extracting(each -> each.text("name"))
                .containsExactly("Raum³", "Haus (Abt. 1)", "Wohnen*");
        assertThat(findings.remarks).extracting(Diagnostic::read).containsExactly("Raum³", "Wohnen*");
    }

    @Test
    void whatACellSaysByItsColourAloneIsNoticed() throws IOException {
        assertThat(colours(2, 3, 3, 0, 2, 0)).containsExactly("B");
        assertThat(colours(2, 0, 2, 0, 2, 0)).as("stripes").isEmpty();
        assertThat(colours(2, 2, 2, 2, 2, 2)).as("one colour for all").isEmpty();
    }

    /** The columns whose colours are noticed in a workbook with these colours in column B. */
    private List<String> colours(int... colours) throws IOException {
        Path file = folder.resolve("colours.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Akteure");
            Row header = sheet.createRow(0);
            List.of("Name", "Beteiligt", "Typ")
                    .forEach(each -> header.createCell(Math.max(0, header.getLastCellNum()))
                            .setCellValue(each));
            for (int i = 0; i < colours.length; i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue("Verein " + i);
                row.createCell(2).setCellValue("Verein");
                if (colours[i] > 0) {
                    CellStyle style = workbook.createCellStyle();
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setFillForegroundColor((short) (40 + colours[i]));
                    row.createCell(1).setCellStyle(style);
                }
            }
            workbook.write(out);
        }
        return Findings.in(file).remarks.stream()
                .filter(each -> each.code().equals("CELL_COLOURS"))
                .map(each -> each.position().column())
                .toList();
    }

    @Test
    void anEventAmongActorsHasTheColumnsOfEvents() throws IOException {
        Findings findings = read("type,name,start,place\nEvent,Sommerfest,2024-06-01,Markt\nVerein,Haus Nord,früh,\n");

        assertThat(findings.errors()).isEmpty();
        assertThat(Findings.texts(findings.items.getFirst()))
                .containsEntry("start", "2024-06-01")
                .containsEntry("place", "Markt");
        assertThat(findings.items.getLast().text("attribute:start")).isEqualTo("früh");
    }

    @Test
    void aClubCalledTotalIsNoSum() throws IOException {
        Findings findings = read("Typ;Name\nVerein;Total\n");

        assertThat(findings.remarks).isEmpty();
        assertThat(findings.items).hasSize(1);
    }

    @Test
    void wordsInRowsWithIdsOfOursStandAsTheyAre() throws IOException {
        assertThat(read("id,type,name,legalForm\norganization:a,Organization,?,dito\n")
                        .items
                        .getFirst()
                        .text("legalForm"))
                .isEqualTo("dito");
    }

    @Test
    void theDraftOfAMappingFindsTheHeaderBelowTitles() {
        assertThatThrownBy(() -> read("""
            Vereinsverzeichnis der Stadt;;;
            Stand: 01.03.2024;;;
            ;;;
            Vereinsname;Sparte;Anschrift;Mitglieder
            Turnverein 1860 e.V.;Sport;Bachstraße 3;1.234
            Kinderschutzbund;Soziales;;ca. 80
            """)).isInstanceOfSatisfying(UnreadableFile.class, each -> {
            assertThat(each.reason().in(Language.DE)).contains("Vereinsname, Sparte, Anschrift, Mitglieder");
            assertThat(each.mappingDraft()).contains("table: {header: 4}", "\"{Sparte}\"");
        });
    }

    private Findings read(String text) throws IOException {
        return Findings.in(Files.writeString(folder.resolve("table.csv"), text));
    }
}
