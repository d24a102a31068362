// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.button;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.panel;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
        Locator network = panel(page, "Das Netzwerk");
        network.getByText("Wer zu sehen ist, als Tabelle").click();
        assertThat(network.locator("tbody").first()).containsText("Bebra");
        assertThat(network.locator("tbody").first()).not().containsText("Gladbeck");
        button(page, "Alle Gruppen").click();
        assertThat(groups).isVisible();
    }
}
