// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alliancegraph.graphql.transport.PageParts.exactButton;
import static org.alliancegraph.graphql.transport.PageParts.panel;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alliancegraph.ExternalDatabase;
import org.alliancegraph.TestClock;
import org.alliancegraph.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a coordinator sees while the database of the product, a server of its own, is away, and once it is back. */
@Isolated("It measures time.")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestClock.class)
@ExtendWith(Visits.class)
@DirtiesContext
class DatabaseOutageIT {

    private static final ExternalDatabase SERVER = new ExternalDatabase().start();
    private static final double PATIENCE = 60_000;

    @DynamicPropertySource
    static void external(DynamicPropertyRegistry registry) {
        registry.add("spring.neo4j.uri", SERVER::address);
        registry.add("spring.neo4j.authentication.username", () -> "neo4j");
        registry.add("spring.neo4j.authentication.password", SERVER::password);
        registry.add(
                "alliancegraph.data", () -> TestData.folder().resolve("data").toString());
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void isSaidInTheViewWhichRecoversByItselfAndGoesOnBeingLive(Visit visit) throws InterruptedException {
        Page page = visit.open("/actors");
        Locator list = panel(page, "Liste");
        assertThat(list.locator("tbody tr").first()).isVisible();

        SERVER.kill();
        page.locator(".filter-bar input[type=date]").fill("2012-01-01");
        Locator alert = list.getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("Datenbank", new ContainsTextOptions().setTimeout(PATIENCE));
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Erfassen"))
                .click();
        page.goBack();
        assertThat(alert).containsText("Datenbank", new ContainsTextOptions().setTimeout(PATIENCE));

        SERVER.start();
        assertThat(alert).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
        assertThat(list.locator("tbody tr").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("/actors[?]day=2012-01-01$"));

        Page writer = page.context().newPage();
        writer.navigate(page.url().replaceAll("/actors.*", "/edit?new=actor"));
        writer.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Verein nach dem Ausfall");
        writer.getByLabel("Ihr Name").fill("Ada");
        exactButton(writer, "Anlegen").click();
        assertThat(writer.locator(".written")).containsText("Verein nach dem Ausfall");
        assertThat(page.locator(".change-notice")).containsText("Ada", new ContainsTextOptions().setTimeout(PATIENCE));
    }
}
