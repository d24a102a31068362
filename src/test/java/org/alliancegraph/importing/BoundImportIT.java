// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliancegraph.WritingTest;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WritingTest
@DisplayName("A file that somebody imports")
class BoundImportIT {

    private static final String DISTRICT = "municipality:06636";

    @Autowired
    private Imports imports;

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
