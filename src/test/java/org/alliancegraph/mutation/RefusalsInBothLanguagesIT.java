// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@WritingTest
@DisplayName("A coordinator is told in German, and an analyst in English,")
class RefusalsInBothLanguagesIT {

    @Autowired
    HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    void thatAnAgsIsNone() {
        assertThat(said(
                        "createMunicipality",
                        "CreateMunicipalityInput",
                        Map.of("name", "Nirgendwo", "level", "MUNICIPALITY", "ags", "0663600")))
                .containsExactly(
                        "'0663600' is not an AGS. Expected 8 digits (a district: 5) that start with a state, 01 to 16.",
                        "„0663600“ ist kein AGS. Erwartet werden 8 Ziffern (bei einem Kreis 5), die mit einem"
                                + " Bundesland beginnen, 01 bis 16.");
    }

    @Test
    void thatNothingEndsBeforeItBegins() {
        String one = coordinator.organization("Zeitweise Eins");
        String other = coordinator.organization("Zeitweise Zwei");
        assertThat(said(
                        "recordClaim",
                        "RecordClaimInput",
                        Map.of(
                                "type",
                                "COLLABORATES_WITH",
                                "subject",
                                one,
                                "object",
                                other,
                                "validFrom",
                                "2019",
                                "validTo",
                                "2017-03")))
                .containsExactly(
                        "A period can't end (2017-03) before it starts (2019).",
                        "Ein Zeitraum kann nicht enden (2017-03), bevor er beginnt (2019).");
    }

    @Test
    void thatAPersonIsNoPartOfADistrict() {
        assertThat(said(
                        "recordClaim",
                        "RecordClaimInput",
                        Map.of(
                                "type",
                                "PART_OF",
                                "subject",
                                "person:beatrix-schwarze",
                                "object",
                                "municipality:06636")))
                .containsExactly(
                        "A person can't be part of something; say 'is affiliated with' or 'is located in'"
                                + " (person:beatrix-schwarze, municipality:06636).",
                        "Eine Person kann nicht Teil von etwas sein; gemeint ist vielleicht „gehört zu“ oder"
                                + " „liegt in“ (person:beatrix-schwarze, municipality:06636).");
    }

    @Test
    void thatSomebodyChangedItMeanwhile() {
        String id = coordinator.organization("Doppelt Bearbeitet");
        List<String> said = said(
                "changeOrganization",
                "ChangeOrganizationInput",
                Map.of("id", id, "name", "Anders", "expectedVersion", 1));
        assertThat(said.getFirst()).startsWith(id + " has version ").contains("not 1: somebody changed it meanwhile.");
        assertThat(said.getLast())
                .startsWith(id + " hat die Version ")
                .contains("nicht 1: Jemand hat es inzwischen geändert.");
    }

    @Test
    void whichTopicMayBeMeant() {
        String id = coordinator.organization("Verschrieben");
        assertThat(said(
                        "recordClaim",
                        "RecordClaimInput",
                        Map.of("type", "WORKS_ON", "subject", id, "object", "topic:child-helth")))
                .containsExactly(
                        "The graph knows nothing with the id 'topic:child-helth'. Did you mean topic:child-health,"
                                + " topic:child-poverty?",
                        "Der Graph kennt nichts mit der Kennung „topic:child-helth“. Ist topic:child-health,"
                                + " topic:child-poverty gemeint?");
    }

    @Test
    void thatThereIsNoSuchImport() {
        assertThat(said("cancelImport", "CancelImportInput", Map.of("id", "none")))
                .satisfiesExactly(
                        english -> assertThat(english).startsWith("There is no such import here"),
                        german -> assertThat(german).startsWith("Diesen Import gibt es hier nicht"));
    }

    /** The English and, as nobody asked for a language, the German of the only error. */
    private List<String> said(String mutation, String type, Map<String, Object> input) {
        Map<?, ?> payload = coordinator.run(
                "mutation($i: " + type + "!) { " + mutation
                        + "(input: $i) { errors { english: message(language: EN) message } } }",
                Map.of("i", input),
                mutation);
        Map<?, ?> error = Coordinator.error(payload);
        return List.of(String.valueOf(error.get("english")), String.valueOf(error.get("message")));
    }
}
