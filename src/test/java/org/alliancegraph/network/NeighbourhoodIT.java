// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.CountingReads;
import org.alliancegraph.StatementPlan;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Two towns, Waldau and Seeheim, take part in the programme Lotse. Waldau also works with an association, as two
 * sources say; the association plans something with a company; and Eva sits in the council of Waldau until 2020.
 */
@AllianceGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A neighbourhood")
class NeighbourhoodIT {

    private static final String NODES = """
        query($of: ID!, $depth: Int! = 1, $filter: NetworkFilter, $minSources: Int! = 1, $maxNodes: Int! = 100, $asOf: Date) {
          neighbourhood(of: $of, depth: $depth, filter: $filter, minSources: $minSources, maxNodes: $maxNodes, asOf: $asOf) {
            center { id: key }
            nodes { node { id: key ... on Actor { actorName: name } ... on Event { eventName: name } } name distance degree }
            edges { from { id: key } to { id: key } relations sourceCount claims { id: key status source { id: key } } }
            cut
            omittedCount
          }
        }
        """;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private Driver driver;

    @Autowired
    private ReadExecutor reads;

    private TemporaryNetwork network;

    @BeforeAll
    void build() {
        network = new TemporaryNetwork(driver)
                .node("Source", "One", Map.of("title", "One"))
                .node("Source", "Two", Map.of("title", "Two"))
                .node("Municipality", "Waldau", Map.of("state", "HESSEN"))
                .node("Municipality", "Seeheim", Map.of("state", "BAYERN"))
                .node("Organization", "Verein")
                .node("Organization", "Firma")
                .node("Person", "Eva")
                .node("Program", "Lotse")
                .node("Program", "Riese")
                .node("Topic", "Pflege")
                .claim("municipality:waldau", "PARTICIPATES_IN", "program:lotse", Map.of("role", "PILOT"))
                .claim("municipality:seeheim", "PARTICIPATES_IN", "program:lotse", Map.of("role", "USER"))
                .claim("municipality:waldau", "COLLABORATES_WITH", "organization:verein", Map.of("kind", "SUPPORT"))
                .claim(
                        "municipality:waldau",
                        "COLLABORATES_WITH",
                        "organization:verein",
                        Map.of("kind", "SUPPORT", "source", "source:two", "rank", "PREFERRED", "rankOrder", 0L))
                .claim(
                        "organization:firma",
                        "COLLABORATES_WITH",
                        "organization:verein",
                        Map.of("kind", "FUNDING", "status", "PLANNED"))
                .claim(
                        "person:eva",
                        "AFFILIATED_WITH",
                        "municipality:waldau",
                        TemporaryNetwork.period("2010-01-01", "2010-12-31", "2020-06-30", "2020-06-30"))
                .claim("municipality:waldau", "WORKS_ON", "topic:pflege", Map.of("stance", "OFFERS"))
                .claim("organization:verein", "PARTICIPATES_IN", "program:lotse", Map.of("retracted", 0L))
                .crowd(10_000, "program:riese")
                .claim("municipality:seeheim", "PARTICIPATES_IN", "program:riese");
    }

    @AfterAll
    void takeBack() {
        network.close();
    }

    @Test
    @DisplayName("has the nearest nodes first, and every edge among them")
    void nearestFirst() {
        var answer = around(Map.of("of", "municipality:waldau", "depth", 2));

        assertThat(names(answer)).containsExactly("Waldau", "Verein", "Lotse", "Seeheim", "Firma");
        assertThat(list(answer, "nodes[*].distance", Integer.class)).containsExactly(0, 1, 1, 2, 2);
        assertThat(list(answer, "nodes[*].degree", Integer.class)).containsExactly(2, 2, 2, 1, 1);
        assertThat(list(answer, "edges[*].from.id", String.class))
                .containsExactly(
                        "municipality:seeheim", "municipality:waldau", "municipality:waldau", "organization:firma");
        answer.path("neighbourhood.cut").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    @DisplayName("shows two claims on the same tie as one edge, the preferred claim first")
    void oneEdgePerPair() {
        var answer = around(Map.of("of", "organization:verein", "filter", Map.of("kinds", List.of("SUPPORT"))));

        answer.path("neighbourhood.edges").entityList(Map.class).hasSize(1);
        answer.path("neighbourhood.edges[0].sourceCount").entity(Integer.class).isEqualTo(2);
        assertThat(list(answer, "edges[0].claims[*].source.id", String.class))
                .containsExactly("source:two", "source:one");
    }

    @Test
    @DisplayName("can leave out what only one source claims")
    void minSources() {
        var answer = around(Map.of("of", "municipality:waldau", "depth", 4, "minSources", 2));

        assertThat(names(answer)).containsExactly("Waldau", "Verein");
    }

    @Test
    @DisplayName("follows only the relations, types, states and statuses asked for")
    void filtered() {
        assertThat(names(filtered("relations", "WORKS_ON"))).containsExactly("Waldau", "Pflege");
        assertThat(names(filtered("types", "ORGANIZATION"))).containsExactly("Waldau", "Verein", "Firma");
        assertThat(names(filtered("states", "HESSEN"))).containsExactly("Waldau");
        assertThat(names(around(Map.of(
                        "of",
                        "municipality:waldau",
                        "depth",
                        2,
                        "filter",
                        Map.of(
                                "or",
                                List.of(Map.of("states", List.of("HESSEN")), Map.of("missing", List.of("STATE"))))))))
                .doesNotContain("Seeheim")
                .contains("Lotse");
        assertThat(names(filtered("statuses", "ACTIVE")))
                .doesNotContain("Firma")
                .contains("Verein");
        assertThat(names(filtered("roles", "PILOT"))).doesNotContain("Seeheim").contains("Lotse");
        assertThat(names(filtered("sources", "source:two"))).containsExactly("Waldau", "Verein");
    }

    @Test
    @DisplayName("is the one of the day asked for")
    void asOf() {
        assertThat(names(around(Map.of("of", "municipality:waldau", "asOf", "2015-01-01"))))
                .contains("Eva");
        assertThat(names(around(Map.of("of", "municipality:waldau", "asOf", "2021-01-01"))))
                .doesNotContain("Eva");
    }

    @Test
    @DisplayName("is cut at the number of nodes asked for, and says how many it left out")
    void cut() {
        var answer = around(Map.of("of", "municipality:waldau", "depth", 2, "maxNodes", 2));

        assertThat(names(answer)).containsExactly("Waldau", "Verein");
        answer.path("neighbourhood.cut").entity(Boolean.class).isEqualTo(true);
        answer.path("neighbourhood.omittedCount").entity(Integer.class).isEqualTo(1);
    }

    @Test
    @DisplayName("of somebody beside a programme of ten thousand stays small")
    void hub() {
        var answer = around(Map.of("of", "municipality:seeheim", "depth", 4, "maxNodes", 500));

        assertThat(names(answer)).hasSize(500).startsWith("Seeheim", "Lotse", "Riese", "Waldau", "Crowd 1");
        answer.path("neighbourhood.omittedCount").entity(Integer.class).isEqualTo(10_000 - 496);
    }

    @Test
    @DisplayName("does not exist around what the graph does not know")
    void unknown() {
        around(Map.of("of", "municipality:nowhere")).path("neighbourhood").valueIsNull();
        around(Map.of("of", "source:one")).path("neighbourhood").valueIsNull();
    }

    @Test
    @DisplayName("takes one statement if it is asked often, planned without reading everything")
    void plan() {
        CountingReads counted = (CountingReads) reads;
        var sent = counted.sentOften(() -> around(Map.of("of", "municipality:waldau", "depth", 3)), 1);
        StatementPlan.of(driver, sent.getLast()).staysSmall();
    }

    private GraphQlTester.Response filtered(String criterion, String value) {
        return around(Map.of("of", "municipality:waldau", "depth", 2, "filter", Map.of(criterion, List.of(value))));
    }

    private GraphQlTester.Response around(Map<String, Object> variables) {
        var request = graphQl().document(NODES);
        variables.forEach(request::variable);
        return request.execute();
    }

    private static List<String> names(GraphQlTester.Response answer) {
        return list(answer, "nodes[*].name", String.class);
    }

    private static <T> List<T> list(GraphQlTester.Response answer, String path, Class<T> type) {
        return answer.path("neighbourhood." + path).entityList(type).get();
    }

    private GraphQlTester graphQl() {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }
}
