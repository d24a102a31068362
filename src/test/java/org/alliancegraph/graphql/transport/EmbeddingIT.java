// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page of docs/dashboard.html on a server of its own, which the product lets fetch and frame, and no other. */
@AllianceGraphTest
@DirtiesContext
@ExtendWith(Visits.class)
class EmbeddingIT {

    private static final HttpServer DASHBOARD = server();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void allowed(DynamicPropertyRegistry registry) {
        registry.add("spring.graphql.cors.allowed-origins", () -> origin("127.0.0.1"));
        registry.add("alliancegraph.frame-ancestors", () -> origin("127.0.0.1"));
    }

    @Test
    void aPageOfADashboardFetchesAndFrames(InstalledBrowser browser) throws IOException {
        String page = Files.readString(Path.of("docs/dashboard.html")).replace(":8080", ":" + port);
        DASHBOARD.createContext("/", exchange -> {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        try (BrowserContext context = browser.newContext()) {
            Page dashboard = context.newPage();
            dashboard.navigate(origin("127.0.0.1"));
            assertThat(dashboard.locator("#partners")).containsText("Bebra");
            FrameLocator picture = dashboard.frameLocator("iframe");
            assertThat(picture.locator("h1")).hasText("Netzwerk");
            assertThat(picture.locator(".picture canvas").first()).isVisible();

            dashboard.navigate(origin("localhost"));
            assertThat(dashboard.locator("h1")).isVisible();
            assertThat(dashboard.locator("#partners tr")).hasCount(0);
            assertThat(picture.locator(".picture")).hasCount(0);
        }
    }

    @AfterAll
    static void stop() {
        DASHBOARD.stop(0);
    }

    private static String origin(String host) {
        return "http://" + host + ":" + DASHBOARD.getAddress().getPort();
    }

    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
