// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** An id that somebody wrote down before a merge goes on working, wherever an id can be given. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The id of who was merged")
class MergedIdsIT {

    private static final String ACTORS = "query($id: ID!) { actors(first: 5, filter: %s) { totalCount nodes { id } } }";

    @Autowired
    private HttpGraphQlTester graphQl;

    private Coordinator coordinator;
    private String before;

    /** A question by an id, the id of who is kept and a part of the answer. */
    record Question(String document, String kept, String answer) {

        @Override
        public String toString() {
            return document;
        }
    }

    static Stream<Question> questions() {
        String actor = "organization:alias-neu";
        String friend = "organization:alias-freund";
        return Stream.of(
                new Question("query($id: ID!) { actor(id: $id) { id } }", actor, actor),
                new Question("query($id: ID!) { node(id: $id) { id } }", actor, actor),
                new Question("query($id: ID!) { nodes(ids: [$id]) { id } }", actor, actor),
                new Question("query($id: ID!) { topic(id: $id) { id } }", "topic:alias-neu", "topic:alias-neu"),
                new Question(ACTORS.formatted("{ids: [$id]}"), actor, actor),
                new Question(ACTORS.formatted("{near: {place: {actor: $id}, withinKm: 1}}"), actor, actor),
                new Question(ACTORS.formatted("{alliance: $id}"), "alliance:alias-neu", friend),
                new Question(ACTORS.formatted("{program: $id}"), "program:alias-neu", friend),
                new Question(ACTORS.formatted("{topic: {topic: $id}}"), "topic:alias-neu", friend),
                new Question(
                        "query($id: ID!) { facets(by: [TYPE], filter: {ids: [$id]}) { buckets { value count } } }",
                        actor,
                        "count=1"),
                new Question(
                        "query($id: ID!) { actor(id: \"" + friend + "\") { partnerships(via: $id) { nodes {"
                                + " partner { id } claims { type } } } } }",
                        "alliance:alias-neu",
                        actor),
                new Question(
                        "query($id: ID!) { neighbourhood(of: $id) { center { id } nodes { node { id } } } }",
                        actor,
                        friend),
                new Question(
                        "query($id: ID!) { paths(from: $id, to: \"" + friend + "\") { length nodes { id } } }",
                        actor,
                        friend),
                new Question(
                        "query($id: ID!) { paths(from: \"" + friend + "\", to: $id, filter: {types: [PERSON]}) { length"
                                + " nodes { id } } }",
                        actor,
                        friend),
                new Question(
                        "query($id: ID!) { actor(id: \"organization:alias-fremd\") { synergies(filter: {topic: $id}) {"
                                + " nodes { partner { id } } } } }",
                        "topic:alias-neu",
                        friend),
                new Question(
                        "query($id: ID!) { duplicates(of: $id) { nodes { kept { id } gone { id } } } }",
                        actor,
                        "organization:alias-neu-e-v"),
                new Question("query($id: ID!) { history(of: $id) { totalCount nodes { kind } } }", actor, "MERGED"));
    }

    @BeforeAll
    void merge() {
        coordinator = new Coordinator(graphQl);
        for (String name : List.of("Alias Alt", "Alias Neu", "Alias Freund", "Alias Fremd", "Alias Neu e.V.")) {
            coordinator.organization(name);
        }
        for (String name : List.of("Alt", "Neu")) {
            creates(
                    "LocalAlliance",
                    Map.of("id", "alliance:alias-" + name.toLowerCase(Locale.ROOT), "name", "Bündnis " + name));
            creates(
                    "Program",
                    Map.of(
                            "id",
                            "program:alias-" + name.toLowerCase(Locale.ROOT),
                            "name",
                            "Plan " + name,
                            "kind",
                            "PROJECT"));
            creates(
                    "Topic",
                    Map.of("id", "topic:alias-" + name.toLowerCase(Locale.ROOT), "labelDe", "Aliasthema " + name));
        }
        coordinator.ties("organization:alias-alt", "organization:alias-freund", "Projekt");
        for (String actor : List.of("organization:alias-freund", "organization:alias-neu")) {
            claims("PARTICIPATES_IN", actor, "alliance:alias-alt");
            claims("PARTICIPATES_IN", actor, "program:alias-alt");
        }
        claims("WORKS_ON", "organization:alias-freund", "topic:alias-alt");
        claims("WORKS_ON", "organization:alias-fremd", "topic:alias-alt");
        coordinator.tries(
                "changeOrganization",
                "ChangeOrganizationInput",
                Map.of("id", "organization:alias-neu", "location", Map.of("latitude", 54.9, "longitude", 8.3)),
                "revision { number }");
        before = String.valueOf(coordinator
                .run("{ changes(first: 1) { nodes { visibleAt } } }", Map.of(), "changes")
                .toString()
                .replaceAll(".*visibleAt=([^}]*)}.*", "$1"));
        for (String type : List.of("organization", "alliance", "program", "topic")) {
            coordinator.merges(type + ":alias-neu", type + ":alias-alt");
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("asks what the id of who was kept asks:")
    void means(Question question) {
        Map<?, ?> wanted = answer(question.document, question.kept);
        assertThat(wanted.toString()).contains(question.answer);
        assertThat(answer(question.document, question.kept.replace("-neu", "-alt")))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("asks the same with a time, of then:")
    void meansTheSameOfATime(Question question) {
        String today = "@2026-11-22";
        assertThat(answer(question.document, question.kept + today).toString().replace(today, ""))
                .isEqualTo(answer(question.document, question.kept).toString());
    }

    @Test
    @DisplayName("is in the changes of who was kept")
    void isInTheChanges() {
        Map<?, ?> answer = answer(
                "query($id: ID!) { changes(first: 3, filter: {ids: [$id]}) { nodes { number } } }",
                "organization:alias-alt");
        Object later = coordinator.merges("organization:alias-neu", "organization:alias-neu-e-v");
        assertThat(answer(
                                "query($id: ID!) { changes(first: 3, filter: {ids: [$id]}) { nodes { number } } }",
                                "organization:alias-alt")
                        .toString())
                .contains("number=" + later)
                .isNotEqualTo(answer.toString());
        coordinator.splits("organization:alias-neu-e-v");
    }

    @Test
    @DisplayName("is its own for who asks what was known before")
    void isItsOwnBefore() {
        for (String root : List.of(
                "actors(filter: {ids: [$id]}, knownAt: $at) { nodes { id: key } }",
                "neighbourhood(of: $id, knownAt: $at) { center { id: key } }",
                "paths(from: \"organization:alias-freund\", to: $id, knownAt: $at) { nodes { id: key } }")) {
            Map<?, ?> answer = graphQl.document("query($id: ID!, $at: DateTime!) { answer: " + root + " }")
                    .variable("id", "organization:alias-alt")
                    .variable("at", before)
                    .execute()
                    .errors()
                    .verify()
                    .path("")
                    .entity(Map.class)
                    .get();
            assertThat(answer.toString())
                    .as(root)
                    .contains("organization:alias-alt")
                    .doesNotContain("organization:alias-neu");
        }
    }

    private Map<?, ?> answer(String document, String id) {
        return graphQl.document(document)
                .variable("id", id)
                .execute()
                .errors()
                .verify()
                .path("")
                .entity(Map.class)
                .get();
    }

    private void creates(String type, Map<String, Object> fields) {
        Coordinator.revision(
                coordinator.tries("create" + type, "Create" + type + "Input", fields, "revision { number }"));
    }

    private void claims(String type, String subject, String object) {
        Coordinator.revision(coordinator.tries(
                "recordClaim",
                "RecordClaimInput",
                Map.of("type", type, "subject", subject, "object", object),
                "revision { number }"));
    }
}
