// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.panel;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What the pages offer to whom; who that is, is told to the browser in place of the API. */
@BrowserTest
class ViewerPageIT {

    @Test
    void anEditorIsNamedIsNotAskedForAnAuthorAndSignsOut(Visit visit) {
        Page page = visitedBy("\"Max Müller\"", "EDITOR", visit, "/edit");
        Locator header = page.getByRole(AriaRole.BANNER);
        assertThat(header).containsText("Max Müller");
        assertThat(page.getByText("Im Verlauf steht: Max Müller")).isVisible();
        assertThat(page.getByLabel("Ihr Name")).hasCount(0);
        Request out = page.waitForRequest(
                "**/sign-out", () -> exactButton(page, "Abmelden").click());
        assertThat(out.method()).isEqualTo("POST");
    }

    @Test
    void aMemberIsOfferedNothingThatChangesTheNetwork(Visit visit) {
        Page page = visitedBy("\"Mia\"", "MEMBER", visit, "/a/municipality:06636003");
        assertThat(panel(page, "Steckbrief")).isVisible();
        Locator views = page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Ansichten"));
        assertThat(views).not().containsText("Erfassen");
        assertThat(views).not().containsText("Einbringen");
        assertThat(page.getByText("Angaben ändern")).hasCount(0);
        page.navigate(page.url().replaceAll("/a/.*", "/synergies"));
        assertThat(panel(page, "Beste Vorschläge").getByRole(AriaRole.LISTITEM).first())
                .isVisible();
        assertThat(page.getByText("Verwerfen")).hasCount(0);
        page.navigate(page.url().replaceAll("/synergies", "/bring-in"));
        assertThat(page.locator("main")).containsText("deren Konto dafür gedacht ist");
        assertThat(page.locator("input[type=file]")).hasCount(0);
    }

    @Test
    void aReaderWithoutAnAccountIsLedToSignInAndBack(Visit visit) {
        Page page = visitedBy("null", "PUBLIC", visit, "/edit?subject=municipality:06636003");
        Locator way = page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Anmelden"));
        assertThat(way).hasAttribute("href", "/sign-in?to=%2Fedit%3Fsubject%3Dmunicipality%253A06636003");
    }

    private static Page visitedBy(String name, String role, Visit visit, String path) {
        String viewer =
                "{\"data\":{\"viewer\":{\"name\":%s,\"role\":\"%s\",\"hasAccounts\":true}}}".formatted(name, role);
        return visit.open(
                path,
                page -> page.route("**/graphql", route -> {
                    String body = route.request().postData();
                    if (body != null && body.contains("\"operationName\":\"Viewer\""))
                        route.fulfill(new FulfillOptions()
                                .setContentType("application/json")
                                .setBody(viewer));
                    else route.fallback();
                }));
    }
}
