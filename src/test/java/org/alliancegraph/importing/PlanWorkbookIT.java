// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.counts;
import static org.alliancegraph.importing.ByHand.lines;
import static org.alliancegraph.importing.EmptyProduct.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coordinator does in her spreadsheet program with a plan that has questions. */
@DisplayName("A plan as a workbook")
class PlanWorkbookIT {

    private static final String HINT = "Hinweis des Imports (wird nicht gelesen)";

    private static final String THERE = lines(
            "Typ;Name;Bundesland;Kennung",
            "Verein;Haus Nord;Hessen;organization:nord-hessen",
            "Verein;Haus Nord;Bayern;organization:nord-bayern",
            "Verein;Haus Süd;Bayern;organization:sued-a",
            "Verein;Haus Süd;Hessen;organization:sued-b");

    private static final String MAPPING = """
        table: {header: 3}
        entities:
          - type: Organization
            name: "{Ort}"
            attribute:Zahl: "{Zahl}"
        """;

    @Test
    @DisplayName("is fetched with hints and proposals, corrected, sent again, and has no question any more")
    void corrected() {
        EmptyProduct.with(product -> {
            product.imported(product.file("da.csv", THERE));
            Import open = product.planned(messy(product.folder().resolve("Netz.xlsx")));
            assertThat(open.plan().open()).isEqualTo(5);

            Path fetched = product.fetched("/import/" + open.id() + "/plan.xlsx", "Netz.xlsx");
            edit(fetched, workbook -> {
                assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                        .containsExactly("Akteure", "Aussagen", "Notizen");
                Sheet actors = workbook.getSheet("Akteure");
                assertThat(text(actors, 0, 0)).isEqualTo("Netzliste 2024");
                assertThat(actors.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 3);
                assertThat(cells(actors, 2)).containsExactly("Typ", "Name", "gegründet", "AGS", "Entscheidung", HINT);
                assertThat(actors.getRow(3).getCell(3).getCellType()).isEqualTo(CellType.STRING);
                assertThat(text(actors, 3, 5)).startsWith("neu\nQuelle: Die Quelle ");
                assertThat(text(actors, 4, 4)).startsWith("organization:nord-").endsWith("?");
                assertThat(text(actors, 4, 5)).contains("mehrdeutig", "organization:nord-bayern (Haus Nord, ");
                assertThat(text(actors, 5, 4)).isEqualTo("ohne?");
                assertThat(text(actors, 5, 5)).contains("falsch", "31.02.2020");
                assertThat(text(actors, 6, 4)).isEqualTo("neu?");
                assertThat(actors.getDataValidations()).hasSize(3);
                assertThat(workbook.getSheet("Aussagen").getRow(1).getCell(5).getStringCellValue())
                        .isEqualTo("organization:nord-bayern? | organization:sued-a?");
                assertThat(text(workbook.getSheet("Notizen"), 0, 0)).isEqualTo("Anruf am Montag");

                set(actors, 4, 4, "organization:nord-hessen");
                set(actors, 5, 4, "ohne");
                set(actors, 6, 1, "Sabine Muster");
                set(workbook.getSheet("Aussagen"), 1, 5, "organization:nord-hessen | organization:sued-b");
                set(workbook.getSheet("Aussagen"), 2, 2, "Haus Ost");
            });
            Import again = product.planned(fetched);

            assertThat(rows(again, Outcome.AMBIGUOUS, Outcome.WRONG)).isEmpty();
            product.apply(again);
            assertThat(product
                            .driver()
                            .executableQuery("MATCH (a)-[c:COLLABORATES_WITH]->(b) RETURN a.id + ' ' + b.id AS text"
                                    + " ORDER BY text")
                            .execute()
                            .records()
                            .stream()
                            .map(each -> each.get("text").asString()))
                    .containsExactlyInAnyOrder(
                            "organization:nord-hessen organization:sued-b",
                            "organization:haus-ost organization:nord-hessen");
            assertThat(counts(product.planned(fetched))).containsOnlyKeys(Outcome.SAME);
        });
    }

    @Test
    @DisplayName("holds what was decided beside the file, too")
    void decidedBeside() {
        EmptyProduct.with(product -> {
            product.imported(product.file("da.csv", THERE));
            Import open = product.planned(
                    product.file("c.csv", lines("Typ;Von;Zu;Art", "Kooperation;Haus Nord;Haus Süd;Kooperation")));
            product.decided(open, Map.of("row", 1, "about", "TO", "entity", "organization:sued-b"));
            product.decided(
                    open, Map.of("row", 1, "about", "FROM", "entity", "organization:nord-bayern", "everywhere", true));

            Path fetched = product.fetched("/import/" + open.id() + "/plan.xlsx", "c.xlsx");
            edit(
                    fetched,
                    workbook -> assertThat(text(workbook.getSheetAt(0), 1, 4))
                            .isEqualTo("organization:sued-b | organization:nord-bayern"));

            assertThat(counts(product.planned(fetched))).containsOnlyKeys(Outcome.NEW);
        });
    }

    @ParameterizedTest
    @CsvSource({"kumu-elements.csv,", "kumu-connections.csv,", "gephi-edges.csv,", "zensus.csv, zensus.yaml"})
    @DisplayName("of any table, sent again as it is, is the same plan, and decides as well")
    void ofAnyTable(String name, String mapping) {
        EmptyProduct.with(product -> {
            product.imported(product.file("da.csv", THERE));
            Path file = mapping == null
                    ? product.file(
                            name,
                            EmptyProduct.text(
                                    Path.of("src/test/resources/foreign").resolve(name)))
                    : product.file(name, "Zensus\n\nOrt;Zahl\nHaus Nord;12\n");
            MappingChoice choice = mapping == null ? null : new MappingChoice(mapping, product.file(mapping, MAPPING));
            Import plan = product.planned(file, choice);
            Path fetched = product.fetched("/import/" + plan.id() + "/plan.xlsx", name + ".xlsx");

            Import again = product.planned(fetched, choice);

            assertThat(counts(again)).isEqualTo(counts(plan));
            if (mapping != null) {
                edit(fetched, workbook -> set(workbook.getSheetAt(0), 3, 2, "organization:nord-hessen"));
                assertThat(rows(product.planned(fetched, choice)).getFirst().id())
                        .isEqualTo("organization:nord-hessen");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"liste.csv,", "liste.csv, Vereinsregister 2024", "liste.csv, source:register"})
    @DisplayName("is the same source as the file, whatever it is called and whichever program saved it")
    void sameSource(String name, String source) {
        EmptyProduct.with(product -> {
            Path file = product.file(name, lines("Typ;Name;Rechtsform", "Verein;Haus Nord;e.V."));
            Import plan = product.plannedFrom(file, source);
            Path fetched = product.fetched("/import/" + plan.id() + "/plan.xlsx", "Kopie von Netz (2).xlsx");
            edit(fetched, workbook -> set(workbook.getSheetAt(0), 1, 1, "Haus Nord"));

            Import again = product.planned(fetched);
            Import elsewhere = product.plannedFrom(fetched, "source:anders");

            assertThat(again.wish().source()).isEqualTo(plan.wish().source());
            assertThat(again.wish().sourceFields()).isEqualTo(plan.wish().sourceFields());
            assertThat(elsewhere.wish().source()).isEqualTo("source:anders");
            product.apply(plan);
            assertThat(counts(product.planned(fetched))).containsOnlyKeys(Outcome.SAME);
        });
    }

    @ParameterizedTest
    @CsvSource({"Entscheidung", "entscheidung", "decision"})
    @DisplayName("has a column of its own for decisions where the table has one that means something else")
    void decisionsOfAnotherKind(String header) {
        EmptyProduct.with(product -> {
            product.imported(product.file("da.csv", THERE));
            Import plan = product.planned(product.file(
                    "beschluesse.csv",
                    lines(
                            "Typ;Name;" + header,
                            "Verein;Haus Ost;neu beschlossen",
                            "Verein;Haus Nord;vertagt",
                            "Verein;Haus West;neu")));

            assertThat(rows(plan).stream().map(PlanRow::outcome))
                    .containsExactly(Outcome.NEW, Outcome.AMBIGUOUS, Outcome.NEW);
            assertThat(rows(plan).getFirst().changes().toString()).contains("neu beschlossen");
            assertThat(plan.plan().notices().getFirst().message().in(Language.DE))
                    .contains("„" + header + "“ enthält keine Entscheidungen", "Attribut");
            Path fetched = product.fetched("/import/" + plan.id() + "/plan.xlsx", "a.xlsx");
            edit(fetched, workbook -> {
                assertThat(cells(workbook.getSheetAt(0), 0)).endsWith(header, "Entscheidung", HINT);
                assertThat(workbook.getSheetAt(0)
                                .getRow(0)
                                .getCell(4)
                                .getCellComment()
                                .getString()
                                .getString())
                        .startsWith("Formeln stehen hier");
                set(workbook.getSheetAt(0), 2, 3, "organization:nord-hessen");
            });
            Import decided = product.planned(fetched);

            assertThat(rows(decided, Outcome.AMBIGUOUS, Outcome.WRONG)).isEmpty();
            assertThat(rows(decided).get(1).id()).isEqualTo("organization:nord-hessen");
            assertThat(rows(decided).get(1).changes().toString()).contains("vertagt");
        });
    }

    @ParameterizedTest
    @CsvSource({"Typ;Bezeichnung, 'B (Bezeichnung)'", "Typ;Name, 'B (Name)'", "Typ;AGS, 'Name'"})
    @DisplayName("names columns as the file does, also those that a row leaves empty, else as we do")
    void columnsInHerWords(String header, String column) {
        EmptyProduct.with(product -> {
            Import plan = product.planned(product.file("a.csv", lines(header + ";Notiz", "Verein;;x")));

            assertThat(product.answer("{ import(id: \"" + plan.id()
                                    + "\") { rows { nodes { reasons { column en: column(language: EN) } } } } }")
                            .toString())
                    .contains("\"column\":\"" + column + "\"");
        });
    }

    private static Path messy(Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet actors = workbook.createSheet("Akteure");
            row(actors, 0, "Netzliste 2024");
            row(actors, 2, "Typ", "Name", "gegründet", "AGS");
            row(actors, 3, "Kommune", "Eschwege", "", "06636003");
            row(actors, 4, "Verein", "Haus Nord", "1998", "");
            row(actors, 5, "Verein", "Haus Ost", "31.02.2020", "");
            row(actors, 6, "Person", "Sabine Muster, Peter Probe", "", "");
            Sheet claims = workbook.createSheet("Aussagen");
            row(claims, 0, "Typ", "Von", "Zu", "Art", "Notiz");
            row(claims, 1, "Kooperation", "Haus Nord", "Haus Süd", "Kooperation", "Fest");
            row(claims, 2, "Kooperation", "organization:nord-hessen", "Haus Ots", "Kooperation", "");
            row(workbook.createSheet("Notizen"), 0, "Anruf am Montag");
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static void edit(Path file, Consumer<Workbook> change) {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.toString();
    }

    private static List<String> cells(Sheet sheet, int row) {
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(each -> text(sheet, row, each))
                .toList();
    }

    private static void set(Sheet sheet, int row, int column, String text) {
        sheet.getRow(row)
                .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
    }
}
