// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What a coordinator does to the graph by mutations, over HTTP, and what she is told when it can't be. */
@WritingTest
@DisplayName("A coordinator")
class MutationsIT {

    private static final String RECORD =
            "mutation($i: RecordClaimInput!, $c: CommitInput) { recordClaim(input: $i, commit: $c) { claim { id kind"
                    + " role status validFrom { text } validTo { text } rank source { id } } revision { number by why }"
                    + " errors { code path message(language: EN) current { id } suggestions { id } } } }";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Test
    void createsAnOrganizationAndFindsItByItsName() {
        Map<?, ?> created = run(
                "mutation { createOrganization(input: {name: \"Kinderhaus Süd\", kind: FACILITY, founded: \"2011\","
                    + " alternativeNames: [\"KiSü\"], state: HESSEN, keys: [{scheme: \"wikidata\", value: \"Q1001\"}],"
                    + " attributes: [{property: \"website\", value: \"https://example.org\"}]}, commit: {by: \"Ada\","
                    + " why: \"Neu.\"}) { organization { id name kind founded { text } alternativeNames place { state"
                    + " } externalKeys { scheme value } claims { totalCount } version } revision { number by why }"
                    + " errors { code } } }",
                Map.of(),
                "createOrganization");
        assertThat(created.get("errors")).isEqualTo(List.of());
        Map<?, ?> organization = (Map<?, ?>) created.get("organization");
        assertThat(organization.get("id")).isEqualTo("organization:kinderhaus-sued");
        assertThat(organization.get("founded")).isEqualTo(Map.of("text", "2011"));
        assertThat(organization.get("place")).isEqualTo(Map.of("state", "HESSEN"));
        assertThat(organization.get("alternativeNames")).isEqualTo(List.of("KiSü"));
        assertThat(organization.get("externalKeys")).isEqualTo(List.of(Map.of("scheme", "wikidata", "value", "Q1001")));
        assertThat(organization.get("claims")).isEqualTo(Map.of("totalCount", 4));
        assertThat(((Map<?, ?>) created.get("revision")).get("by")).isEqualTo("Ada");
        assertThat(organization.get("version")).isEqualTo(((Map<?, ?>) created.get("revision")).get("number"));
        Map<?, ?> found =
                run("{ search(text: \"Kinderhaus Süd\") { nodes { ... on Actor { id } } } }", Map.of(), "search");
        assertThat(found.toString()).contains("organization:kinderhaus-sued");
    }

    @Test
    void findsNobodyInAMunicipalityThatTheyHaveLeft() {
        run(
                "mutation { applyChanges(input: {changes: [{createMunicipality: {id: \"municipality:altsitz\", name:"
                        + " \"Altsitz\", level: MUNICIPALITY, state: BAYERN}}, {createOrganization: {id:"
                        + " \"organization:fortgezogen\", name: \"Fortgezogen\", kind: OTHER, state: HESSEN}},"
                        + " {recordClaim: {type: LOCATED_IN, subject: \"organization:fortgezogen\", object:"
                        + " \"municipality:altsitz\", status: ENDED}}]}) { errors { message } } }",
                Map.of(),
                "applyChanges");
        Map<?, ?> actor = run(
                "{ actor(id: \"organization:fortgezogen\") { place { state municipality { id } } } }",
                Map.of(),
                "actor");
        Map<String, Object> place = new HashMap<>();
        place.put("state", "HESSEN");
        place.put("municipality", null);
        assertThat(actor.get("place")).isEqualTo(place);
    }

    @Test
    void movesAMunicipalityToAnotherCountryAndWithItWhatLiesThere() {
        run(
                "mutation { createMunicipality(input: {id: \"municipality:grenzdorf\", name: \"Grenzdorf\", level:"
                        + " MUNICIPALITY, country: \"AT\"}) { errors { message } } }",
                Map.of(),
                "createMunicipality");
        organization("Verein an der Grenze");
        run(
                RECORD,
                Map.of(
                        "i",
                        Map.of(
                                "type",
                                "LOCATED_IN",
                                "subject",
                                "organization:verein-an-der-grenze",
                                "object",
                                "municipality:grenzdorf")),
                "recordClaim");
        String shown = "{ node(id: \"organization:verein-an-der-grenze\") { ... on Organization { place { country state"
                + " } } } }";
        assertThat(run(shown, Map.of(), "node").toString()).contains("country=AT");
        run(
                "mutation { changeMunicipality(input: {id: \"municipality:grenzdorf\", country: \"DE\", state: BAYERN})"
                        + " { errors { message } } }",
                Map.of(),
                "changeMunicipality");
        assertThat(run(shown, Map.of(), "node").toString()).contains("country=DE", "state=BAYERN");
    }

    @Test
    void changesANameAndCanStillSeeTheOldOne() {
        organization("Treff Nord");
        Map<?, ?> changed = run(
                "mutation { changeOrganization(input: {id: \"organization:treff-nord\", name: \"Treffpunkt Nord\","
                        + " kind: ASSOCIATION}) { organization { name kind alternativeNames } errors { message } } }",
                Map.of(),
                "changeOrganization");
        assertThat(changed.get("organization"))
                .isEqualTo(Map.of("name", "Treffpunkt Nord", "kind", "ASSOCIATION", "alternativeNames", List.of()));
        Map<?, ?> again = run(
                "mutation { changeOrganization(input: {id: \"organization:treff-nord\", name: \"Treffpunkt Nord\"})"
                        + " { organization { id } errors { code current { id } } } }",
                Map.of(),
                "changeOrganization");
        assertThat(again.get("errors"))
                .isEqualTo(List.of(Map.of("code", "DUPLICATE", "current", Map.of("id", "organization:treff-nord"))));
    }

    @Test
    void recordsCorrectsRanksEndsAndRetractsACollaboration() {
        organization("Werk A");
        organization("Werk B");
        Map<?, ?> claim = claim(recorded("organization:werk-b", "organization:werk-a"));
        assertThat(claim.get("kind")).isEqualTo("COOPERATION");
        assertThat(claim.get("source")).isEqualTo(Map.of("id", PendingEntities.OWN_KNOWLEDGE));

        Map<?, ?> corrected = run(
                "mutation($id: ID!) { correctClaim(input: {id: $id, validFrom: \"2015\", kind: EXCHANGE}) { claim { id"
                        + " kind validFrom { text } } replaced { id retracted { number } } errors { message } } }",
                Map.of("id", claim.get("id")),
                "correctClaim");
        Map<?, ?> after = (Map<?, ?>) corrected.get("claim");
        assertThat(after.get("kind")).isEqualTo("EXCHANGE");
        assertThat(((Map<?, ?>) corrected.get("replaced")).get("id")).isEqualTo(claim.get("id"));
        assertThat(((Map<?, ?>) corrected.get("replaced")).get("retracted")).isNotNull();

        Map<?, ?> ranked = run(
                "mutation($id: ID!) { rankClaim(input: {id: $id, rank: PREFERRED}) { claim { id rank } errors {"
                        + " message } } }",
                Map.of("id", after.get("id")),
                "rankClaim");
        Map<?, ?> tooEarly = run(
                "mutation($id: ID!) { endCollaboration(input: {id: $id, until: \"2014\"}) { claim { id } errors { code"
                        + " path } } }",
                Map.of("id", ((Map<?, ?>) ranked.get("claim")).get("id")),
                "endCollaboration");
        assertThat(tooEarly.get("errors"))
                .isEqualTo(List.of(Map.of("code", "INVALID_VALUE", "path", List.of("until"))));
        Map<?, ?> ended = run(
                "mutation($id: ID!) { endCollaboration(input: {id: $id, until: \"2019-06\"}) { claim { id status rank"
                        + " validTo { text } } errors { message } } }",
                Map.of("id", ((Map<?, ?>) ranked.get("claim")).get("id")),
                "endCollaboration");
        Map<?, ?> end = (Map<?, ?>) ended.get("claim");
        assertThat(end.get("status")).isEqualTo("ENDED");
        assertThat(end.get("rank")).isEqualTo("PREFERRED");

        Map<?, ?> retracted = run(
                "mutation($id: ID!) { retractClaim(input: {id: $id}) { claim { id retracted { number } } errors {"
                        + " message } } }",
                Map.of("id", end.get("id")),
                "retractClaim");
        assertThat(((Map<?, ?>) retracted.get("claim")).get("retracted")).isNotNull();
        Map<?, ?> twice = run(
                "mutation($id: ID!) { retractClaim(input: {id: $id}) { errors { code } } }",
                Map.of("id", end.get("id")),
                "retractClaim");
        assertThat(twice.get("errors")).isEqualTo(List.of(Map.of("code", "CHANGED_MEANWHILE")));
    }

    @Test
    void isToldWhatIsWrongAndWhatMayHaveBeenMeant() {
        organization("Haus der Jugend");
        assertThat(codes(record(Map.of(
                        "type",
                        "COLLABORATES_WITH",
                        "subject",
                        "organization:haus-der-jugend",
                        "object",
                        "organization:haus-der-jugend"))))
                .containsExactly("SELF_REFERENCE");
        assertThat(codes(record(Map.of(
                        "type", "PART_OF", "subject", "person:beatrix-schwarze", "object", "municipality:06636"))))
                .containsExactly("NOT_ALLOWED");
        Map<?, ?> unknownTopic = record(
                Map.of("type", "WORKS_ON", "subject", "organization:haus-der-jugend", "object", "topic:child-helth"));
        assertThat(codes(unknownTopic)).containsExactly("NOT_FOUND");
        assertThat(((List<?>) unknownTopic.get("errors")).toString()).contains("topic:child-health");
        Map<?, ?> wrongAgs = run(
                "mutation { createMunicipality(input: {name: \"Nirgendwo\", level: MUNICIPALITY, ags: \"06636003\","
                        + " state: BAYERN}) { errors { code path message } } }",
                Map.of(),
                "createMunicipality");
        assertThat(wrongAgs.toString()).contains("Hessen").contains("Bayern");
        Map<?, ?> shortAgs = run(
                "mutation { createMunicipality(input: {name: \"Nirgendwo\", level: MUNICIPALITY, ags: \"0663600\"})"
                        + " { errors { code path } } }",
                Map.of(),
                "createMunicipality");
        assertThat(shortAgs.get("errors")).isEqualTo(List.of(Map.of("code", "INVALID_VALUE", "path", List.of("ags"))));
    }

    @Test
    void makesSeveralChangesOrNone() {
        String both = "mutation($o: ID!) { applyChanges(input: {changes: ["
                + "{createOrganization: {name: \"Zusammen\", kind: OTHER}},"
                + "{recordClaim: {type: COLLABORATES_WITH, subject: \"organization:zusammen\", object: $o}}]})"
                + " { changed { id } revision { number } errors { code path } } }";
        Map<?, ?> refused = run(both, Map.of("o", "organization:gibt-es-nicht"), "applyChanges");
        assertThat(refused.get("errors"))
                .isEqualTo(List.of(Map.of("code", "NOT_FOUND", "path", List.of("1", "object"))));
        assertThat(run("{ node(id: \"organization:zusammen\") { id } }", Map.of(), "node"))
                .isNull();
        organization("Gegenüber");
        Map<?, ?> done = run(both, Map.of("o", "organization:gegenueber"), "applyChanges");
        assertThat((List<?>) done.get("changed")).hasSize(2);
    }

    @Test
    void makesUpToFiveHundredChangesAtOnce() {
        assertThat((List<?>) topics(500).get("changed")).hasSize(500);
        assertThat(codes(topics(501))).isNotEmpty();
    }

    private Map<?, ?> topics(int count) {
        List<Map<String, Object>> changes = IntStream.range(0, count)
                .mapToObj(i -> Map.<String, Object>of(
                        "createTopic",
                        Map.of("labelDe", "Viele " + count + " " + i, "labelEn", "Many " + count + " " + i)))
                .toList();
        return run(
                "mutation($c: [ChangeInput!]!) { applyChanges(input: {changes: $c}) { changed { id } errors { code"
                        + " path } } }",
                Map.of("c", changes),
                "applyChanges");
    }

    private Map<?, ?> organization(String name) {
        Map<?, ?> created = run(
                "mutation($n: String!) { createOrganization(input: {name: $n, kind: OTHER})"
                        + " { organization { id } revision { number } errors { message } } }",
                Map.of("n", name),
                "createOrganization");
        assertThat(created.get("errors")).isEqualTo(List.of());
        return created;
    }

    private Map<?, ?> recorded(String one, String other) {
        Map<?, ?> recorded = record(Map.of("type", "COLLABORATES_WITH", "subject", one, "object", other));
        assertThat(recorded.get("errors")).isEqualTo(List.of());
        return recorded;
    }

    private Map<?, ?> record(Map<String, Object> input) {
        return run(RECORD, Map.of("i", input), "recordClaim");
    }

    private static Map<?, ?> claim(Map<?, ?> payload) {
        return (Map<?, ?>) payload.get("claim");
    }

    private static List<Object> codes(Map<?, ?> payload) {
        return ((List<?>) payload.get("errors"))
                .stream().<Object>map(each -> ((Map<?, ?>) each).get("code")).toList();
    }

    private Map<?, ?> run(String document, Map<String, Object> variables, String field) {
        GraphQlTester.Request<?> request = graphQl.document(document);
        variables.forEach(request::variable);
        GraphQlTester.Response response = request.execute();
        return (Map<?, ?>) response.path("").entity(Map.class).get().get(field);
    }
}
