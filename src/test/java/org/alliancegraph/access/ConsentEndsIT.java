// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.alliancegraph.Answers;
import org.alliancegraph.ReadAs;
import org.alliancegraph.TestClock;
import org.alliancegraph.WritingTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** A consent ends with its last day in Berlin, in every way to the person, and nobody does anything for it. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("At the midnight after the last day of a consent")
class ConsentEndsIT {

    private static final Instant LAST_SECOND = Instant.parse("2026-11-22T22:59:59Z");
    private static final Instant MIDNIGHT = LAST_SECOND.plusSeconds(1);
    private static final String NAME = "Eulalia Endlich";

    /** Ways to her: by her id, by a search, by the database, by the network in memory, and by what was. */
    private static final String WAYS = """
        { node(id: "person:eulalia-endlich") { ... on Person { name } } }
        { search(text: "Eulalia") { totalCount nodes { ... on Actor { name } } } }
        { actors(filter: {ids: ["person:eulalia-endlich"]}) { totalCount nodes { name } } }
        { actor(id: "organization:endlich-stelle") { ... on Organization { people { totalCount nodes { name } } } } }
        { actor(id: "organization:endlich-stelle") { claims { nodes { subject { ... on Actor { name } } } } } }
        { neighbourhood(of: "organization:endlich-stelle") { nodes { node { ... on Actor { name } } } } }
        { network(filter: {ids: ["person:eulalia-endlich"]}) { nodes { label } } }
        { paths(from: "organization:endlich-stelle", to: "person:eulalia-endlich") { nodes { ... on Actor { name } } } }
        { history(of: "person:eulalia-endlich") { nodes { entity { ... on Actor { name } } } } }
        { actor(id: "person:eulalia-endlich", asOf: "2026-11-01") { name } }
        { actor(id: "person:eulalia-endlich", knownAt: "%s") { name } }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ExecutionGraphQlService api;

    @Autowired
    private TestClock.Standing clock;

    private String before = "";
    private String known = "";

    @BeforeAll
    void consent() {
        List<String> cursors = new CopyOnWriteArrayList<>();
        Disposable first = events(AccessRole.STEWARD, "", cursors);
        Answers.of(graphQl, "mutation { createTopic(input: {labelDe: \"Endlichkeit\"}) { errors { code } } }");
        Awaitility.await().until(() -> !cursors.isEmpty());
        first.dispose();
        before = cursors.getFirst().replaceAll("(?s).*cursor=([^,}]+).*", "$1");
        Answers.of(graphQl, """
            mutation { applyChanges(input: {changes: [
              {createOrganization: {id: "organization:endlich-stelle", name: "Endlich-Stelle", kind: OTHER}},
              {createPerson: {id: "person:eulalia-endlich", name: "Eulalia Endlich"}},
              {recordClaim: {type: AFFILIATED_WITH, subject: "person:eulalia-endlich", object: "organization:endlich-stelle", role: STAFF}}
            ]}) { errors { code message } } }\
            """);
        Answers.of(graphQl, """
            mutation { recordBasis(input: {person: "person:eulalia-endlich", kind: CONSENT, audience: PUBLIC, purpose: "Test",
              until: "2026-11-22"}) { errors { code message } } }\
            """);
        known = Answers.newest(graphQl);
    }

    @AfterEach
    void nextTest() {
        clock.set(TestClock.NOW);
    }

    Stream<String> ways() {
        return WAYS.lines().map(each -> each.formatted(known));
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("nobody but stewards sees the person any more")
    void hides(String way) {
        for (AccessRole role : List.of(AccessRole.PUBLIC, AccessRole.MEMBER)) {
            clock.set(LAST_SECOND);
            assertThat(answer(role, way)).as("the last second").contains(NAME);
            clock.set(MIDNIGHT);
            assertThat(answer(role, way)).as("midnight").doesNotContain(NAME);
        }
        assertThat(answer(AccessRole.STEWARD, way)).contains(NAME);
    }

    @Test
    @DisplayName("no change about the person is told any more, to those who follow the changes either")
    void tellsNoChange() {
        for (AccessRole role : List.of(AccessRole.PUBLIC, AccessRole.MEMBER)) {
            clock.set(LAST_SECOND);
            List<String> heard = new CopyOnWriteArrayList<>();
            Disposable open = events(role, before, heard);
            Awaitility.await().until(() -> heard.toString().contains(NAME));
            open.dispose();
            clock.set(MIDNIGHT);
            List<String> later = new CopyOnWriteArrayList<>();
            Disposable next = events(role, before, later);
            Awaitility.await().until(() -> later.size() >= heard.size());
            next.dispose();
            assertThat(later.toString()).doesNotContain(NAME);
        }
    }

    private Disposable events(AccessRole role, String after, List<String> heard) {
        String document = "subscription { changes" + (after.isEmpty() ? "" : "(after: \"" + after + "\")")
                + " { cursor change { number entries { nodes { entity { ... on Actor { name } } } } } } }";
        Publisher<?> events = Objects.requireNonNull(
                new ReadAs(api, role).answer(document, Map.of()).getData());
        return Flux.from(events)
                .subscribe(
                        each -> heard.add(
                                ((ExecutionResult) each).toSpecification().toString()),
                        ended -> {});
    }

    private String answer(AccessRole role, String way) {
        return String.valueOf(
                new ReadAs(api, role).answer(way, Map.of()).getExecutionResult().toSpecification());
    }
}
