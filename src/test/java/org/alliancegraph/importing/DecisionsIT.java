// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.counts;
import static org.alliancegraph.importing.ByHand.lines;
import static org.alliancegraph.importing.ByHand.rest;
import static org.alliancegraph.importing.ByHand.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A name that several have waits for somebody who knows; what was decided once is not asked again. */
@WritingTest
@DisplayName("A decision about a row")
class DecisionsIT {

    /** Two rows that ask who the office is, and one of them who the shop is; {@code #} is the test's own mark. */
    private static final String PARTNERS = lines(
            "type;from;to;note",
            "COLLABORATES_WITH;Familienbüro #;Stadtteilladen #;Sommerfest",
            "COLLABORATES_WITH;Familienbüro #;organization:#-partner;Herbstfest");

    @Autowired
    private Imports imports;

    @Autowired
    private HttpGraphQlTester graphQl;

    private ByHand hand;

    @BeforeEach
    void hand() {
        hand = new ByHand(imports);
    }

    private void offices(String mark) {
        hand.applied(hand.planned(
                lines(
                                "id;type;name;kind;state",
                                "organization:#-hessen;Organization;Familienbüro #;FACILITY;HESSEN",
                                "organization:#-bayern;Organization;Familienbüro #;FACILITY;BAYERN",
                                "organization:#-laden-a;Organization;Stadtteilladen #;FACILITY;HESSEN",
                                "organization:#-laden-b;Organization;Stadtteilladen #;FACILITY;BAYERN",
                                "organization:#-partner;Organization;Partner #;OTHER;BAYERN")
                        .replace("#", mark),
                "einrichtungen-" + mark + ".csv"));
    }

    @Test
    void canBeGivenInTheApiForEachEndAndIsRemembered() {
        offices("d");
        Import open = hand.planned(PARTNERS.replace("#", "d"), "d-partner.csv");
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.AMBIGUOUS, 2L));
        Map<?, ?> first = shown(open).getFirst();
        assertThat(first.toString()).contains("about=FROM", "about=TO", "number=1");

        decide(open, List.of(Map.of("row", 1, "about", "FROM", "entity", "organization:d-bayern")))
                .path("decideImport.errors")
                .entityList(Object.class)
                .hasSize(0);
        rest(open);
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.AMBIGUOUS, 1L, Outcome.NEW, 1L));
        decide(open, List.of(Map.of("row", 1, "about", "TO", "entity", "organization:d-laden-a")));
        rest(open);
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.NEW, 2L));
        hand.applied(open);
        assertThat(partnersOf("organization:d-bayern"))
                .containsExactlyInAnyOrder("organization:d-laden-a", "organization:d-partner");

        assertThat(counts(hand.planned(PARTNERS.replace("#", "d").replace("fest", "essen"), "d-partner.csv")))
                .as("who is meant is remembered")
                .containsOnlyKeys(Outcome.CHANGED);
        Import again = hand.planned(PARTNERS.replace("#", "d"), "d-partner.csv");
        assertThat(counts(again)).containsOnlyKeys(Outcome.SAME);
        hand.applied(again);
        assertThat(again.revision()).isNull();
    }

    @Test
    void isRefusedWithWhatIsWrongAndThenNothingOfItIsTaken() {
        offices("e");
        Import open = hand.planned(PARTNERS.replace("#", "e"), "e-falsch.csv");
        List<Map<String, Object>> wrong = List.of(
                Map.of("row", 1, "about", "TO", "entity", "organization:e-laden-b"),
                Map.of("row", 9, "about", "FROM", "entity", "organization:e-bayern"),
                Map.of("row", 2, "about", "TO", "entity", "organization:e-bayern"),
                Map.of("row", 1, "about", "TO", "entity", "organization:e-nobody"),
                Map.of("row", 1, "about", "TO"));
        decide(open, wrong)
                .path("decideImport.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_FOUND", "NOT_ALLOWED", "NOT_FOUND", "MISSING_VALUE");
        assertThat(open.decisions()).isEqualTo(Decisions.NONE);
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.AMBIGUOUS, 2L));
        decideIn("none", wrong)
                .path("decideImport.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_FOUND");
    }

    @Test
    void canSayThatARowDescribesSomebodyNewWhoIsKnownTheNextTime() {
        offices("f");
        String file = lines("type;name;kind;description", "Organization;Familienbüro f;FACILITY;Das dritte.");
        Import open = hand.planned(file, "f-neu.csv");
        assertThat(counts(open)).containsOnlyKeys(Outcome.AMBIGUOUS);
        decide(open, List.of(Map.of("row", 1, "about", "NAME")));
        rest(open);
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.NEW, 1L));
        hand.applied(open);

        String said =
                lines("type;name;kind;description;decision", "Organization;Familienbüro f;FACILITY;Das dritte.;neu");
        Import again = hand.planned(said, "f-neu.csv");
        assertThat(rows(again)).extracting(PlanRow::outcome).containsExactly(Outcome.SAME);
    }

    @Test
    void isNotRememberedWhereOneFileDecidesTheSameQuestionInSeveralWays() {
        offices("g");
        String both = lines(
                "type;from;to;note;decision",
                "COLLABORATES_WITH;Familienbüro g;organization:g-partner;Winterfest;organization:g-hessen",
                "COLLABORATES_WITH;Familienbüro g;organization:g-partner;Winterfest;organization:g-bayern");
        hand.applied(hand.planned(both, "d-beide.csv"));
        Import again = hand.planned(both, "d-beide.csv");
        assertThat(counts(again)).isEqualTo(Map.of(Outcome.SAME, 2L));
        hand.applied(again);
        assertThat(again.revision()).as("nothing was written").isNull();
    }

    @Test
    void leavesARowOutAndTakesItInAgain() {
        offices("h");
        Import open = hand.planned(
                lines(
                        "type;name;kind",
                        "Organization;Laden h;FACILITY",
                        "Organization;Verein h;ASSOCIATION",
                        "Organization;Familienbüro h;FACILITY"),
                "h-weg.csv");
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.NEW, 2L, Outcome.AMBIGUOUS, 1L));
        edit(open, Map.of("leaveOut", List.of(1, 3)));
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.NEW, 1L, Outcome.LEFT_OUT, 2L));
        edit(open, Map.of("takeIn", List.of(3)));
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.NEW, 1L, Outcome.LEFT_OUT, 1L, Outcome.AMBIGUOUS, 1L));
        edit(open, Map.of("leaveOut", List.of(3)));
        hand.applied(open);

        assertThat(named("Verein h")).containsExactly("Verein h");
        assertThat(named("Laden h")).isEmpty();
        assertThat(errors(open, Map.of("leaveOut", List.of(1)))).containsExactly("NOT_ALLOWED");
    }

    @Test
    void tellsAClaimThatItsActorWasLeftOut() {
        Import open = hand.planned(
                lines(
                        "id;type;name;from;to",
                        "organization:i-laden;Organization;Laden i;;",
                        ";LOCATED_IN;;organization:i-laden;Eschwege"),
                "i-weg.csv");
        edit(open, Map.of("leaveOut", List.of(1)));
        assertThat(rows(open)).extracting(PlanRow::outcome).containsExactly(Outcome.LEFT_OUT, Outcome.WRONG);
    }

    @Test
    void readsACellOtherwiseThanItStandsInTheFile() {
        offices("j");
        Import open = hand.planned(
                lines(
                        "Typ;Von;Zu;Stand;gültig ab",
                        "COLLABORATES_WITH;organization:j-hessen;organization:j-bayern;aktiv;31.02.2019",
                        "COLLABORATES_WITH;organization:j-hessen;organization:j-partner;;2019"),
                "j-zelle.csv");
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.WRONG, 1L, Outcome.NEW, 1L));
        edit(open, Map.of("corrections", List.of(cell(1, "gültig ab", "29.02.2019"))));
        assertThat(rows(open).getFirst().reasons().getFirst().read()).isEqualTo("29.02.2019");
        edit(open, Map.of("corrections", List.of(cell(1, "gültig ab", "28.02.2019"), cell(2, "Stand", "geplant"))));
        assertThat(counts(open)).isEqualTo(Map.of(Outcome.NEW, 2L));
        assertThat(rows(open).getFirst().changes()).contains(PlanChange.of("validFrom", null, "2019-02-28"));
        assertThat(rows(open).getLast().changes()).contains(PlanChange.of("status", null, "PLANNED"));
        edit(open, Map.of("corrections", List.of(cell(1, "gültig ab", ""), cell(2, "Farbe", "rot"))));
        assertThat(rows(open)).extracting(PlanRow::outcome).containsExactly(Outcome.NEW, Outcome.WRONG);
        assertThat(rows(open).getFirst().changes())
                .extracting(PlanChange::property)
                .doesNotContain("validFrom");
        assertThat(errors(open, Map.of("corrections", List.of(cell(9, "Stand", "aktiv")))))
                .containsExactly("NOT_FOUND");
    }

    private static Map<String, Object> cell(int row, String column, String value) {
        return Map.of("row", row, "column", column, "value", value);
    }

    private void edit(Import of, Map<String, Object> decided) {
        assertThat(errors(of, decided)).isEmpty();
        rest(of);
    }

    private List<String> errors(Import of, Map<String, Object> decided) {
        Map<String, Object> input = new HashMap<>(decided);
        input.put("id", of.id());
        return graphQl.document(
                        "mutation($input: DecideImportInput!) { decideImport(input: $input) { errors { code } } }")
                .variable("input", input)
                .execute()
                .path("decideImport.errors[*].code")
                .entityList(String.class)
                .get();
    }

    private List<String> named(String name) {
        return graphQl
                .document("query($text: String!) { search(text: $text, first: 5) { nodes { ... on Actor { name } } } }")
                .variable("text", name)
                .execute()
                .path("search.nodes[*].name")
                .entityList(String.class)
                .get()
                .stream()
                .filter(name::equals)
                .toList();
    }

    private GraphQlTester.Response decide(Import of, List<Map<String, Object>> decisions) {
        return decideIn(of.id(), decisions);
    }

    private GraphQlTester.Response decideIn(String id, List<Map<String, Object>> decisions) {
        return graphQl.document("""
            mutation($id: ID!, $decisions: [ImportDecisionInput!]!) {
              decideImport(input: {id: $id, decisions: $decisions}) {
                import { state } errors { code path message suggestions { id } }
              }
            }\
            """)
                .variable("id", id)
                .variable("decisions", decisions)
                .execute();
    }

    @SuppressWarnings("rawtypes")
    private List<Map> shown(Import of) {
        return graphQl.document("""
            query($id: ID!) {
              import(id: $id) { rows { nodes { number outcome questions { about candidates { id } } } } }
            }\
            """)
                .variable("id", of.id())
                .execute()
                .path("import.rows.nodes")
                .entityList(Map.class)
                .get();
    }

    private List<String> partnersOf(String id) {
        return graphQl.document("""
            query($id: ID!) { actor(id: $id) { partnerships(first: 50) { nodes { partner { id } } } } }\
            """)
                .variable("id", id)
                .execute()
                .path("actor.partnerships.nodes[*].partner.id")
                .entityList(String.class)
                .get();
    }
}
