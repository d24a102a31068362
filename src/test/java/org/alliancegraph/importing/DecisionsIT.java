// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.counts;
import static org.alliancegraph.importing.ByHand.lines;
import static org.alliancegraph.importing.ByHand.rest;
import static org.alliancegraph.importing.ByHand.rows;
import static org.assertj.core.api.Assertions.assertThat;

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
