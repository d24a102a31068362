// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.having;
import static org.alliancegraph.graphql.transport.PageParts.panel;
import static org.alliancegraph.graphql.transport.PageParts.pick;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a coordinator sees and does on the map. */
@BrowserTest
class MapPageIT {

    private static final String MAP = "Das Netzwerk in Deutschland";

    @Test
    void seesHowManyThereAreInEachStateAndReadsTheSameAsATable(Visit visit) {
        Page page = visit.open("/map");
        Locator map = panel(page, MAP);
        assertThat(map.locator(".areas path:not(.line)")).hasCount(16);
        assertThat(map.locator(".areas path:not(.line)").filter(having("Hessen")))
                .hasClass(Pattern.compile("step-[45]"));
        assertThat(map.getByText("© GeoBasis-DE / BKG 2021")).isVisible();
        map.getByText("Die Flächen als Tabelle").click();
        Locator row = map.locator("tbody tr").filter(having("Hessen"));
        String count = row.locator("td").last().textContent();
        assertThat(map.locator(".areas title").filter(having("Hessen"))).hasText("Hessen: " + count);

        map.getByLabel("je").selectOption("Kreis");
        assertThat(page).hasURL(Pattern.compile("/map[?]by=district$"));
        assertThat(map.locator(".areas path:not(.line)")).hasCount(400);
        assertThat(map.locator(".areas title").filter(having("Werra-Meißner-Kreis")))
                .hasText(Pattern.compile(": [1-9]"));
        // That district is not in the network itself; its towns are.
        assertThat(map.locator(".areas title").filter(having("Hersfeld-Rotenburg")))
                .hasText(Pattern.compile(": [1-9]"));
    }

    @Test
    void findsWhoIsNearAndGoesToThePageOfOneOfThem(Visit visit) {
        Page page = visit.open("/map");
        pick(page, "Wer ist in der Nähe?", "eschwege");
        assertThat(page).hasURL(Pattern.compile("/map[?]near=municipality%3A06636003"));
        Locator near = panel(page, "Bis 50 km um Eschwege");
        assertThat(near.locator("tbody tr").filter(having("Bebra"))).containsText(Pattern.compile("[34]\\d km"));
        assertThat(near.locator("tbody")).not().containsText("Gladbeck");
        assertThat(page.locator(".around-circle")).hasCount(1);
        page.getByLabel("Um Eschwege bis").selectOption("10 km");
        assertThat(panel(page, "Bis 10 km um Eschwege").locator("tbody")).not().containsText("Bebra");
        page.locator(".selected").getByText("Zur Seite").click();
        assertThat(page.locator("h1")).hasText("Eschwege");
    }

    @Test
    void movesAndScalesByKeysAndByWheel(Visit visit) {
        Page page = visit.open("/map");
        Locator map = page.getByRole(AriaRole.GROUP).filter(new Locator.FilterOptions().setHas(page.locator(".areas")));
        Locator drawn = map.locator("svg > g");
        String home = drawn.getAttribute("transform");
        map.press("+");
        assertThat(drawn).not().hasAttribute("transform", home);
        map.press("ArrowLeft");
        map.press("0");
        assertThat(drawn).hasAttribute("transform", home);
        map.locator("svg").hover();
        page.mouse().wheel(0, -400);
        assertThat(drawn).not().hasAttribute("transform", home);
        exactButton(page, "Ganze Karte").click();
        assertThat(drawn).hasAttribute("transform", home);
    }

    @Test
    void aClickOnSomebodyOpensWhoItIsAndTheWayOnAndIsInTheAddress(Visit visit) {
        Page page = visit.open("/map?selected=municipality:06632003");
        Locator selected = page.getByRole(AriaRole.COMPLEMENTARY);
        assertThat(selected).containsText("Bebra");
        assertThat(page.locator(".arcs .chosen").first()).isAttached();
        page.locator(".spot").filter(having("Gladbeck")).last().click();
        assertThat(selected).containsText("Gladbeck");
        assertThat(page.url()).contains("selected=municipality%3A05562014");
        selected.getByText("Im Netzwerk").click();
        assertThat(page.locator("h1")).hasText("Netzwerk");
    }
}
