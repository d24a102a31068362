// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.HttpGraphQlClient;
import org.springframework.web.reactive.function.client.WebClient;

/** The clients that dashboards are built with, as docs/clients.md tells to use them, each on a journey of its own. */
@AllianceGraphTest
class ClientsIT {

    /** The cursor before the first change. */
    private static final String BEGINNING =
            Base64.getUrlEncoder().withoutPadding().encodeToString("Query.changes\n[0]".getBytes(UTF_8));

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"apollo.mjs", "apollo3.mjs", "urql.mjs", "graphql-sse.mjs", "relay.mjs", "codegen.mjs"})
    void ofJavaScriptArrive(String journey) throws Exception {
        NodeProject clients = NodeProject.installed(Path.of("src", "test", "clients"), "clients");
        assertThat(clients.node(journey, "http://localhost:" + port + "/graphql", BEGINNING))
                .contains("arrived");
    }

    @Test
    void ofSpringArrives() {
        HttpGraphQlClient client = HttpGraphQlClient.builder(
                        WebClient.builder().baseUrl("http://localhost:" + port + "/graphql"))
                .build();

        assertThat(client.document("query ($ags: String!) { municipality(ags: $ags) { name } }")
                        .variable("ags", "06636003")
                        .retrieve("municipality.name")
                        .toEntity(String.class)
                        .block(Duration.ofSeconds(30)))
                .isEqualTo("Eschwege");
        assertThat(client.document("subscription ($after: String) { changes(after: $after) { change { kind } } }")
                        .variables(Map.of("after", BEGINNING))
                        .retrieveSubscription("changes.change.kind")
                        .toEntity(String.class)
                        .blockFirst(Duration.ofSeconds(30)))
                .isEqualTo("SAMPLE");
    }
}
