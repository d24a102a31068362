// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.Answers;
import org.alliancegraph.ReadAs;
import org.alliancegraph.WritingTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A person of whom every text is found nowhere else, and whom only stewards may see, is in no answer to anybody else,
 * whatever of the schema they ask for; and every answer is the one that they had before she was there.
 */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A person whom one may not see")
class CanaryIT {

    private static final String CANARY = "person:zwunsel-quaxmeier";
    private static final String OTHER = "person:vera-kanarimann";
    private static final String DOCUMENTS = """
        { actor(id: "person:zwunsel-quaxmeier") { name } }
        { node(id: "person:zwunsel-quaxmeier") { label } }
        { history(of: "person:zwunsel-quaxmeier") { totalCount nodes { kind } } }
        { actor(id: "organization:kanarienverein") { claims(first: 50) { totalCount nodes { note locator subject { id } } } } }
        { actor(id: "organization:kanarienhaus") { partnerships(first: 50) { totalCount nodes { partner { name } } } } }
        { history(of: "organization:kanarienverein") { totalCount nodes { claim { note } } } }
        { search(text: "quaxmeier") { totalCount nodes { id } } }
        { actors(first: 200, filter: {types: [PERSON]}) { totalCount nodes { name } } }
        { actors(filter: {ids: ["person:zwunsel-quaxmeier"]}) { totalCount } }
        { facets(by: [TYPE, ROLE]) { total buckets { value count } } }
        { timeline { total } }
        { partnerships(first: 1) { totalCount } }
        { neighbourhood(of: "organization:kanarienverein", depth: 2) { nodes { node { id } } omittedCount } }
        { paths(from: "person:vera-kanarimann", to: "organization:kanarienhaus") { length nodes { label } } }
        { network { nodeCount nodes { label } } }
        { duplicates(of: "person:vera-kanarimann") { totalCount } }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ExecutionGraphQlService api;

    private void change(String changes) {
        Map<?, ?> payload = (Map<?, ?>) Answers.of(
                        graphQl,
                        "mutation { applyChanges(input: {changes: [" + changes
                                + "]}) { errors { code path message } } }")
                .get("applyChanges");
        assertThat(payload.get("errors")).isEqualTo(List.of());
    }

    /** What is there for everybody: two bodies that only the canary ties, and a person with one of her names. */
    private void surroundings() {
        change("""
            {createOrganization: {id: "organization:kanarienverein", name: "Kanarienverein", kind: ASSOCIATION}},
            {createOrganization: {id: "organization:kanarienhaus", name: "Kanarienhaus", kind: OTHER}},
            {createEvent: {id: "event:kanarientag", name: "Kanarientag", start: "2026-05-01"}},
            {createPerson: {id: "person:vera-kanarimann", name: "Vera Kanarimann"}},
            {recordClaim: {type: AFFILIATED_WITH, subject: "person:vera-kanarimann", object: "organization:kanarienverein", role: STAFF}},
            {recordClaim: {type: WORKS_ON, subject: "organization:kanarienverein", object: "topic:child-health", stance: SEEKS}}
            """);
        Answers.of(
                graphQl,
                "mutation { recordBasis(input: {person: \"%s\", kind: CONSENT, audience: PUBLIC, purpose: \"Test\"}) { errors { code } } }"
                        .formatted(OTHER));
    }

    private void canary() {
        change("""
            {createPerson: {id: "person:zwunsel-quaxmeier", name: "Zwunsel Quaxmeier", alternativeNames: ["Vera Kanarimann"],
              description: "Quaxbeschreibung", website: "https://quaxmeier.example.org", title: "Dr. quax.",
              keys: [{scheme: "quax", value: "quax1"}], attributes: [{property: "Telefon", value: "0561 quax"}]}},
            {recordClaim: {type: AFFILIATED_WITH, subject: "person:zwunsel-quaxmeier", object: "organization:kanarienverein",
              role: REPRESENTATIVE, locator: "Quaxseite", note: "Quaxnotiz", validFrom: "2019"}},
            {recordClaim: {type: COLLABORATES_WITH, subject: "person:zwunsel-quaxmeier", object: "organization:kanarienhaus", kind: EXCHANGE}},
            {recordClaim: {type: PARTICIPATES_IN, subject: "person:zwunsel-quaxmeier", object: "event:kanarientag", role: SPEAKER}},
            {recordClaim: {type: WORKS_ON, subject: "person:zwunsel-quaxmeier", object: "topic:child-health", stance: OFFERS}},
            {recordClaim: {type: LOCATED_IN, subject: "person:zwunsel-quaxmeier", object: "municipality:06632003"}}
            """);
        Object basis = ((Map<?, ?>) Answers.of(
                                graphQl,
                                "mutation { recordBasis(input: {person: \"%s\", kind: TASK, purpose: \"Test\"}) { basis } }"
                                        .formatted(CANARY))
                        .get("recordBasis"))
                .get("basis");
        Answers.of(
                graphQl,
                "mutation($b: ID!) { withdrawBasis(input: {id: $b}) { errors { code } } }",
                Map.of("b", String.valueOf(basis)));
    }

    private String answer(AccessRole role, String document) {
        ExecutionGraphQlResponse response = new ReadAs(api, role).answer(document, Map.of());
        Object data = response.getExecutionResult().toSpecification();
        return data.toString();
    }

    /** What an answer says of her that the question did not. */
    private static @Nullable String found(String document, String answer) {
        String text =
                answer.replace(CANARY, document.contains(CANARY) ? "?" : CANARY).toLowerCase(Locale.ROOT);
        int at = text.indexOf("quax");
        return at < 0 ? null : text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 60));
    }

    @Test
    @DisplayName("is in no answer, and changes none")
    void isNotThere() {
        surroundings();
        Map<String, String> before = new LinkedHashMap<>();
        DOCUMENTS.lines().forEach(each -> before.put(each, answer(AccessRole.PUBLIC, each)));
        assertThat(before.values()).noneMatch(each -> each.contains("errors="));
        canary();
        List<String> same = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        before.forEach((document, earlier) -> {
            String after = answer(AccessRole.PUBLIC, document);
            String told = found(document, after);
            if (told != null || !after.equals(earlier)) {
                faults.add(document + "\n   " + (told == null ? difference(earlier, after) : told));
            }
            if (answer(AccessRole.STEWARD, document).equals(earlier)) {
                same.add(document);
            }
        });
        assertThat(faults).isEmpty();
        assertThat(same).as("what tells stewards nothing of her either").isEmpty();
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(Math.max(0, at - 200), Math.min(one.length(), at + 150)) + "\n   "
                + other.substring(Math.max(0, at - 200), Math.min(other.length(), at + 150));
    }
}
