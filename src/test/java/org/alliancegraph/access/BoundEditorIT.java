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

/** An editor who is bound to a district writes about what lies in it, by whatever mutation, and about nothing else. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("An editor of one district")
class BoundEditorIT {

    private static final Account BOUND = new Account("Berta", AccessRole.EDITOR, true, "municipality:06636");
    private static final String INSIDE = "municipality:06636003";
    private static final String OUTSIDE = "municipality:06632003";

    /**
     * A mutation about %1$s, a body that lies somewhere, %2$s, another one there, and %3$s, a number that makes it new.
     */
    private static final String TABLE = """
        changeOrganization(input: {id: "%1$s", description: "Neu %3$s."})
        recordClaim(input: {type: WORKS_ON, subject: "%1$s", object: "topic:child-health", stance: SEEKS, note: "%3$s"})
        recordClaim(input: {type: COLLABORATES_WITH, subject: "%1$s", object: "%2$s", kind: EXCHANGE, note: "%3$s"})
        giveKey(input: {id: "%1$s", scheme: "bound", value: "%3$s"})
        dismissDuplicate(input: {actors: ["%1$s", "%2$s"], note: "%3$s"})
        dismissSynergy(input: {actor: "%1$s", partner: "%2$s", reason: "%3$s"})
        acceptSynergy(input: {actor: "%1$s", partner: "%2$s"})
        doneSynergy(input: {actor: "%1$s", partner: "%2$s"})
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ExecutionGraphQlService api;

    @BeforeAll
    void bodies() {
        for (String each : List.of("inside", "outside")) {
            String town = each.equals("inside") ? INSIDE : OUTSIDE;
            steward("""
                mutation { applyChanges(input: {changes: [
                  {createOrganization: {id: "organization:bound-%1$s", name: "Bound %1$s", kind: ASSOCIATION}},
                  {createOrganization: {id: "organization:bound-%1$s-too", name: "Bound %1$s too", kind: ASSOCIATION}},
                  {recordClaim: {type: LOCATED_IN, subject: "organization:bound-%1$s", object: "%2$s"}},
                  {recordClaim: {type: LOCATED_IN, subject: "organization:bound-%1$s-too", object: "%2$s"}}
                ]}) { errors { code message } } }\
                """.formatted(each, town));
        }
    }

    static Stream<String> table() {
        return TABLE.lines();
    }

    @ParameterizedTest
    @MethodSource("table")
    @DisplayName("writes about what lies in it, and is told that the rest does not")
    void writes(String mutation) {
        assertThat(codes(about(mutation, "inside"))).isEmpty();
        assertThat(codes(about(mutation, "outside"))).containsExactly("OUTSIDE_SCOPE");
    }

    private String about(String mutation, String where) {
        return mutation.formatted(
                "organization:bound-" + where,
                "organization:bound-" + where + "-too",
                Integer.toHexString((mutation + where).hashCode()));
    }

    @Test
    @DisplayName("ties what lies in it to others, and draws nothing into it")
    void drawsNothingIn() {
        assertThat(codes("recordClaim(input: {type: COLLABORATES_WITH, subject: \"organization:bound-outside-too\","
                        + " object: \"organization:bound-inside-too\", kind: EXCHANGE})"))
                .isEmpty();
        for (String place : List.of(INSIDE, "organization:bound-inside")) {
            assertThat(codes("recordClaim(input: {type: %s, subject: \"organization:bound-outside\", object: \"%s\"})"
                            .formatted(place.equals(INSIDE) ? "LOCATED_IN" : "PART_OF", place)))
                    .containsExactly("OUTSIDE_SCOPE");
        }
        assertThat(codes("mergeActors(input: {kept: \"organization:bound-inside\", gone:"
                        + " \"organization:bound-outside\"})"))
                .containsExactly("OUTSIDE_SCOPE");
    }

    @Test
    @DisplayName("creates what they place in it at once, with sources and the people who work there")
    void creates() {
        String inside = """
            applyChanges(input: {changes: [
              {createSource: {id: "source:bound-%2$s", title: "Bound %2$s"}},
              {createOrganization: {id: "organization:bound-new-%2$s", name: "Bound new %2$s", kind: OTHER, source: "source:bound-%2$s"}},
              {createPerson: {id: "person:bound-%2$s", name: "Bound %2$s"}},
              {recordClaim: {type: LOCATED_IN, subject: "organization:bound-new-%2$s", object: "%1$s"}},
              {recordClaim: {type: AFFILIATED_WITH, subject: "person:bound-%2$s", object: "organization:bound-new-%2$s", role: STAFF}}
            ]})\
            """;
        assertThat(codes(inside.formatted(INSIDE, "in"))).isEmpty();
        assertThat(codes(inside.formatted(OUTSIDE, "out"))).containsExactly("OUTSIDE_SCOPE");
        assertThat(codes("recordBasis(input: {person: \"person:bound-in\", kind: TASK, purpose: \"Test\"})"))
                .isEmpty();
        assertThat(codes("createOrganization(input: {name: \"Bound nowhere\", kind: OTHER})"))
                .containsExactly("OUTSIDE_SCOPE");
        assertThat(codes("createTopic(input: {labelDe: \"Bound nowhere\"})")).containsExactly("OUTSIDE_SCOPE");
        assertThat(codes("changeSource(input: {id: \"source:own-knowledge\", title: \"Bound\"})"))
                .isNotEmpty();
    }

    private List<Object> codes(String mutation) {
        Map<?, ?> data = run(BOUND, "mutation { m: " + mutation + " { errors { code message } } }");
        return ((List<?>) Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(data.get("m"))).get("errors")))
                .stream()
                        .<Object>map(each -> String.valueOf(((Map<?, ?>) each).get("code")))
                        .toList();
    }

    private void steward(String mutation) {
        assertThat(Answers.of(graphQl, mutation).toString()).contains("errors=[]");
    }

    private Map<?, ?> run(Account account, String document) {
        var request = new DefaultExecutionGraphQlRequest(document, null, Map.of(), null, "bound", Locale.ENGLISH);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Account.class, account)).build());
        var response = Objects.requireNonNull(api.execute(request).block());
        assertThat(response.getErrors()).isEmpty();
        return Objects.requireNonNull(response.getData());
    }
}
