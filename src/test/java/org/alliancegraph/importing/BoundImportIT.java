// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alliancegraph.Answers;
import org.alliancegraph.WritingTest;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@WritingTest
@DisplayName("A file that somebody imports")
class BoundImportIT {

    private static final String DISTRICT = "municipality:06636";

    @Autowired
    private Imports imports;

    @Autowired
    private HttpGraphQlTester graphQl;

    private ByHand hand;

    @BeforeEach
    void begin() {
        hand = new ByHand(imports);
    }

    private Import applied(String text, String name) {
        Import planned = hand.planned(text, name);
        assertThat(imports.apply(planned, "Berta", DISTRICT)).isTrue();
        ByHand.rest(planned);
        return planned;
    }

    @Test
    @DisplayName(
            "who is bound to a part of the network says nothing about what lies elsewhere, and leaves nothing if it"
                    + " does")
    void saysNothingAboutOthers() {
        String header = "Typ;Name;ID";
        String outside = "Organisation;Importverein draußen;organization:import-draussen";
        Import refused = applied(ByHand.lines(header, outside), "Akteure.csv");
        assertThat(refused.state()).isEqualTo(Import.State.FAILED);
        assertThat(refused.failure().in(Language.EN)).contains("ask a steward", DISTRICT);

        Import again = hand.planned(ByHand.lines(header, outside), "Akteure.csv");
        assertThat(ByHand.counts(again)).containsKey(PlanRow.Outcome.NEW);
        hand.applied(again);
    }

    @Test
    @DisplayName("who is bound to a part of the network says what lies there, and all of it or nothing is written")
    void saysWhatLiesThere() {
        assertThat(Answers.of(graphQl, """
            mutation { applyChanges(input: {changes: [
              {createOrganization: {id: "organization:importhaus", name: "Importhaus", kind: OTHER}},
              {recordClaim: {type: LOCATED_IN, subject: "organization:importhaus", object: "municipality:06636003"}}
            ]}) { errors { code } } }\
            """).toString()).contains("errors=[]");
        String header = "Typ;Name;ID;Beschreibung";
        String inside = "Organisation;Importhaus;organization:importhaus;Berät Familien";
        String outside = "Kommune;Bebra;municipality:06632003;Liegt woanders";

        assertThat(applied(ByHand.lines(header, inside, outside), "Akteure.csv").state())
                .isEqualTo(Import.State.FAILED);
        assertThat(description()).isEqualTo("null");
        assertThat(applied(ByHand.lines(header, inside), "Akteure.csv").state()).isEqualTo(Import.State.APPLIED);
        assertThat(description()).isEqualTo("Berät Familien");
        Import claim = applied(
                ByHand.lines("Typ;Von;Zu", "Kooperation;organization:importhaus;municipality:06632003"),
                "Aussagen.csv");
        assertThat(claim.state()).isEqualTo(Import.State.APPLIED);
    }

    private String description() {
        Map<?, ?> actor = (Map<?, ?>) Answers.of(graphQl, "{ actor(id: \"organization:importhaus\") { description } }")
                .get("actor");
        return String.valueOf(actor.get("description"));
    }

    @Test
    @DisplayName("is planned with a notice for each free text that names somebody")
    void tellsWhoIsNamed() {
        Import planned = hand.planned(
                ByHand.lines(
                        "Typ;Name;Beschreibung",
                        "Organisation;Importverein mit Namen;Geleitet von Iphigenie Importa und Frau Dr. Fremd",
                        "Organisation;Importverein ohne;Seit 2012 in Eschwege",
                        "Person;Iphigenie Importa;Spricht für sich"),
                "Akteure.csv");

        assertThat(planned.plan().notices())
                .filteredOn(each -> each.code().equals("PERSON_IN_TEXT"))
                .singleElement()
                .extracting(Diagnostic::read)
                .asString()
                .contains("Iphigenie Importa", "Fremd");
    }
}
