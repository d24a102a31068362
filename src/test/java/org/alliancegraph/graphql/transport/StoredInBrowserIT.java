// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.alliancegraph.graphql.transport.PageParts.waitForAnswers;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.alliancegraph.Canary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.test.context.TestPropertySource;

/** What people saw on the pages is not kept in their browser, and pages show nobody whom they may not see. */
@BrowserTest
@TestPropertySource(properties = "alliancegraph.access.public=read")
class StoredInBrowserIT {

    private static final List<String> VIEWS = List.of(
            "/",
            "/actors?text=amsel",
            "/a/organization:amselverein",
            "/a/person:vera-amselmann",
            "/a/organization:amselhaus",
            "/t/topic:child-health",
            "/synergies",
            "/network",
            "/map",
            "/topics",
            "/gaps",
            "/paths?from=person:vera-amselmann&to=organization:amselhaus",
            "/history",
            "/edit",
            "/bring-in");

    private static final String STORED = """
        async () => JSON.stringify([
          Object.entries(localStorage), Object.entries(sessionStorage),
          await indexedDB.databases(), await caches.keys(), document.cookie,
          (await navigator.serviceWorker.getRegistrations()).length
        ])\
        """;

    @Autowired
    private ExecutionGraphQlService api;

    @Test
    void isNobody(Visit visit) {
        Canary canary = new Canary(ExecutionGraphQlServiceTester.create(api), "zwatsch", "amsel");
        canary.surround();
        canary.arrive();
        StringBuilder shown = new StringBuilder();
        for (String view : VIEWS) {
            Page page = visit.open(view);
            waitForAnswers(page);
            shown.append(page.content());
            String stored = String.valueOf(page.evaluate(STORED));
            assertThat(stored).as(view).doesNotContainIgnoringCase("amsel").endsWith(",[],[],\"\",0]");
            assertThat(canary.found(view, page.content() + stored)).as(view).isNull();
        }
        assertThat(shown.toString()).contains("Vera Amselmann", "Amselverein");
    }
}
