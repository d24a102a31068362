// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever asks for metrics gets what there is at once, and the rest when it has been computed. */
@AllianceGraphTest
@DisplayName("The metrics of the network")
class NetworkMetricsIT {

    private static final String ACTORS = "types: [PERSON, MUNICIPALITY, LOCAL_ALLIANCE, PROGRAM, ORGANIZATION]";
    private static final String OF_ACTOR =
            "degree strength pageRank betweenness betweennessError closeness core component community revision";

    @Autowired
    private HttpGraphQlTester graphQl;

    @ParameterizedTest
    @ValueSource(strings = {"asOf: \"2018-03-31\"", "asOf: \"2011-01-01\"", "knownAt: \"2100-01-01T00:00:00Z\""})
    @DisplayName("are those of the day asked for, the same wherever they are asked")
    void agree(String when) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> ask("network(first: 1, " + when + ") { metrics { progress } }")
                                .at("/network/metrics/progress")
                                .asDouble(0)
                        == 1);

        JsonNode network = ask("network(first: 20000, filter: {" + ACTORS + "}, " + when + """
            ) {
              nodeCount edgeCount
              nodes { key degree metrics { %s } }
              metrics {
                revision actorCount tieCount density componentCount largestComponent modularity betweennessSamples
                communities { number size central { key label count } topics { key label count } states { state count } }
                ranking(by: BETWEENNESS, first: 5) { key label value de: sentence(language: DE) en: sentence(language: EN) }
              }
            }\
            """.formatted(OF_ACTOR))
                .path("network");
        JsonNode metrics = network.path("metrics");
        assertThat(metrics.path("actorCount").intValue())
                .isEqualTo(network.path("nodeCount").intValue())
                .isGreaterThan(50);
        assertThat(metrics.path("tieCount").intValue())
                .isEqualTo(network.path("edgeCount").intValue());
        double actors = metrics.path("actorCount").intValue();
        assertThat(metrics.path("density").doubleValue())
                .isEqualTo(metrics.path("tieCount").intValue() / (actors * (actors - 1) / 2));
        assertThat(metrics.path("betweennessSamples").intValue()).isEqualTo((int) actors);
        double shares = 0;
        for (JsonNode node : network.path("nodes")) {
            assertThat(node.at("/metrics/degree").intValue())
                    .as(node.path("key").stringValue())
                    .isEqualTo(node.path("degree").intValue());
            assertThat(node.at("/metrics/core").intValue())
                    .isLessThanOrEqualTo(node.path("degree").intValue());
            shares += node.at("/metrics/pageRank").doubleValue();
        }
        assertThat(shares).isBetween(0.999, 1.001);

        JsonNode first = metrics.path("ranking").get(0);
        assertThat(first.path("value").doubleValue())
                .isGreaterThanOrEqualTo(
                        metrics.path("ranking").get(1).path("value").doubleValue());
        assertThat(first.path("de").stringValue()).contains("kürzesten Wege");
        assertThat(first.path("en").stringValue()).contains("shortest ways");
        JsonNode actor = ask("actor(id: \"" + first.path("key").stringValue() + "\", " + when + ") { name metrics { "
                        + OF_ACTOR + " } }")
                .path("actor");
        assertThat(actor.path("name")).isEqualTo(first.path("label"));
        assertThat(actor.at("/metrics/betweenness").doubleValue())
                .isEqualTo(first.path("value").doubleValue());

        JsonNode largest = metrics.path("communities").get(0);
        assertThat(largest.path("central")).hasSizeBetween(1, 3);
        assertThat(largest.path("size").intValue()).isGreaterThan(2);
    }

    private JsonNode ask(String field) {
        GraphQlTester.Response answer = graphQl.document("{ " + field + " }").execute();
        answer.errors().verify();
        return JsonMapper.shared()
                .valueToTree(Objects.requireNonNull(answer.returnResponse().getData()));
    }
}
