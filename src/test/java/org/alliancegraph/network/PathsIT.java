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
 * From Anna to Carla one gets through the small circle of Berta, or through an association with hundreds of members. To
 * Dora one gets only by way of Carla, and to Emil nobody knows a way.
 */
@AllianceGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Paths")
class PathsIT {

    private static final String PATHS = """
        query($from: ID!, $to: ID!, $maxLength: Int! = 4, $first: Int! = 3, $filter: NetworkFilter, $asOf: Date) {
          paths(from: $from, to: $to, maxLength: $maxLength, first: $first, filter: $filter, asOf: $asOf) {
            length
            nodes { id: key }
            steps { from { id: key } to { id: key } claim { id: key source { id: key title } } claims { id: key } }
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
                .node("Person", "Anna")
                .node("Person", "Berta")
                .node("Person", "Carla")
                .node("Person", "Dora")
                .node("Person", "Emil")
                .node("Organization", "Verband")
                .claim("person:anna", "COLLABORATES_WITH", "person:berta", TemporaryNetwork.since("2010-05-01"))
                .claim("person:anna", "COLLABORATES_WITH", "person:berta", Map.of("source", "source:two"))
                .claim("person:berta", "COLLABORATES_WITH", "person:carla", TemporaryNetwork.since("2012-01-01"))
                .claim("person:anna", "AFFILIATED_WITH", "organization:verband")
                .claim("person:carla", "AFFILIATED_WITH", "organization:verband")
                .claim("person:carla", "COLLABORATES_WITH", "person:dora")
                .crowd(300, "organization:verband");
    }

    @AfterAll
    void takeBack() {
        network.close();
    }

    @Test
    @DisplayName("are the shortest ones, those through small circles first")
    void shortest() {
        var answer = ways(Map.of("from", "person:anna", "to", "person:carla"));

        answer.path("paths[*].length").entityList(Integer.class).containsExactly(2, 2);
        answer.path("paths[0].nodes[*].id")
                .entityList(String.class)
                .containsExactly("person:anna", "person:berta", "person:carla");
        answer.path("paths[1].nodes[1].id").entity(String.class).isEqualTo("organization:verband");
    }

    @Test
    @DisplayName("name every step with its claims, whichever direction they were stated in")
    void steps() {
        var answer = ways(Map.of("from", "person:carla", "to", "person:anna", "first", 1));

        answer.path("paths").entityList(Map.class).hasSize(1);
        answer.path("paths[0].steps[*].from.id")
                .entityList(String.class)
                .containsExactly("person:carla", "person:berta");
        answer.path("paths[0].steps[1].claims").entityList(Map.class).hasSize(2);
        answer.path("paths[0].steps[0].claim.source.title").entity(String.class).isEqualTo("One");
    }

    @Test
    @DisplayName("keep to the relations, the length and the day asked for")
    void conditions() {
        assertThat(lengths(Map.of("from", "person:anna", "to", "person:dora"))).containsExactly(3, 3);
        assertThat(lengths(Map.of("from", "person:anna", "to", "person:dora", "maxLength", 2)))
                .isEmpty();
        var collaborating = Map.of("relations", List.of("COLLABORATES_WITH"));
        assertThat(lengths(Map.of("from", "person:anna", "to", "person:carla", "filter", collaborating)))
                .containsExactly(2);
        assertThat(lengths(Map.of(
                        "from", "person:anna", "to", "person:carla", "filter", collaborating, "asOf", "2011-01-01")))
                .isEmpty();
        assertThat(lengths(Map.of(
                        "from",
                        "person:anna",
                        "to",
                        "person:carla",
                        "filter",
                        Map.of("types", List.of("ORGANIZATION")))))
                .containsExactly(2);
    }

    @Test
    @DisplayName("are none where there is no way, and unknown where an end is unknown")
    void noWay() {
        ways(Map.of("from", "person:anna", "to", "person:emil", "maxLength", 8))
                .path("paths")
                .entityList(Map.class)
                .hasSize(0);
        ways(Map.of("from", "person:anna", "to", "person:nobody")).path("paths").valueIsNull();
    }

    @Test
    @DisplayName("take one statement if they are asked for often, planned without reading everything")
    void plan() {
        CountingReads counted = (CountingReads) reads;
        var sent = counted.sentOften(() -> ways(Map.of("from", "person:anna", "to", "person:carla")), 1);
        StatementPlan.of(driver, sent.getLast()).staysSmall();
    }

    private List<Integer> lengths(Map<String, Object> variables) {
        return ways(variables).path("paths[*].length").entityList(Integer.class).get();
    }

    private GraphQlTester.Response ways(Map<String, Object> variables) {
        var request = graphQl().document(PATHS);
        variables.forEach(request::variable);
        return request.execute();
    }

    private GraphQlTester graphQl() {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }
}
