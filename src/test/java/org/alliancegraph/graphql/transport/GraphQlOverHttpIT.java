// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit of the GraphQL over HTTP specification by its authors, every check of it under its own id. */
@WebJourney
class GraphQlOverHttpIT {

    private static final int AUDITS = 61;

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> passesTheAudit() throws Exception {
        NodeProject audit = NodeProject.installed(Path.of("src", "test", "node"), "graphql-over-http-audit");
        List<JsonNode> audits = audit.node("audit.mjs", "http://localhost:" + port + "/graphql")
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(audits).hasSize(AUDITS);
        return audits.stream().map(GraphQlOverHttpIT::test);
    }

    private static DynamicTest test(JsonNode audit) {
        String name = audit.path("id").asString() + " " + audit.path("name").asString();
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(audit.path("reason").isNull())
                        .as(audit.path("reason").toString())
                        .isTrue());
    }
}
