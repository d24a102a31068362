// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.button;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.having;
import static org.alliancegraph.graphql.transport.PageParts.panel;
import static org.alliancegraph.graphql.transport.PageParts.waitForAnswers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a coordinator keeps in order by form; each test takes back what it wrote. */
@BrowserTest
class EditPageIT {

    @Test
    void endsACollaborationByItsOwnButton(Visit visit) {
        Page page = visit.open("/a/municipality:06632001");
        Locator partner = panel(page, "Partner").locator("tbody tr").filter(having("Cornberg"));
        partner.getByText("ändern oder beenden").click();
        page.locator("summary").filter(having("Zusammenarbeit beenden")).click();
        Locator form = page.getByRole(AriaRole.FORM, new GetByRoleOptions().setName("Zusammenarbeit beenden"));
        form.getByLabel("Bis").fill("bald");
        form.getByLabel("Ihr Name").fill("Ada");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(form.getByRole(AriaRole.ALERT).first()).containsText("„bald“ ist kein Datum.");
        form.getByLabel("Bis").fill("2025-06");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".written")).containsText("Cornberg");
        takeBack(page);
    }

    @Test
    void addsAnEventWithItsPlace(Visit visit) {
        Page page = visit.open("/edit?new=event");
        page.getByLabel("Name", new GetByLabelOptions().setExact(true)).fill("Runder Tisch Grüne Wege");
        page.getByLabel("Am oder ab").fill("2026-05-04");
        page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Ort").setExact(true))
                .fill("eschwege");
        page.locator(".found [slot=label]").first().click();
        page.getByLabel("Ihr Name").fill("Ada");
        exactButton(page, "Anlegen").click();
        assertThat(page.locator(".written")).containsText("Runder Tisch Grüne Wege");
        takeBack(page);
    }

    @Test
    void givesAKeyAndTakesItBack(Visit visit) {
        Page page = visit.open("/edit?actor=municipality:06636003");
        page.locator("summary").filter(having("Kennung hinzufügen")).click();
        Locator form = page.getByRole(AriaRole.FORM, new GetByRoleOptions().setName("Kennung hinzufügen"));
        form.getByLabel("Wer sie vergibt").fill("wikidata");
        form.getByLabel("Kennung", new Locator.GetByLabelOptions().setExact(true))
                .fill("Q0000042");
        form.getByLabel("Ihr Name").fill("Ada");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".written")).containsText("Eschwege");
        takeBack(page);
    }

    @Test
    void mergesTwoThatAreOneAfterSeeingThemSideBySide(Visit visit) {
        Page page = visit.open("/");
        waitForAnswers(page);
        List<String> names = List.of("Familienverband Musterhausen", "Familienverband Musterhausen e.V.");
        write(
                page,
                names.stream()
                        .map(name -> Map.of(
                                "createOrganization", Map.of("name", name, "kind", "OTHER", "source", "source:s1")))
                        .toList());

        Locator duplicates = panel(page, "Wahrscheinlich doppelt");
        Locator pair = duplicates
                .getByRole(AriaRole.LISTITEM)
                .filter(having("Familienverband Musterhausen e.V."))
                .first();
        pair.locator("summary").first().click();
        assertThat(pair.locator("thead th")).hasCount(2);
        Locator form = pair.getByRole(AriaRole.FORM).first();
        form.getByLabel("Ihr Name").fill("Ada");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(duplicates.locator(".written")).containsText("Familienverband Musterhausen");
        assertThat(pair).hasCount(0);
        button(page, "Rückgängig machen").click();
        assertThat(duplicates.locator(".written")).containsText("Rückgängig gemacht.");
        assertThat(pair).isVisible();

        write(
                page,
                Stream.of("organization:familienverband-musterhausen", "organization:familienverband-musterhausen-e-v")
                        .map(id -> Map.of("retractEntity", Map.of("id", id)))
                        .toList());
        assertThat(pair).hasCount(0);
    }

    /** Writes by the API, as somebody else would meanwhile. */
    private static void write(Page page, List<? extends Map<String, ?>> changes) {
        String mistakes = "mutation($changes: [ChangeInput!]!) { applyChanges(input: {changes: $changes},"
                + " commit: {by: \"Bea\"}) { errors { message } } }";
        Object answer = page.evaluate(
                "async ([query, changes]) => (await fetch('/graphql', {method: 'POST',"
                        + " headers: {'content-type': 'application/json'},"
                        + " body: JSON.stringify({query, variables: {changes}})})).text()",
                List.of(mistakes, changes));
        assertEquals("{\"data\":{\"applyChanges\":{\"errors\":[]}}}", answer);
    }

    private static void takeBack(Page page) {
        button(page, "Rückgängig machen").click();
        assertThat(page.locator(".written")).containsText("Rückgängig gemacht.");
    }
}
