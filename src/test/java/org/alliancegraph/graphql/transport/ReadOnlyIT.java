// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Where everybody may read, nobody writes, whatever way they take. */
@WebJourney
@TestPropertySource(properties = "alliancegraph.access.public=read")
class ReadOnlyIT {

    private static final String MUTATION = "mutation { touch }";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json", "text/event-stream"})
    void noMutationIsRun(String accepted) throws Exception {
        String answer = RawRequest.of("POST", "/graphql")
                .with("Host", "localhost")
                .with("Content-Type", "application/json")
                .with("Accept", accepted)
                .with("Accept-Language", "de")
                .sending("{\"query\": \"" + MUTATION + "\"}")
                .sentTo(port);

        assertThat(answer).contains("\"code\":\"FORBIDDEN\"").contains("Hier darf nur gelesen werden");
        assertThat(answer).doesNotContain("touched");
    }

    @Test
    void noMutationIsRunOverAWebSocket() throws Exception {
        try (Talk talk = Talk.begun(port).subscribe("m", MUTATION).subscribe("q", "{ hello }")) {
            String heard = talk.next().toString()
                    + talk.next().toString()
                    + talk.next().toString();

            assertThat(heard).contains("FORBIDDEN").contains("Hello").doesNotContain("touched");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/import?name=a.csv", "/nowhere", "/graphql/", "//graphql", "/graphql;a=b"})
    void nothingElseThatWritesIsAnswered(String path) throws Exception {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            String answer =
                    RawRequest.of(method, path).with("Host", "localhost").sentTo(port);

            assertThat(answer.substring(9, 12)).as(method).isIn("400", "403", "404");
        }
    }

    @Test
    void readingGoesOn() throws Exception {
        Client client = new Client(port);

        assertThat(client.query("{ hello }").json().at("/data/hello").asString())
                .startsWith("Hello");
        assertThat(RawRequest.of("GET", "/graphql/schema.graphql")
                        .with("Host", "localhost")
                        .sentTo(port))
                .startsWith("HTTP/1.1 200");
    }
}
