// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does in GraphiQL who meets the network for the first time. */
@BrowserTest
class GraphiqlPageIT {

    private static final Path OPERATIONS = Path.of("graphql/operations");

    @Test
    void anExampleIsPickedRunAndAnswered(Visit visit) throws IOException {
        Page page = visit.open("/graphiql");
        Locator examples = page.locator(".examples li button");
        assertThat(examples).hasCount(names().size());

        examples.nth(1).click();
        assertThat(page).hasURL(Pattern.compile("[?]operation=" + names().get(1) + "$"));
        run(page);

        assertThat(page.locator(".answer-line")).containsText("ohne Fehler");
        assertThat(answer(page)).containsText("\"data\"");
    }

    @Test
    void examplesSpeakTheLanguageThatIsChosen(Visit visit) {
        Page page = visit.open("/graphiql");
        Locator heading = page.locator(".examples h2");
        assertThat(heading).hasText("Beispiele");
        button(page, "EN").click();
        assertThat(heading).hasText("Examples");
        page.reload();
        assertThat(heading).hasText("Examples");
    }

    @Test
    void aLinkCarriesAQueryAndItsVariables(Visit visit) {
        Page page = visit.open(
                "/graphiql?query=" + encoded("query Eschwege($ags: String!) { municipality(ags: $ags) { name } }")
                        + "&variables=" + encoded("{\"ags\": \"06636003\"}"));
        assertThat(editor(page)).containsText("Eschwege");
        run(page);
        assertThat(answer(page)).containsText("\"name\": \"Eschwege\"");
    }

    @Test
    void aLinkNamesAnExample(Visit visit) throws IOException {
        Page page = visit.open("/graphiql?operation=" + names().get(2));
        assertThat(page.locator(".examples li button[aria-current=true]")).hasCount(1);
        run(page);
        assertThat(page.locator(".answer-line")).containsText("ohne Fehler");
    }

    @Test
    void theAddressFollowsWhatIsTyped(Visit visit) {
        Page page = visit.open("/graphiql?query=" + encoded("{ topics { totalCount } }"));
        assertThat(editor(page)).containsText("topics");
        replace(page, "{ events { totalCount");
        assertThat(page).hasURL(Pattern.compile("events"));
        page.reload();
        assertThat(editor(page)).containsText("events");
    }

    /** Whichever of the two was edited, both are there again for who comes back without a link. */
    @ParameterizedTest
    @ValueSource(strings = {"query", "variables", "nothing"})
    void whoComesBackFindsQueryAndVariables(String edited, Visit visit) throws IOException {
        Page page = visit.open("/graphiql?operation=" + names().getFirst());
        assertThat(editor(page)).containsText("query ");
        String variables = edited.equals("variables") ? "06636003" : "municipality:";
        if (edited.equals("query")) {
            editor(page).click();
            page.keyboard().press("Control+Home");
            page.keyboard().type("# of mine\n");
            assertThat(page).hasURL(Pattern.compile("of[+]mine"));
        } else if (edited.equals("variables")) {
            variables(page).click();
            page.keyboard().press("Control+A");
            page.keyboard().type("{\"ags\": \"06636003\"");
            assertThat(page).hasURL(Pattern.compile("06636003"));
        }
        page.waitForTimeout(1000); // until GraphiQL has stored it

        visit.open("/graphiql");
        assertThat(editor(page)).containsText(edited.equals("query") ? "of mine" : "query ");
        assertThat(variables(page)).containsText(variables);
    }

    @Test
    void anErrorIsToldInWords(Visit visit) {
        Page page = visit.open("/graphiql?query=" + encoded("{ nobody }"));
        assertThat(editor(page)).containsText("nobody");
        run(page);
        assertThat(page.locator(".answer-line")).containsText("1 Fehler");
        assertThat(page.locator(".answer-line")).containsText("nobody");
    }

    @Test
    void aSubscriptionIsFollowedUntilItIsStopped(Visit visit) {
        String beginning = Base64.getUrlEncoder().withoutPadding().encodeToString("Query.changes\n[0]".getBytes(UTF_8));
        Page page = visit.open("/graphiql?query="
                + encoded("subscription Follow { changes(after: \"" + beginning + "\") { change { kind by } } }"));
        assertThat(editor(page)).containsText("Follow");
        run(page);
        assertThat(answer(page)).containsText("\"kind\": \"SAMPLE\"");
        Locator stop = page.locator(".graphiql-execute-button");
        assertThat(stop).hasAttribute("aria-label", Pattern.compile("^Stop"));
        stop.click();
        assertThat(stop).hasAttribute("aria-label", Pattern.compile("^Execute"));
    }

    @Test
    void theDocumentationOpens(Visit visit) {
        Page page = visit.open("/graphiql");
        button(page, "Show Documentation Explorer").click();
        Locator documentation = page.locator(".graphiql-doc-explorer");
        documentation
                .getByText("Municipality", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(documentation).containsText("population");
    }

    @Test
    void theEditorOffersFields(Visit visit) {
        Page page = visit.open("/graphiql?query=" + encoded("{ topics { totalCount } }"));
        assertThat(editor(page)).containsText("topics");
        replace(page, "{ municip");
        page.keyboard().press("Control+Space");
        assertThat(page.locator(".suggest-widget")).containsText("municipality");
    }

    private static void run(Page page) {
        assertThat(editor(page)).containsText("{");
        page.locator(".graphiql-execute-button").click();
    }

    private static void replace(Page page, String text) {
        editor(page).click();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static Locator editor(Page page) {
        return page.locator(".graphiql-query-editor .view-lines");
    }

    private static Locator variables(Page page) {
        return page.locator(".graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines");
    }

    private static Locator answer(Page page) {
        return page.locator(".graphiql-response .view-lines");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(OPERATIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .sorted()
                    .toList();
        }
    }
}
