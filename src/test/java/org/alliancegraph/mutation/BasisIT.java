// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.Answers;
import org.alliancegraph.ReadAs;
import org.alliancegraph.WritingTest;
import org.alliancegraph.access.AccessRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The tests take place on 22 November 2026. */
@WritingTest
@DisplayName("Why a person is known")
class BasisIT {

    private static final String ERRORS = " errors { code path message(language: EN) }";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ExecutionGraphQlService api;

    private String person = "";

    @BeforeEach
    void somebody() {
        person = created(
                "createPerson", "CreatePersonInput", "person", Map.of("name", "Ada Beispiel " + System.nanoTime()));
    }

    private String created(String mutation, String type, String field, Map<String, Object> input) {
        Map<?, ?> payload = (Map<?, ?>) Answers.of(
                        graphQl,
                        "mutation($i: " + type + "!) { " + mutation + "(input: $i) { " + field + " { key }" + ERRORS
                                + " } }",
                        Map.of("i", input))
                .get(mutation);
        assertThat(payload.get("errors")).isEqualTo(List.of());
        return (String) ((Map<?, ?>) payload.get(field)).get("key");
    }

    private Map<?, ?> record(String fields) {
        return (Map<?, ?>) Answers.of(
                        graphQl,
                        "mutation($p: ID!) { recordBasis(input: {person: $p, purpose: \"Contacts\", " + fields
                                + "}) { basis person { visibleTo }" + ERRORS + " } }",
                        Map.of("p", person))
                .get("recordBasis");
    }

    private Map<?, ?> withdraw(Object basis) {
        return (Map<?, ?>) Answers.of(
                        graphQl,
                        "mutation($b: ID!) { withdrawBasis(input: {id: $b, reason: \"By letter\"}) { person {"
                                + " visibleTo } "
                                + ERRORS + " } }",
                        Map.of("b", basis))
                .get("withdrawBasis");
    }

    private Object visibleTo() {
        return ((Map<?, ?>) Answers.of(
                                graphQl,
                                "query($p: ID!) { actor(id: $p) { ... on Person { visibleTo } } }",
                                Map.of("p", person))
                        .get("actor"))
                .get("visibleTo");
    }

    /** Which roles find the person. */
    private String foundBy() {
        return Arrays.stream(AccessRole.values())
                .filter(each -> new ReadAs(api, each)
                                .data("query($p: ID!) { actor(id: $p) { name } }", Map.of("p", person))
                                .get("actor")
                        != null)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("is unsaid at first, which is for members")
    void unsaid() {
        assertThat(visibleTo()).isEqualTo("MEMBERS");
        assertThat(foundBy()).isEqualTo("MEMBER EDITOR STEWARD");
    }

    @Test
    @DisplayName("opens the person by consent, until it is withdrawn")
    void consent() {
        Map<?, ?> recorded = record("kind: CONSENT, audience: PUBLIC, document: \"File 7\"");
        assertThat(recorded.get("errors")).isEqualTo(List.of());
        assertThat(foundBy()).isEqualTo("NONE PUBLIC MEMBER EDITOR STEWARD");
        assertThat(withdraw(recorded.get("basis")).get("person")).isEqualTo(Map.of("visibleTo", "STEWARDS"));
        assertThat(foundBy()).isEqualTo("STEWARD");
        assertThat(withdraw(recorded.get("basis")).toString()).contains("NOT_ALLOWED");
    }

    @Test
    @DisplayName("closes the person on the day after its last")
    void expires() {
        assertThat(record("kind: CONSENT, audience: PUBLIC, since: \"2026-11-01\", until: \"2026-11-22\"")
                        .get("errors"))
                .isEqualTo(List.of());
        assertThat(visibleTo()).isEqualTo("PUBLIC");
        assertThat(record("kind: CONSENT, audience: PUBLIC, since: \"2026-11-01\", until: \"2026-10-01\"")
                        .toString())
                .contains("can't end on");
    }

    @Test
    @DisplayName("keeps who has two bases at the wider one, and falls back to the narrower one")
    void two() {
        record("kind: TASK");
        assertThat(foundBy()).isEqualTo("MEMBER EDITOR STEWARD");
        Object consent = record("kind: CONSENT, audience: PUBLIC").get("basis");
        assertThat(visibleTo()).isEqualTo("PUBLIC");
        withdraw(consent);
        assertThat(foundBy()).isEqualTo("MEMBER EDITOR STEWARD");
    }

    @Test
    @DisplayName("is evident of who holds a public office that a public source names")
    void office() {
        String source = created(
                "createSource",
                "CreateSourceInput",
                "source",
                Map.of("title", "Council " + System.nanoTime(), "address", "https://example.org/council"));
        Map<?, ?> claim = (Map<?, ?>) Answers.of(
                        graphQl,
                        "mutation($i: RecordClaimInput!) { recordClaim(input: $i) { claim { id } errors { code } } }",
                        Map.of(
                                "i",
                                Map.of(
                                        "type",
                                        "AFFILIATED_WITH",
                                        "subject",
                                        person,
                                        "object",
                                        "municipality:06632003",
                                        "role",
                                        "MAYOR",
                                        "source",
                                        source)))
                .get("recordClaim");
        assertThat(foundBy()).isEqualTo("NONE PUBLIC MEMBER EDITOR STEWARD");
        Answers.of(
                graphQl,
                "mutation($c: ID!) { retractClaim(input: {id: $c}) { errors { code } } }",
                Map.of("c", ((Map<?, ?>) claim.get("claim")).get("id")));
        assertThat(foundBy()).isEqualTo("MEMBER EDITOR STEWARD");
    }

    @Test
    @DisplayName("is shown to stewards, with what became of it")
    void shown() {
        withdraw(
                record("kind: CONSENT, audience: MEMBERS, document: \"File 8\"").get("basis"));
        String document =
                "query($p: ID!) { actor(id: $p) { ... on Person { bases { kind audience purpose document since until"
                        + " withdrawn withdrawnBecause recorded { number } source { key } } } } }";
        Map<?, ?> seen = new ReadAs(api, AccessRole.STEWARD).data(document, Map.of("p", person));
        assertThat(seen.toString())
                .contains("kind=CONSENT", "audience=MEMBERS", "document=File 8", "withdrawn=2026-11-22", "By letter");
        record("kind: TASK");
        assertThat(new ReadAs(api, AccessRole.EDITOR)
                        .data(document, Map.of("p", person))
                        .toString())
                .contains("bases=[]");
    }

    @Test
    @DisplayName("goes along when two records of one person become one")
    void merged() {
        Object consent = record("kind: CONSENT, audience: PUBLIC").get("basis");
        String kept =
                created("createPerson", "CreatePersonInput", "person", Map.of("name", "Ada B. " + System.nanoTime()));
        Answers.of(
                graphQl,
                "mutation($k: ID!, $g: ID!) { mergeActors(input: {kept: $k, gone: $g}) { errors { code } } }",
                Map.of("k", kept, "g", person));
        assertThat(foundBy()).isEqualTo("NONE PUBLIC MEMBER EDITOR STEWARD");
        withdraw(consent);
        assertThat(foundBy()).isEqualTo("STEWARD");
    }

    @Test
    @DisplayName("is refused where it can't be meant")
    void refused() {
        assertThat(record("kind: CONSENT").toString()).contains("MISSING_VALUE", "audience");
        assertThat(record("kind: PUBLIC_ROLE").toString()).contains("MISSING_VALUE", "source");
        assertThat(record("kind: TASK, audience: PUBLIC").toString()).contains("NOT_ALLOWED", "audience");
        assertThat(record("kind: TASK, since: \"2027-01-01\"").toString()).contains("in the future");
        person = "municipality:06632003";
        assertThat(record("kind: TASK").toString()).contains("Only a person has a basis");
        assertThat(withdraw("basis:none").toString()).contains("NOT_FOUND");
    }

    @Test
    @DisplayName("counts for nothing while the person is restricted, and again afterwards")
    void isOfNoUseWhileRestricted() {
        record("kind: CONSENT, audience: PUBLIC");
        String seen = "{ actor(id: \"%s\") { name ... on Person { visibleTo restrictedSince } } }".formatted(person);
        String restrict =
                "mutation { restrictPerson(input: {person: \"%s\", restricted: %s}) { person { visibleTo } %s } }";

        assertThat(Answers.of(graphQl, restrict.formatted(person, true, ERRORS)).toString())
                .contains("visibleTo=STEWARDS", "errors=[]");
        for (AccessRole role : List.of(AccessRole.PUBLIC, AccessRole.MEMBER, AccessRole.EDITOR)) {
            assertThat(new ReadAs(api, role).data(seen, Map.of()).toString()).isEqualTo("{actor=null}");
        }
        assertThat(Answers.of(graphQl, seen).toString()).contains("restrictedSince=2026-11-22");
        assertThat(Answers.of(graphQl, restrict.formatted(person, true, ERRORS)).toString())
                .contains("DUPLICATE");

        assertThat(Answers.of(graphQl, restrict.formatted(person, false, ERRORS))
                        .toString())
                .contains("visibleTo=PUBLIC", "errors=[]");
        assertThat(new ReadAs(api, AccessRole.PUBLIC).data(seen, Map.of()).toString())
                .contains("restrictedSince=null", "visibleTo=PUBLIC");
    }
}
