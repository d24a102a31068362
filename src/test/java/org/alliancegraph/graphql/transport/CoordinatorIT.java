// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.button;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.having;
import static org.alliancegraph.graphql.transport.PageParts.panel;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole journeys of a coordinator, from the first page to what came of it and back. */
@BrowserTest
class CoordinatorIT {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void bringsInAMessyWorkbookDecidesAppliesAndUndoes(Visit visit) throws IOException {
        Page page = visit.open("/");
        view(page, "Einbringen").click();
        page.locator("input[type=file]").setInputFiles(new FilePayload("Netz.xlsx", WORKBOOK, messy()));
        page.getByLabel("Wer bringt das ein?").fill("Ada");
        button(page, "Prüfen").click();

        Locator rows = panel(page, "Was geschehen würde").locator("tbody tr");
        assertThat(rows).hasCount(4);
        assertThat(rows.filter(having("Kreuztal"))).containsText("„31.02.2019“ ist kein Datum.");
        Locator rotenburg = rows.filter(having("arbeitet zusammen mit – Rotenburg"));
        assertThat(rotenburg).containsText("2 heißen „Rotenburg“");
        answer(rotenburg, "Das ist Rotenburg a. d. Fulda").click();
        assertThat(rotenburg.getByRole(AriaRole.GROUP)).hasCount(0);
        Locator bank = rows.filter(having("Sparkasse Werra"));
        answer(bank, "Das ist Sparkasse Werra-Meißner").click();
        assertThat(bank.getByRole(AriaRole.GROUP)).hasCount(0);
        assertThat(page.getByText("1 Zeile ist fehlerhaft oder unentschieden und bleibt draußen."))
                .isVisible();
        Locator kreuztal = rows.filter(having("Kreuztal"));
        answer(kreuztal, "E (gültig ab) berichtigen").click();
        kreuztal.getByLabel("E (gültig ab)").fill("28.02.2019");
        page.keyboard().press("Enter");
        assertThat(kreuztal).containsText("28. Februar 2019");
        assertThat(kreuztal).not().containsText("kein Datum");
        answer(bank, "auslassen").click();
        assertThat(bank).containsText("ausgelassen");
        answer(bank, "doch aufnehmen").click();
        assertThat(bank).not().containsText("ausgelassen");
        answer(kreuztal, "auslassen").click();
        assertThat(kreuztal).containsText("ausgelassen");

        button(page, "Zeilen übernehmen").click();
        assertThat(page.getByText("Übernommen.")).isVisible();
        Page town = page.context().newPage();
        town.navigate(page.url().replaceAll("/bring-in.*", "/a/municipality:06636003"));
        Locator partners = panel(town, "Partner");
        assertThat(partners).containsText("Netz.xlsx");
        assertThat(partners).containsText("Rotenburg a. d. Fulda");
        assertThat(partners.getByRole(AriaRole.ROW).filter(having("Kreuztal")))
                .not()
                .containsText("Netz.xlsx");
        button(page, "Rückgängig machen").click();
        assertThat(page.getByText("Rückgängig gemacht.")).isVisible();
        assertThat(partners).not().containsText("Netz.xlsx");
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void recordsACollaborationByKeyboardAloneOrOnAPhone(Hand hand, Visit visit) {
        Page page = visit.open("/");
        page.setViewportSize(hand.width(), 844);
        hand.press(page, view(page, "Erfassen"));
        pick(hand, page, "Wer", "eschwege");
        pick(hand, page, "Mit wem, woran oder wo", "graz");
        hand.write(page, page.getByLabel("Seit", new Page.GetByLabelOptions().setExact(true)), "2026");
        hand.write(page, page.getByLabel("oder eine neue Quelle"), "Anruf am Montag");
        hand.write(page, page.getByLabel("Ihr Name"), "Ada");
        hand.press(page, exactButton(page, "Erfassen"));
        Locator written = page.locator(".written");
        assertThat(written).containsText("Graz");
        hand.press(page, button(page, "Rückgängig machen"));
        assertThat(written).containsText("Rückgängig gemacht.");
    }

    private static void pick(Hand hand, Page page, String box, String letters) {
        hand.write(
                page,
                page.getByRole(
                        AriaRole.COMBOBOX, new GetByRoleOptions().setName(box).setExact(true)),
                letters);
        Locator first = page.getByRole(
                        AriaRole.OPTION,
                        new GetByRoleOptions().setName(Pattern.compile("^" + letters, Pattern.CASE_INSENSITIVE)))
                .first();
        first.waitFor();
        if (hand == Hand.KEYBOARD) {
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
        } else {
            first.click();
        }
    }

    private static Locator view(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Ansichten"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator answer(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** A title above the table, a date that does not exist, a name that two bear, and one spelt otherwise. */
    private static byte[] messy() throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(
                    workbook.createSheet("Akteure"),
                    List.of("Netzliste 2026"),
                    List.of(),
                    List.of("Typ", "Name", "AGS"),
                    List.of("Kommune", "Rotenburg", "03357039"),
                    List.of("Verein", "Sparkasse Werra Meissner"));
            fill(
                    workbook.createSheet("Verbindungen"),
                    List.of("Typ", "Von", "Zu", "Art", "gültig ab"),
                    List.of("Kooperation", "Eschwege", "Rotenburg", "Kooperation", "2019"),
                    List.of("Kooperation", "Eschwege", "Kreuztal", "Kooperation", "31.02.2019"));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @SafeVarargs
    private static void fill(Sheet sheet, List<String>... rows) {
        for (int number = 0; number < rows.length; number++) {
            Row row = sheet.createRow(number);
            for (int column = 0; column < rows[number].size(); column++) {
                row.createCell(column).setCellValue(rows[number].get(column));
            }
        }
    }
}
