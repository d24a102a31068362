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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Three towns joined a programme: one on a day in May 2016, one in 2017 and out again in 2018, and one at a time that
 * no source tells. A second source says the first of them joined in 2015, but it is not the preferred one.
 */
@AllianceGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The timeline")
class TimelineIT {

    private static final String TIMELINE = """
        query($unit: TimeUnit!, $from: Date, $to: Date, $by: TimelineDimension) {
          timeline(unit: $unit, from: $from, to: $to, by: $by, filter: {sources: ["source:clock", "source:other"]}) {
            total
            beginUnclear
            endUnclear
            units {
              label start end began ended holding possiblyHolding
              groups { value began ended holding possiblyHolding }
            }
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
                .node("Municipality", "Waldau")
                .node("Municipality", "Bergen")
                .node("Municipality", "Seeheim")
                .node("Program", "Lotse")
                .node("Source", "Clock")
                .node("Source", "Other");
        joined("waldau", "PILOT", "source:clock", 0, "2016-05-17", "2016-05-17", "9999-12-31", "9999-12-31");
        joined("waldau", "PILOT", "source:other", 1, "2015-01-01", "2015-12-31", "9999-12-31", "9999-12-31");
        joined("bergen", "USER", "source:clock", 1, "2017-01-01", "2017-12-31", "2018-03-01", "2018-03-31");
        joined("seeheim", "USER", "source:clock", 1, "0001-01-01", "9999-12-31", "9999-12-31", "9999-12-31");
    }

    private void joined(String town, String role, String source, long rank, String a, String b, String c, String d) {
        Map<String, Object> claim = new java.util.HashMap<>(TemporaryNetwork.period(a, b, c, d));
        claim.putAll(Map.of("role", role, "source", source, "rankOrder", rank));
        network.claim("municipality:" + town, "PARTICIPATES_IN", "program:lotse", claim);
    }

    @AfterAll
    void takeBack() {
        network.close();
    }

    @Test
    @DisplayName("counts ties once, by the preferred claim, from the first year to the last")
    void years() {
        var answer = ask(Map.of("unit", "YEAR", "to", "2019-06-01"));

        assertThat(units(answer))
                .containsExactly("2016 +1 -0 =1 ~1", "2017 +1 -0 =2 ~1", "2018 +0 -1 =1 ~1", "2019 +0 -0 =1 ~1");
        answer.path("timeline.total").entity(Integer.class).isEqualTo(3);
        answer.path("timeline.beginUnclear").entity(Integer.class).isEqualTo(1);
        answer.path("timeline.endUnclear").entity(Integer.class).isEqualTo(0);
        answer.path("timeline.units[0].start").entity(String.class).isEqualTo("2016-01-01");
        answer.path("timeline.units[0].end").entity(String.class).isEqualTo("2016-12-31");
    }

    @Test
    @DisplayName("puts into no month what is known only by the year")
    void months() {
        var answer = ask(Map.of("unit", "MONTH", "from", "2017-12-24", "to", "2018-03-01"));

        assertThat(units(answer))
                .containsExactly(
                        "2017-12 +0 -0 =2 ~1", "2018-01 +0 -0 =2 ~1", "2018-02 +0 -0 =2 ~1", "2018-03 +0 -1 =1 ~1");
        answer.path("timeline.beginUnclear").entity(Integer.class).isEqualTo(2);
        answer.path("timeline.units[3].end").entity(String.class).isEqualTo("2018-03-31");
    }

    @Test
    @DisplayName("knows quarters")
    void quarters() {
        var answer = ask(Map.of("unit", "QUARTER", "from", "2016-04-01", "to", "2016-09-30"));

        assertThat(units(answer)).containsExactly("2016-Q2 +1 -0 =1 ~1", "2016-Q3 +0 -0 =1 ~1");
        answer.path("timeline.units[0].start").entity(String.class).isEqualTo("2016-04-01");
    }

    @Test
    @DisplayName("can tell groups apart")
    void groups() {
        var answer = ask(Map.of("unit", "YEAR", "from", "2017-01-01", "to", "2017-01-01", "by", "ROLE"));

        assertThat(counts(answer, "timeline.units[0].groups", "value"))
                .containsExactly("PILOT +0 -0 =1 ~0", "USER +1 -0 =1 ~1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIES", "CLAIMS", "PARTNERSHIPS", "ACTORS", "EVENTS"})
    @DisplayName("counts whatever there is by state and by what it says of itself, as it counts it undivided")
    void twoDimensions(String counted) {
        String counts = "began ended holding possiblyHolding";
        GraphQlTester.Response answer = graphQl()
                .document("{ timeline(from: \"2005-01-01\", count: " + counted
                        + ", by: STATE, with: KIND) { total units {"
                        + " label " + counts + " groups { value label(language: EN) " + counts
                        + " groups { value " + counts + " } } } }"
                        + " undivided: timeline(from: \"2005-01-01\", count: " + counted + ") { total units { label "
                        + counts + " } } }")
                .execute();
        List<String> whole = units(answer);
        assertThat(counts(answer, "undivided.units", "label")).isEqualTo(whole);
        answer.path("timeline.total")
                .entity(Integer.class)
                .satisfies(total -> assertThat(total).isPositive());
        for (int i = 0; i < whole.size(); i++) {
            String unit = "timeline.units[" + i + "]";
            int holding = answer.path(unit + ".holding").entity(Integer.class).get();
            List<Integer> parts = answer.path(unit + ".groups[*].holding")
                    .entityList(Integer.class)
                    .get();
            assertThat(parts.stream().mapToInt(part -> part).sum()).isGreaterThanOrEqualTo(holding);
        }
        assertThat(answer.path("timeline.units[*].groups[*].value")
                        .entityList(String.class)
                        .get())
                .contains("HESSEN");
        assertThat(answer.path("timeline.units[*].groups[*].label")
                        .entityList(String.class)
                        .get())
                .contains("Hesse");
        assertThat(answer.path("timeline.units[*].groups[*].groups[*].value")
                        .entityList(String.class)
                        .get()
                        .contains("COOPERATION"))
                .isEqualTo(!counted.equals("EVENTS"));
    }

    @Test
    @DisplayName("takes one statement beside the snapshot, which finds what groups are called")
    void plan() {
        CountingReads counted = (CountingReads) reads;
        var sent = counted.sentOften(() -> ask(Map.of("unit", "MONTH", "by", "ROLE")), 2);
        StatementPlan.of(driver, sent.getLast()).staysSmall();
    }

    @ParameterizedTest
    @CsvSource({"2010-01-01, 2009-01-01, BAD_INPUT", "1900-01-01, 2010-01-01, LIMIT_EXCEEDED"})
    @DisplayName("that runs backwards, or of more units than anyone can draw, is refused")
    void refused(String from, String to, String code) {
        ask(Map.of("unit", "MONTH", "from", from, "to", to))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    private static List<String> units(GraphQlTester.Response answer) {
        return counts(answer, "timeline.units", "label");
    }

    private static List<String> counts(GraphQlTester.Response answer, String path, String name) {
        return answer.path(path).entityList(Map.class).get().stream()
                .map(each -> "%s +%s -%s =%s ~%s"
                        .formatted(
                                each.get(name),
                                each.get("began"),
                                each.get("ended"),
                                each.get("holding"),
                                each.get("possiblyHolding")))
                .toList();
    }

    private GraphQlTester.Response ask(Map<String, Object> variables) {
        var request = graphQl().document(TIMELINE);
        variables.forEach(request::variable);
        return request.execute();
    }

    private GraphQlTester graphQl() {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }
}
