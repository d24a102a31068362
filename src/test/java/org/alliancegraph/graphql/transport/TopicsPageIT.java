// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.having;
import static org.alliancegraph.graphql.transport.PageParts.panel;
import static org.alliancegraph.graphql.transport.PageParts.pick;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Topics, gaps and groups, as somebody looks for them who prepares a meeting. */
@BrowserTest
class TopicsPageIT {

    @Test
    void readsTopicsAsATreeWithWhoOffersAndWhoSeeks(Visit visit) {
        Page page = visit.open("/topics");
        Locator rows = panel(page, "Wer wozu Erfahrung bietet und sucht").locator("tbody tr");
        Locator orientation = rows.filter(having("Sozialraumorientierung"));
        assertThat(orientation.locator("td").nth(0)).containsText("Graz");
        assertThat(orientation.locator("td").nth(1)).containsText("Germersheim");

        List<String> names = rows.locator("th").allTextContents();
        int planning = names.indexOf("Datenbasierte Planung");
        assertThat(names.subList(planning + 1, planning + 5)).contains("Datenpflege", "Indikatoren");
        assertThat(panel(page, "Bedarf ohne Angebot in der Nähe")).isVisible();
        orientation.locator("th a").click();
        assertThat(page.locator("h1")).hasText("Sozialraumorientierung");
    }

    @Test
    void findsWhatTheNetworkHangsOnAndWhoBelongsInAGroup(Visit visit) {
        Page page = visit.open("/synergies");
        page.getByText("Lücken, Brücken, Arbeitsgruppen").click();
        assertThat(page).hasURL(Pattern.compile("/gaps$"));
        Locator bridge = panel(page, "Worauf der Zusammenhalt beruht")
                .locator("tbody tr")
                .filter(having("KECK-Atlas"))
                .first();
        assertThat(bridge.locator("td").first()).hasText(Pattern.compile("\\d+"));

        pick(page, "Thema", "sozialraumor");
        assertThat(page).hasURL(Pattern.compile("/gaps[?]about=topic%3Asocial-space-orientation$"));
        Locator group = panel(page, "Arbeitsgruppe „Sozialraumorientierung“").locator("tbody tr");
        assertThat(group).hasCount(2);
        assertThat(group.filter(having("Germersheim"))).containsText("sucht „Sozialraumorientierung“");
    }
}
