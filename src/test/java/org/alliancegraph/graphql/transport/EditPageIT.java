// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.button;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.having;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What a coordinator keeps in order by form; each test takes back what it wrote. */
@BrowserTest
class EditPageIT {

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

    private static void takeBack(Page page) {
        button(page, "Rückgängig machen").click();
        assertThat(page.locator(".written")).containsText("Rückgängig gemacht.");
    }
}
