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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Two towns in Hesse and one in Bavaria; one works on care at night, a part of care, and one on care as a whole. */
@AllianceGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Facets")
class FacetsIT {

    private static final List<String> OURS = List.of(
            "municipality:waldau", "municipality:seeheim", "municipality:bergen", "program:lotse", "person:eva");

    private static final String FACETS = """
        query($by: [FacetDimension!]!, $ids: [ID!], $first: Int! = 20, $asOf: Date) {
          facets(by: $by, filter: {ids: $ids}, first: $first, asOf: $asOf) {
            dimension
            total
            missing
            bucketCount
            buckets { value count de: label en: label(language: EN) node { id: key } }
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
                .node("Municipality", "Waldau", Map.of("state", "HESSEN"))
                .node("Municipality", "Bergen", Map.of("state", "HESSEN"))
                .node("Municipality", "Seeheim", Map.of("state", "BAYERN"))
                .node("Program", "Lotse")
                .node("Person", "Eva")
                .node("Topic", "Pflege", Map.of("labelDe", "Pflege", "labelEn", "Care"))
                .node("Topic", "Nachtpflege", Map.of("labelDe", "Nachtpflege", "labelEn", "Night care"))
                .claim("topic:nachtpflege", "BROADER", "topic:pflege")
                .claim("municipality:waldau", "WORKS_ON", "topic:nachtpflege", Map.of("stance", "OFFERS"))
                .claim("municipality:waldau", "WORKS_ON", "topic:pflege", Map.of("stance", "WORKS_ON"))
                .claim("municipality:bergen", "WORKS_ON", "topic:pflege", Map.of("stance", "SEEKS"))
                .claim(
                        "municipality:waldau",
                        "PARTICIPATES_IN",
                        "program:lotse",
                        TemporaryNetwork.period("2018-01-01", "2018-12-31", "9999-12-31", "9999-12-31"))
                .claim("municipality:bergen", "PARTICIPATES_IN", "program:lotse", Map.of("status", "PLANNED"));
    }

    @AfterAll
    void takeBack() {
        network.close();
    }

    @Test
    @DisplayName("count by type and state, the most first, in words of both languages")
    void typesAndStates() {
        var answer = counted("TYPE", "STATE");

        answer.path("facets[*].total").entityList(Integer.class).containsExactly(5, 5);
        assertThat(buckets(answer, 0))
                .containsExactly(
                        "MUNICIPALITY 3 Kommunen/Municipalities",
                        "PERSON 1 Personen/People",
                        "PROGRAM 1 Programme/Programmes");
        assertThat(buckets(answer, 1)).containsExactly("HESSEN 2 Hessen/Hesse", "BAYERN 1 Bayern/Bavaria");
        answer.path("facets[1].missing").entity(Integer.class).isEqualTo(2);
    }

    @Test
    @DisplayName("count whoever works on a narrower topic for the broader one too, but only once")
    void topics() {
        var answer = counted("TOPIC");

        assertThat(buckets(answer, 0))
                .containsExactly("topic:pflege 2 Pflege/Care", "topic:nachtpflege 1 Nachtpflege/Night care");
        answer.path("facets[0].buckets[0].node.id").entity(String.class).isEqualTo("topic:pflege");
        answer.path("facets[0].missing").entity(Integer.class).isEqualTo(3);
    }

    @Test
    @DisplayName("count who takes part in what, since when and how firmly")
    void participations() {
        var answer = counted("PROGRAM", "STATUS", "YEAR", "ALLIANCE");

        assertThat(buckets(answer, 0)).containsExactly("program:lotse 2 Lotse/Lotse");
        assertThat(buckets(answer, 1)).containsExactly("ACTIVE 2 aktiv/active", "PLANNED 2 geplant/planned");
        assertThat(buckets(answer, 2)).contains("2018 2 2018/2018");
        assertThat(buckets(answer, 3)).isEmpty();
        answer.path("facets[3].missing").entity(Integer.class).isEqualTo(5);
    }

    @Test
    @DisplayName("show only as many buckets as asked for, and say how many there are")
    void first() {
        var answer = ask(Map.of("by", List.of("TYPE"), "ids", OURS, "first", 1));

        answer.path("facets[0].buckets").entityList(Map.class).hasSize(1);
        answer.path("facets[0].bucketCount").entity(Integer.class).isEqualTo(3);
    }

    @Test
    @DisplayName("of nobody are empty")
    void nobody() {
        var answer = ask(Map.of("by", List.of("TYPE", "TOPIC"), "ids", List.of("person:nobody")));

        answer.path("facets[*].total").entityList(Integer.class).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", asOf: \"2018-06-01\"", ", knownAt: \"2020-01-01T00:00:00Z\""})
    @DisplayName("of everybody are the same whichever are asked for together")
    void together(String lens) {
        String all = "[STATUS, TYPE, YEAR, PROGRAM]";
        List<?> together = ofEverybody(all + lens);

        assertThat(together).isEqualTo(ofEverybody(all + ", filter: {}" + lens)).hasSize(4);
        assertThat(ofEverybody("[YEAR]" + lens)).isEqualTo(List.of(together.get(2)));
        assertThat(ofEverybody("[YEAR, STATUS]" + lens)).isEqualTo(List.of(together.get(2), together.get(0)));
    }

    private List<?> ofEverybody(String asked) {
        return graphQl()
                .document("{ facets(first: 3, by: " + asked + ") { dimension total missing bucketCount buckets { value"
                        + " count label node { id: key } } } }")
                .execute()
                .path("facets")
                .entityList(Map.class)
                .get();
    }

    @Test
    @DisplayName("take a statement that finds the actors and one that finds what topics are called, both planned from"
            + " indexes")
    void plan() {
        CountingReads counted = (CountingReads) reads;
        var sent =
                counted.sentOften(() -> counted("TYPE", "STATE", "TOPIC", "PROGRAM", "ALLIANCE", "STATUS", "YEAR"), 2);
        sent.forEach(each -> StatementPlan.of(driver, each).staysSmall());
    }

    @Test
    @DisplayName("without end are refused")
    void withoutEnd() {
        ask(Map.of("by", List.of("TYPE"), "first", 201))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_PAGE_SIZE")));
    }

    private static List<String> buckets(GraphQlTester.Response answer, int facet) {
        return answer.path("facets[" + facet + "].buckets").entityList(Map.class).get().stream()
                .map(each ->
                        "%s %s %s/%s".formatted(each.get("value"), each.get("count"), each.get("de"), each.get("en")))
                .toList();
    }

    private GraphQlTester.Response counted(String... dimensions) {
        return ask(Map.of("by", List.of(dimensions), "ids", OURS));
    }

    private GraphQlTester.Response ask(Map<String, Object> variables) {
        var request = graphQl().document(FACETS);
        variables.forEach(request::variable);
        return request.execute();
    }

    private GraphQlTester graphQl() {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }
}
