// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alliancegraph.Answers;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Whoever writes is answered about a person whom they may not see as about one who is not there. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("An editor, asking by writing for a person whom they may not see,")
class HiddenFromWritersIT {

    private static final Account EDITOR = new Account("Edi", AccessRole.EDITOR, true);
    private static final String HIDDEN = "person:wilma-verborgen";
    private static final String NOBODY = "person:niemand-nirgends";

    /** Mutations about %s, which say nothing else of her. */
    private static final String TABLE = """
        changePerson(input: {id: "%s", description: "Neu."})
        retractEntity(input: {id: "%s"})
        recordClaim(input: {type: AFFILIATED_WITH, subject: "%s", object: "organization:verborgene-stelle", role: STAFF})
        recordClaim(input: {type: WORKS_ON, subject: "%s", object: "topic:child-health"})
        giveKey(input: {id: "%s", scheme: "hidden", value: "h2"})
        takeKey(input: {id: "%s", scheme: "hidden", value: "h1"})
        mergeActors(input: {kept: "person:wilma-offen", gone: "%s"})
        dismissDuplicate(input: {actors: ["person:wilma-offen", "%s"]})
        recordBasis(input: {person: "%s", kind: TASK, purpose: "Neu"})
        splitActor(input: {gone: "%s"})
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ExecutionGraphQlService api;

    private String claim = "";

    @BeforeAll
    void hide() {
        Answers.of(graphQl, """
            mutation { applyChanges(input: {changes: [
              {createOrganization: {id: "organization:verborgene-stelle", name: "Verborgene Stelle", kind: OTHER}},
              {createPerson: {id: "person:wilma-offen", name: "Wilma Offen"}},
              {createPerson: {id: "person:wilma-verborgen", name: "Wilma Verborgen", keys: [{scheme: "hidden", value: "h1"}]}}
            ]}) { errors { code } } }\
            """);
        claim = String.valueOf(payload(Answers.of(graphQl, """
            mutation { m: recordClaim(input: {type: AFFILIATED_WITH, subject: "person:wilma-verborgen", role: STAFF,
              object: "organization:verborgene-stelle"}) { claim { id } } }\
            """), "claim").get("id"));
        Object basis = ((Map<?, ?>) Answers.of(graphQl, """
            mutation { m: recordBasis(input: {person: "person:wilma-verborgen", kind: TASK, purpose: "Test"}) { basis } }\
            """).get("m")).get("basis");
        Answers.of(
                graphQl,
                "mutation($b: ID!) { withdrawBasis(input: {id: $b}) { errors { code } } }",
                Map.of("b", String.valueOf(basis)));
    }

    static Stream<String> table() {
        return TABLE.lines();
    }

    @ParameterizedTest
    @MethodSource("table")
    @DisplayName("is told what they are told of nobody")
    void isToldNothing(String mutation) {
        String asked = " { errors { code path current { id } } }";
        String hidden = write(mutation.formatted(HIDDEN) + asked).toString();

        assertThat(hidden.replace(HIDDEN, NOBODY))
                .isEqualTo(write(mutation.formatted(NOBODY) + asked).toString());
        assertThat(hidden).contains("NOT_FOUND");
        assertThat(write(mutation.formatted(HIDDEN) + " { errors { suggestions { id } } }")
                        .toString())
                .doesNotContain(HIDDEN + "}");
    }

    @Test
    @DisplayName("reaches no claim about her")
    void reachesNoClaim() {
        for (String each : List.of(
                "retractClaim(input: {id: \"%s\"})",
                "endCollaboration(input: {id: \"%s\", until: \"2020\"})",
                "rankClaim(input: {id: \"%s\", rank: DEPRECATED})",
                "correctClaim(input: {id: \"%s\", note: \"Neu\"})")) {
            assertThat(write(each.formatted(claim) + " { errors { code } }").toString())
                    .as(each)
                    .contains("NOT_FOUND");
        }
    }

    @Test
    @DisplayName("gives her name and her id to somebody else, and is told of no owner of her key")
    void takesHerName() {
        Map<?, ?> first = payload(
                write("createPerson(input: {name: \"Wilma Verborgen\"}) { person { id name } errors { code } }"),
                "person");
        assertThat(first.get("name")).isEqualTo("Wilma Verborgen");
        assertThat(first.get("id")).isNotEqualTo(HIDDEN);
        Map<?, ?> both = (Map<?, ?>) Objects.requireNonNull(write("""
            applyChanges(input: {changes: [
              {createPerson: {id: "person:wilma-verborgen", name: "Wilma Zwei"}},
              {recordClaim: {type: WORKS_ON, subject: "person:wilma-verborgen", object: "topic:child-health", stance: SEEKS}}
            ]}) { changed { ... on Person { id topics { totalCount } } } errors { code message } }\
            """).get("m"));
        assertThat(both.get("errors")).isEqualTo(List.of());
        assertThat(both.get("changed").toString()).contains("totalCount=1").doesNotContain(HIDDEN + ",");
        assertThat(write("giveKey(input: {id: \"person:wilma-offen\", scheme: \"hidden\", value: \"h1\"}) {"
                                + " errors { code message current { id } } }")
                        .toString())
                .contains("errors=[]");
    }

    @Test
    @DisplayName("takes out what only she is tied to, and a steward finds what was known of it")
    void takesOut() {
        String place = "organization:verborgene-heimat";
        Answers.of(graphQl, """
            mutation { applyChanges(input: {changes: [
              {createOrganization: {id: "organization:verborgene-heimat", name: "Verborgene Heimat", kind: OTHER}},
              {recordClaim: {type: AFFILIATED_WITH, subject: "person:wilma-verborgen", role: STAFF,
                object: "organization:verborgene-heimat"}}
            ]}) { errors { code } } }\
            """);
        String retraction =
                "retractEntity(input: {id: \"" + place + "\"}) { errors { code message obstacles { id } } }";
        assertThat(write(retraction).toString()).contains("errors=[]");
        assertThat(Answers.of(graphQl, "{ history(of: \"person:wilma-verborgen\", kinds: [RETRACTED]) { totalCount } }")
                        .toString())
                .contains("totalCount=1");
    }

    @Test
    @DisplayName("can't undo what only she is tied to, and is told nothing but that a steward sees more")
    void cannotUndo() {
        Object revision = payload(
                        write("createOrganization(input: {id: \"organization:verborgener-bau\", name: \"Bau\","
                                + " kind: OTHER}) { revision { number } }"),
                        "revision")
                .get("number");
        String claim = String.valueOf(payload(Answers.of(graphQl, """
            mutation { m: recordClaim(input: {type: AFFILIATED_WITH, subject: "person:wilma-verborgen", role: STAFF,
              object: "organization:verborgener-bau"}) { claim { id } } }\
            """), "claim").get("id"));
        String told = write("undo(input: {revision: " + revision + "}) { errors { code message current { id }"
                        + " obstacles { id } } }")
                .toString();
        assertThat(told)
                .contains("CANNOT_UNDO", "das nur Verantwortliche sehen", "current=null", "obstacles=[]")
                .doesNotContain(claim);
    }

    private static Map<?, ?> payload(Map<?, ?> data, String field) {
        return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(data.get("m"))).get(field));
    }

    private Map<?, ?> write(String mutation) {
        var request = new DefaultExecutionGraphQlRequest(
                "mutation { m: " + mutation + " }", null, Map.of(), null, "hidden", Locale.ENGLISH);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Account.class, EDITOR)).build());
        var response = Objects.requireNonNull(api.execute(request).block());
        assertThat(response.getErrors()).isEmpty();
        return Objects.requireNonNull(response.getData());
    }
}
