// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Operations are counted, whatever way they take: whoever runs too many waits, and is told how long. */
@WebJourney
class RatesIT {

    @TempDir
    static Path folder;

    private static TestAccounts accounts;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void accounts(DynamicPropertyRegistry registry) {
        accounts = new TestAccounts(folder);
        accounts.user("add", "Ada", "steward");
        registry.add("alliancegraph.data", folder::toString);
        registry.add("alliancegraph.access.rate.operations", () -> 7);
        registry.add("alliancegraph.access.rate.period", () -> "10m");
    }

    @Test
    void oneAccountIsCountedOverAllTransports() throws Exception {
        String first = "Bearer " + accounts.token("add", "First", "member");
        String second = "Bearer " + accounts.token("add", "Second", "member");
        List<RawRequest> ways = List.of(
                graphQl(first, "{ hello }"),
                graphQl(first, "{ a: hello b: hello }"),
                RawRequest.of("GET", "/graphql?query=%7Bhello%7D")
                        .with("Host", "localhost")
                        .with("Authorization", first),
                RawRequest.of("GET", "/export/formats")
                        .with("Host", "localhost")
                        .with("Authorization", first));
        for (RawRequest each : ways) {
            assertThat(each.sentTo(port)).doesNotContain("HTTP/1.1 429");
        }
        try (Talk talk = Talk.silent(port, "Authorization", first)) {
            talk.say(Map.of("type", "connection_init")).next();
            assertThat(talk.subscribe("a", "{ hello }").next().toString()).contains("Hello");
            assertThat(talk.next().toString()).contains("complete");
            assertThat(talk.subscribe("b", "{ hello }").next().toString()).contains("Hello");
            assertThat(talk.next().toString()).contains("complete");
            assertThat(talk.subscribe("c", "{ hello }").next().toString())
                    .contains("TOO_MANY_REQUESTS")
                    .contains("\"retryAfter\":");
        }

        for (RawRequest each : ways) {
            assertThat(each.sentTo(port))
                    .startsWith("HTTP/1.1 429")
                    .containsPattern("Retry-After: \\d+\r\n")
                    .contains("Too many operations");
        }
        assertThat(graphQl(second, "{ hello }").sentTo(port)).contains("Hello");
    }

    @Test
    void whoShowsWorthlessTokensIsStoppedByAddress() throws IOException {
        for (int each = 0; each < 7; each++) {
            assertThat(graphQl("Bearer agt_" + each, "{ hello }").sentTo(port)).startsWith("HTTP/1.1 401");
        }
        assertThat(graphQl("Bearer agt_forged", "{ hello }").sentTo(port)).startsWith("HTTP/1.1 429");
    }

    private static RawRequest graphQl(String authorization, String document) {
        return RawRequest.of("POST", "/graphql")
                .with("Host", "localhost")
                .with("Content-Type", "application/json")
                .with("Authorization", authorization)
                .sending("{\"query\":\"" + document + "\"}");
    }
}
