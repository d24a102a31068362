// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.button;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.having;
import static org.alliancegraph.graphql.transport.PageParts.panel;
import static org.alliancegraph.graphql.transport.PageParts.waitForAnswers;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coordinator does in the dashboard who has never seen GraphQL. */
@BrowserTest
class DashboardPageIT {

    private static final Locator.GetByRoleOptions TAKE_BACK =
            new Locator.GetByRoleOptions().setName(Pattern.compile("zurücknehmen$"));

    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");
    private static final String SERIOUS = """
        () => axe.run().then(({ violations }) => violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes[0].html}`))\
        """;

    @Test
    void findsWhatGermersheimNeedsAndWhomToCallAndSendsTheLink(Visit visit) {
        Page page = visit.open("/");
        Locator search = page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Suche"));
        search.fill("germersh");
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(Pattern.compile("^Germersheim")))
                .first()
                .click();

        assertThat(page.locator("h1")).hasText("Germersheim");
        assertThat(panel(page, "Themen")).containsText("Sucht");
        assertThat(panel(page, "Themen")).containsText("Sozialraumorientierung");
        Locator suggested = panel(page, "Mit wem es sich zu sprechen lohnt");
        assertThat(suggested).containsText("Germersheim sucht, was Graz anbietet: „Sozialraumorientierung“.");

        String address = page.url().substring(page.url().indexOf("/a/"));
        assertThat(address).matches("/a/municipality:\\w+");
        assertThat(visit.open(address).locator("h1")).hasText("Germersheim");
    }

    @Test
    void everyNumberLeadsToTheListBehindItAndBack(Visit visit) {
        Page page = visit.open("/");
        Locator number = panel(page, "Im Netzwerk").getByRole(AriaRole.LINK).filter(having("Programme"));
        assertThat(number).isVisible();
        String count = number.locator("strong").textContent();
        number.click();
        assertThat(page).hasURL(Pattern.compile("/actors[?]types=PROGRAM$"));
        assertThat(panel(page, "Liste").locator("tbody tr")).hasCount(Integer.parseInt(count));
        page.goBack();
        assertThat(page.locator("h1")).hasText("Überblick");
    }

    @Test
    void theDayIsInTheAddressAndMeansTheSameInEachView(Visit visit) {
        Page page = visit.open("/a/program:zubra?day=2006-06-01&certain=yes");
        assertThat(page.locator(".chips")).containsText("Stand am 01.06.2006");
        assertThat(page.locator(".chips")).containsText("nur Gesichertes");
        assertThat(panel(page, "Steckbrief")).isVisible();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Akteure")).click();
        assertThat(page).hasURL(Pattern.compile("/actors[?]day=2006-06-01&certain=yes$"));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Alle Filter entfernen"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/actors$"));
    }

    @Test
    void seesWhereSourcesDifferAboutZubra(Visit visit) {
        Page page = visit.open("/a/program:zubra");
        Locator differing = panel(page, "Was Quellen verschieden sagen");
        assertThat(differing.getByRole(AriaRole.HEADING))
                .hasText(new String[] {"Was Quellen verschieden sagen", "Gegründet"});
        assertThat(differing).containsText("2006");
        assertThat(differing).containsText("Haus der Generationen Alheim");
        assertThat(differing.locator("div").filter(having("bevorzugt")).first()).containsText("2007");
    }

    @Test
    void picksTheSourceThatIsRightAboutZubraAndTakesTheChoiceBack(Visit visit) {
        Page page = visit.open("/a/program:zubra");
        panel(page, "Was Quellen verschieden sagen")
                .locator("dl > div")
                .filter(having("2006"))
                .first()
                .getByText("prüfen oder bevorzugen")
                .click();
        page.getByText("Vor anderen Aussagen bevorzugen").click();
        Locator form = page.getByRole(AriaRole.FORM, new GetByRoleOptions().setName("Vor anderen Aussagen bevorzugen"));
        form.getByLabel("Ihr Name").fill("Ada");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".written")).containsText("Geschrieben");
        button(page, "Rückgängig machen").click();
        assertThat(page.locator(".written")).containsText("Rückgängig gemacht.");
    }

    @Test
    void showsWhatTheNetworkGainedBetweenTwoYears(Visit visit) {
        Page page = visit.open("/network");
        Locator network = panel(page, "Das Netzwerk");
        network.getByRole(AriaRole.SLIDER).fill("2020");
        assertThat(page).hasURL(Pattern.compile("/network[?]year=2020$"));
        assertThat(network.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^Verbindungen: [1-9]\\d*[.]$"));
        network.getByLabel("Vergleichen mit").selectOption("2005");
        Pattern compared = Pattern.compile("^Hinzugekommen .grün.: [1-9]\\d*, .*, geblieben: [1-9]\\d*[.]$");
        assertThat(network.getByRole(AriaRole.STATUS)).hasText(compared);

        String address = page.url().substring(page.url().indexOf("/network"));
        assertThat(address).isEqualTo("/network?year=2020&against=2005");
        assertThat(panel(visit.open(address), "Das Netzwerk").getByRole(AriaRole.STATUS))
                .hasText(compared);
    }

    /** What can't be meant of an address is left out, in the address and in the view. */
    @ParameterizedTest
    @CsvSource({
        "/network?year=2050&against=2060, /network",
        "/network?year=2010&against=2015, /network?year=2010",
        "/network?year=abc&size=weight&color=type&groups=ALL, /network",
        "/synergies?reason=LOVE&standing=MAYBE, /synergies",
        "/map?by=street&count=LOVE&km=7, /map",
        "/paths?from=somebody, /paths"
    })
    void nonsenseInAnAddressIsLeftOut(String said, String meant, Visit visit) {
        Page page = visit.open(said);
        assertThat(page).hasURL(Pattern.compile(meant.replace("?", "[?]") + "$"));
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void readsTheTiesOfThePictureAsATable(Visit visit) {
        Page page = visit.open("/network?of=program:zubra&selected=program:zubra");
        Locator selected = page.getByRole(AriaRole.COMPLEMENTARY);
        assertThat(selected.getByLabel("Verbunden mit")).containsText("Bebra");
        selected.getByText("Anheften").click();
        assertThat(selected.getByText("Lösen")).isVisible();
        page.getByText(Pattern.compile("^Die Verbindungen als Tabelle")).click();
        assertThat(page.locator("tbody tr").filter(having("Bebra")).filter(having("ZuBRA")))
                .containsText(new String[] {"aktivgesichert"});
    }

    @Test
    void findsHowTwoAreConnected(Visit visit) {
        Page page = visit.open("/a/municipality:06636003");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Verbindung suchen"))
                .click();
        page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Zu")).fill("zubra");
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("ZuBRA").setExact(true))
                .click();
        Locator ways = panel(page, "Von Eschwege zu ZuBRA");
        assertThat(ways.getByRole(AriaRole.LISTITEM).filter(having("ZuBRA")).first())
                .isVisible();
        assertThat(page).hasURL(Pattern.compile("/paths[?]from=municipality%3A06636003&to=program%3Azubra$"));
    }

    @Test
    void recordsACollaborationThatASecondBrowserSeesAtOnceAndTakesItBack(Visit visit) {
        Page page = visit.open("/edit?subject=municipality:06636003");
        Page other = page.context().newPage();
        other.navigate(page.url().replaceAll("/edit.*", "/a/municipality:06636003"));
        assertThat(panel(other, "Partner")).containsText("ZEFIR");
        assertThat(panel(other, "Partner")).not().containsText("Graz");

        page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Mit wem, woran oder wo"))
                .fill("graz");
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(Pattern.compile("^Graz")))
                .first()
                .click();
        Locator since = page.getByLabel("Seit", new Page.GetByLabelOptions().setExact(true));
        since.fill("morgen");
        page.getByLabel("oder eine neue Quelle").fill("Protokoll des Netzwerktreffens");
        page.getByLabel("Ihr Name").fill("Ada");
        exactButton(page, "Erfassen").click();
        assertThat(page.locator(".field").filter(having("Seit")).getByRole(AriaRole.ALERT))
                .containsText("„morgen“ ist kein Datum.");
        since.fill("2026");
        exactButton(page, "Erfassen").click();
        assertThat(page.locator(".written")).containsText("Graz");
        assertThat(panel(other, "Partner")).containsText("Protokoll des Netzwerktreffens");

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Verlauf")).click();
        Locator newest = page.locator(".change").first();
        assertThat(newest).containsText("Ada");
        newest.getByText("Rückgängig machen …").click();
        assertThat(newest.locator("tbody")).containsText("Graz");
        newest.getByRole(AriaRole.BUTTON, TAKE_BACK).click();
        assertThat(page.locator(".change").nth(1)).containsText("zurückgenommen durch");
        assertThat(panel(other, "Partner")).not().containsText("Graz");
    }

    @Test
    void addsAnActorIsToldWhatIsWrongWithItsAddressAndTakesItBack(Visit visit) {
        Page page = visit.open("/edit?new=actor");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Familienforum Probe");
        page.getByLabel("Ihr Name").fill("Ada");
        exactButton(page, "Anlegen").click();
        page.locator(".written")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Familienforum Probe"))
                .click();
        assertThat(page.locator("h1")).hasText("Familienforum Probe");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Angaben ändern"))
                .click();
        page.getByLabel("Internetadresse").fill("kein Netz");
        exactButton(page, "Speichern").click();
        assertThat(page.locator(".field").filter(having("Internetadresse")).getByRole(AriaRole.ALERT))
                .not()
                .isEmpty();
        page.getByLabel("Internetadresse").fill("https://forum.example.org");
        exactButton(page, "Speichern").click();
        assertThat(page.locator(".written")).containsText("Familienforum Probe");
        button(page, "Rückgängig machen").click();
        assertThat(page.locator(".written")).containsText("Rückgängig gemacht.");

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Verlauf")).click();
        Locator changes = page.locator(".change");
        assertThat(changes.nth(1)).containsText("zurückgenommen durch");
        takeBack(changes.nth(2));
        assertThat(changes.nth(3)).containsText("zurückgenommen durch");
    }

    @Test
    void theQueryBehindAViewOpensReadyToRun(Visit visit) {
        Page page = visit.open("/");
        panel(page, "Aktivste Themen").locator(".query-behind").click();
        assertThat(page).hasURL(Pattern.compile("/graphiql[?]query="));
        assertThat(page.locator(".graphiql-query-editor .view-lines")).containsText("TopTopics");
        page.locator(".graphiql-execute-button").click();
        assertThat(page.locator(".answer-line")).containsText("ohne Fehler");
        page.locator(".graphiql-logo a").click();
        assertThat(page.locator("h1")).hasText("Überblick");
    }

    @Test
    void aServerThatIsAwayIsSaidAndTheViewRecoversByItself(Visit visit) {
        Page page = visit.open("/actors");
        assertThat(panel(page, "Liste").locator("tbody tr").first()).isVisible();
        page.route("**/graphql", route -> route.abort());
        page.locator(".filter-bar input[type=date]").fill("2010-01-01");
        assertThat(panel(page, "Liste").getByRole(AriaRole.ALERT)).containsText("nicht erreichbar");
        page.unroute("**/graphql");
        assertThat(panel(page, "Liste").getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(panel(page, "Liste").locator("tbody tr").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/network",
                "/network?year=2020&against=2005&color=community&size=pageRank",
                "/network?of=program:zubra",
                "/network?groups=STATE",
                "/edit?new=event",
                "/map",
                "/map?by=district&near=municipality:06636003&km=100",
                "/map?selected=municipality:06636003&count=PARTNERSHIPS",
                "/topics",
                "/gaps?about=topic:social-space-orientation",
                "/synergies",
                "/synergies?standing=DISMISSED",
                "/paths?from=municipality:06636003&to=program:zubra",
                "/history",
                "/edit?subject=municipality:06636003",
                "/edit?new=actor",
                "/edit?actor=municipality:06636003",
                "/edit?claim=claim:s5-zubra-founded",
                "/actors",
                "/a/municipality:06636003",
                "/a/nobody:at-all",
                "/t/topic:social-space-orientation"
            })
    void isUsableForEverybody(String path, Visit visit) throws IOException {
        Page page = visit.open(path);
        for (int width : List.of(1366, 390)) {
            page.setViewportSize(width, 844);
            waitForAnswers(page);
            page.evaluate(Files.readString(AXE));
            assertThat((List<?>) page.evaluate(SERIOUS)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void bringsInATableAndIsToldWhatIsWrongWithIt(Visit visit) {
        Page page = visit.open("/bring-in");
        String table = """
            Typ;Von;Zu;Art;Stand;gültig ab;Quelle
            COLLABORATES_WITH;Eschwege;Graz;Kooperation;aktiv;2019;Treffen in Eschwege
            COLLABORATES_WITH;Eschwege;Kreuztal;Kooperation;aktiv;31.02.2019;Treffen in Eschwege
            """;
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("zusammenarbeit.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("Wer bringt das ein?").fill("Ada");
        button(page, "Prüfen").click();

        Locator plan = panel(page, "Was geschehen würde");
        assertThat(plan).containsText("„31.02.2019“ ist kein Datum.");
        assertThat(plan.locator("tbody tr")).hasCount(2);
        button(page, "1 Zeile übernehmen").click();
        assertThat(page.getByText("Übernommen.")).isVisible();
        button(page, "Rückgängig machen").click();
        assertThat(page.getByText("Rückgängig gemacht.")).isVisible();
    }

    @Test
    void decidesAboutASuggestionAndTakesTheDecisionBack(Visit visit) {
        Page page = visit.open("/synergies");
        button(page, "Umgesetzt: Germersheim und Graz").click();
        page.getByLabel("Seit wann?").fill("irgendwann");
        page.getByLabel("Ihr Name").fill("Ada");
        exactButton(page, "Umgesetzt").click();
        assertThat(page.locator(".field").filter(having("Seit wann?")).getByRole(AriaRole.ALERT))
                .containsText("„irgendwann“ ist kein Datum.");
        button(page, "Abbrechen").click();

        button(page, "Verwerfen: Germersheim und Graz").click();
        page.getByLabel("Warum nicht?").fill("Zu weit für einen Besuch");
        exactButton(page, "Verwerfen").click();
        assertThat(page.locator(".decided")).containsText("Verworfen: Germersheim und Graz.");
        assertThat(page.locator(".matches")).not().containsText("Graz");

        Locator verdicts = page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Stand"));
        verdicts.getByText("verworfen").click();
        assertThat(page).hasURL(Pattern.compile("/synergies[?]standing=DISMISSED$"));
        assertThat(page.locator(".matches")).containsText("„Zu weit für einen Besuch“ Ada");
        page.locator(".matches")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Rückgängig machen: Germersheim und Graz"))
                .click();
        verdicts.getByText("offen oder angenommen").click();
        assertThat(button(page, "Annehmen: Germersheim und Graz")).isVisible();
    }

    @Test
    void speaksEnglishByChoice(Visit visit) {
        Page page = visit.open("/");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("EN").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Overview");
        assertThat(panel(page, "In the network")).containsText("Local alliances");
        page.reload();
        assertThat(page.locator("h1")).hasText("Overview");
    }

    private static void takeBack(Locator change) {
        change.getByText("Rückgängig machen …").click();
        change.getByRole(AriaRole.BUTTON, TAKE_BACK).click();
    }
}
