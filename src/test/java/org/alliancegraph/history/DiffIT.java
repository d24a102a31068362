// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Traversable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What the network gained and lost between two days. */
@WritingTest
@DisplayName("The difference between two days")
class DiffIT {

    private static final String COLLABORATES = "COLLABORATES_WITH";
    private static final String PARTS =
            " actorsGained(first: 200) { totalCount nodes { id: key } } actorsLost(first: 200) { nodes { id: key } }"
                + " claimsGained(first: 200) { nodes { id: key } } claimsLost(first: 200) { nodes { id: key } }"
                + " claimsCorrected(first: 200) { nodes { id: key } } partnershipsBegun(first: 200) { nodes { actor {"
                + " id: key } partner { id: key } claims { id: key } } } partnershipsEnded(first: 200) { nodes { actor"
                + " { id: key } } } ";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @Test
    @DisplayName("is, on the axis of knowledge, what was recorded and taken back")
    void tellsWhatWasLearned() {
        on(
                "2031-01-01",
                page -> page.create("person:diff-a", "person:diff-b", "person:diff-c")
                        .record("claim:diff-1", "person:diff-a", COLLABORATES, "person:diff-b")
                        .record("claim:diff-2", "person:diff-a", COLLABORATES, "person:diff-c"));
        on(
                "2031-02-01",
                page -> page.create("person:diff-d", "person:diff-e")
                        .retract("claim:diff-1", COLLABORATES)
                        .record(
                                "claim:diff-3",
                                "person:diff-a",
                                COLLABORATES,
                                "person:diff-b",
                                Map.of("corrects", "claim:diff-1"))
                        .retract("claim:diff-2", COLLABORATES)
                        .retract("person:diff-c")
                        .record("claim:diff-4", "person:diff-a", COLLABORATES, "person:diff-d"));
        on("2031-03-01", page -> page.retract("claim:diff-4", COLLABORATES).retract("person:diff-e"));

        Traversable diff = diff("2031-01-15", "2031-02-15", "KNOWLEDGE");
        assertThat(ids(diff, "actorsGained")).containsExactly("person:diff-d", "person:diff-e");
        assertThat(ids(diff, "actorsLost")).containsExactly("person:diff-c");
        assertThat(ids(diff, "claimsGained")).containsExactly("claim:diff-4");
        assertThat(ids(diff, "claimsLost")).containsExactly("claim:diff-2");
        assertThat(ids(diff, "claimsCorrected")).containsExactly("claim:diff-3");
        diff.path("diff.partnershipsBegun.nodes").matchesJson("""
            [{"actor": {"id": "person:diff-a"}, "partner": {"id": "person:diff-d"}, "claims": [{"id": "claim:diff-4"}]}]\
            """);
        diff.path("diff.partnershipsEnded.nodes").matchesJson("[{\"actor\": {\"id\": \"person:diff-a\"}}]");
        diff.path("diff.actorsGained.totalCount").entity(Long.class).isEqualTo(2L);

        assertThat(ids(diff("2031-01-15", "2031-03-15", "KNOWLEDGE"), "actorsGained"))
                .containsExactly("person:diff-d");

        Traversable known = diff("2031-01-15", "2031-03-15", "KNOWLEDGE", "2031-02-20T00:00:00Z");
        for (String field : List.of("actorsGained", "actorsLost", "claimsGained", "claimsLost", "claimsCorrected")) {
            assertThat(ids(known, field)).as(field).isEqualTo(ids(diff, field));
        }
        known.path("diff.partnershipsBegun.nodes[*].claims[*].id")
                .entityList(String.class)
                .containsExactly("claim:diff-4");
        assertThat(ids(diff("2031-01-15", "2031-03-15", "KNOWLEDGE", "2031-01-20T00:00:00Z"), "claimsGained"))
                .isEmpty();
    }

    @Test
    @DisplayName("is, on the axis of truth, what began and ended")
    void tellsWhatBegan() {
        on(
                "2031-05-01",
                page -> page.create("person:held-a", "person:held-b", "person:held-c")
                        .record(
                                "claim:held-1",
                                "person:held-a",
                                COLLABORATES,
                                "person:held-b",
                                held("1901-02-01", "9999-12-31"))
                        .record(
                                "claim:held-2",
                                "person:held-a",
                                COLLABORATES,
                                "person:held-c",
                                held("0001-01-01", "1901-02-01")));

        Traversable diff = diff("1901-01-01", "1901-03-01", "TRUTH");
        assertThat(ids(diff, "claimsGained")).containsExactly("claim:held-1");
        assertThat(ids(diff, "claimsLost")).containsExactly("claim:held-2");
        assertThat(ids(diff, "claimsCorrected")).isEmpty();
        diff.path("diff.partnershipsBegun.nodes").matchesJson("""
            [{"actor": {"id": "person:held-a"}, "partner": {"id": "person:held-b"}, "claims": [{"id": "claim:held-1"}]}]\
            """);
        diff.path("diff.partnershipsEnded.nodes").matchesJson("[{\"actor\": {\"id\": \"person:held-a\"}}]");

        String before = program("createProgram(input: {id: \"program:held\", name: \"Held\", kind: PROJECT, founded:"
                + " \"1901-02-15\"})");
        program("changeProgram(input: {id: \"program:held\", founded: \"1905\"})");
        on("2031-06-01", page -> page.retract("claim:held-1", COLLABORATES));
        Traversable now = diff("1901-01-01", "1901-03-01", "TRUTH");
        assertThat(ids(now, "actorsGained")).isEmpty();
        assertThat(ids(now, "claimsGained")).isEmpty();
        Traversable known = diff("1901-01-01", "1901-03-01", "TRUTH", before);
        assertThat(ids(known, "actorsGained")).containsExactly("program:held");
        assertThat(ids(known, "claimsGained")).containsExactly("claim:held-1");
        assertThat(ids(known, "claimsLost")).containsExactly("claim:held-2");
        known.path("diff.partnershipsBegun.nodes[*].claims[*].id")
                .entityList(String.class)
                .containsExactly("claim:held-1");
    }

    /** Writes, and says since when that can be seen. */
    private String program(String mutation) {
        graphQl.document("mutation { it: " + mutation + " { errors { message } } }")
                .execute()
                .path("it.errors")
                .entityList(Object.class)
                .hasSize(0);
        return graphQl.document("{ changes(first: 1) { nodes { visibleAt } } }")
                .execute()
                .path("changes.nodes[0].visibleAt")
                .entity(String.class)
                .get();
    }

    private static Map<String, Object> held(String from, String to) {
        return Map.of(
                "validFromLower", LocalDate.parse(from),
                "validFromUpper", LocalDate.parse(from),
                "validToLower", LocalDate.parse(to),
                "validToUpper", LocalDate.parse(to));
    }

    private void on(String day, java.util.function.Consumer<Pen.Page> content) {
        new Pen(driver, Instant.parse(day + "T12:00:00Z")).write(content);
    }

    private static List<String> ids(Traversable diff, String field) {
        return diff.path("diff." + field + ".nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private Traversable diff(String from, String to, String axis) {
        return diff(from, to, axis, null);
    }

    private Traversable diff(String from, String to, String axis, String knownAt) {
        return graphQl.document("query($at: DateTime) { diff(from: \"%s\", to: \"%s\", axis: %s, knownAt: $at) {%s} }"
                        .formatted(from, to, axis, PARTS))
                .variable("at", knownAt)
                .execute()
                .errors()
                .verify();
    }
}
