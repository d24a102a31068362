// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.button;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.panel;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture of a network that is too large to show each node. */
@BrowserTest
class NetworkPageIT {

    @Test
    void aNetworkIsShownAsGroupsOneOfWhichIsOpenedAndLeft(Visit visit) {
        Page page = visit.open("/network");
        page.getByLabel("Zeigen").selectOption("Länder");
        assertThat(page).hasURL(Pattern.compile("/network[?]groups=STATE$"));
        Locator groups = panel(page, "Das Netzwerk nach Ländern");
        groups.getByText("Die Gruppen als Tabelle").click();
        exactButton(page, "Hessen").click();
        assertThat(page).hasURL(Pattern.compile("/network[?]groups=STATE&group=HESSEN$"));
        Locator network = panel(page, "Das Netzwerk: Hessen");
        network.getByText("Wer zu sehen ist, als Tabelle").click();
        assertThat(network.locator("tbody").first()).containsText("Bebra");
        assertThat(network.locator("tbody").first()).not().containsText("Gladbeck");
        button(page, "Alle Gruppen").click();
        assertThat(groups).isVisible();

        button(page, "Ohne bekanntes Land").click();
        assertThat(panel(page, "Das Netzwerk: Ohne bekanntes Land")).containsText("Knoten");
    }

    @Test
    void aCommunityOpensAsADistrictDoes(Visit visit) {
        Page page = visit.open("/network?groups=COMMUNITY");
        panel(page, "Das Netzwerk nach Gemeinschaften")
                .getByText("Die Gruppen als Tabelle")
                .click();
        Locator largest = page.locator("tbody tr").first();
        String members = largest.locator("td").first().textContent();
        largest.getByRole(AriaRole.BUTTON).click();
        Locator opened = page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName(Pattern.compile("^Das Netzwerk: Gemeinschaft \\d+$")));
        assertThat(opened).containsText(members + " Knoten");
    }

    @Test
    void aLargeNetworkOpensAsStatesByItself(Visit visit) {
        Locator groups = panel(large(29000, visit), "Das Netzwerk nach Ländern");
        groups.getByText("Die Gruppen als Tabelle").click();
        assertThat(groups.locator("tbody")).containsText("Hessen");
    }

    @Test
    void aLargeNetworkOfWhichNoStateIsKnownOpensAsCommunities(Visit visit) {
        Locator groups = panel(large(30000, visit), "Das Netzwerk nach Gemeinschaften");
        groups.getByText("Die Gruppen als Tabelle").click();
        assertThat(groups.locator("tbody tr").first()).isVisible();
    }

    /** The network page of a browser that is told of 30,000 nodes in place of those there are. */
    private static Page large(int ungrouped, Visit visit) {
        String size =
                "{\"data\":{\"network\":{\"nodeCount\":30000,\"condensed\":{\"ungrouped\":%d}}}}".formatted(ungrouped);
        return visit.open(
                "/network",
                each -> each.route("**/graphql", route -> {
                    String body = route.request().postData();
                    if (body != null && body.contains("\"operationName\":\"NetworkSize\""))
                        route.fulfill(new FulfillOptions()
                                .setContentType("application/json")
                                .setBody(size));
                    else route.fallback();
                }));
    }
}
