// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.WritingTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What coordinators decide about a synergy is remembered, and forgotten when there is something new to decide. */
@WritingTest
@DisplayName("A synergy")
class SynergyDecisionsIT {

    private static final String HERE = "municipality:hier";
    private static final String THERE = "municipality:dort";
    private static final String TOPIC = "topic:entscheidung";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    private IslandNetwork network;

    @BeforeEach
    void twoTownsThatShareATopic() {
        network = new IslandNetwork(driver);
        network.municipality(HERE, 0, 1_000L);
        network.municipality(THERE, 1_000, 50_000L);
        network.topic(TOPIC);
        network.claim("WORKS_ON", HERE, TOPIC, Map.of("stance", "WORKS_ON"));
        network.claim("WORKS_ON", THERE, TOPIC, Map.of("stance", "WORKS_ON"));
    }

    @AfterEach
    void takeBack() {
        driver.executableQuery(
                        "MATCH (:Handmade)-[:HAS_ATTRIBUTE]->(value) WHERE NOT value:Handmade DETACH DELETE value")
                .execute();
        network.close();
    }

    @Test
    @DisplayName("that is dismissed comes again when its reasons rest on other claims, and not before")
    void dismissed() {
        Map<?, ?> decided = decide(
                "dismissSynergy", "DecideSynergy", Map.of("actor", HERE, "partner", THERE, "reason", "Zu weit weg."));
        assertThat(decided.get("errors")).isEqualTo(List.of());
        Map<?, ?> decision = (Map<?, ?>) Objects.requireNonNull(decided.get("decision"));
        assertThat(decision.get("note")).isEqualTo("Zu weit weg.");
        assertThat(String.valueOf(((Map<?, ?>) Objects.requireNonNull(decision.get("attribute"))).get("value")))
                .startsWith("DISMISSED " + HERE + " ");
        assertThat(decided.get("collaboration")).isNull();

        assertThat(statuses(null)).isEmpty();
        assertThat(statuses(List.of("DISMISSED"))).containsExactly("DISMISSED");
        assertThat(ofAll(null)).isEmpty();
        assertThat(ofAll(List.of("DISMISSED"))).containsExactly("DISMISSED");

        network.topic("topic:neu");
        network.claim("WORKS_ON", HERE, "topic:neu", Map.of("stance", "SEEKS"));
        assertThat(statuses(null)).isEmpty();
        network.claim("WORKS_ON", THERE, "topic:neu", Map.of("stance", "OFFERS"));
        assertThat(statuses(null)).containsExactly("OPEN");
    }

    @Test
    @DisplayName("that is accepted is still there, a later decision takes the place of the first, and undo of both")
    void accepted() {
        decide("acceptSynergy", "DecideSynergy", Map.of("actor", THERE, "partner", HERE));
        assertThat(statuses(null)).containsExactly("ACCEPTED");
        assertThat(statuses(List.of("OPEN"))).isEmpty();

        Map<?, ?> decided = decide("dismissSynergy", "DecideSynergy", Map.of("actor", HERE, "partner", THERE));
        assertThat(statuses(null)).isEmpty();
        Object revision = ((Map<?, ?>) Objects.requireNonNull(decided.get("revision"))).get("number");
        graphQl.document("mutation ($n: Int!) { undo(input: {revision: $n}) { errors { message } } }")
                .variable("n", revision)
                .execute()
                .errors()
                .verify()
                .path("undo.errors")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(statuses(null)).containsExactly("ACCEPTED");
    }

    @Test
    @DisplayName("that is done is a collaboration, in the same revision")
    void done() {
        Map<?, ?> decided = decide(
                "doneSynergy",
                "DoneSynergy",
                Map.of("actor", HERE, "partner", THERE, "kind", "EXCHANGE", "validFrom", "2026"));

        Map<?, ?> collaboration = (Map<?, ?>) Objects.requireNonNull(decided.get("collaboration"));
        assertThat(collaboration.get("type")).isEqualTo("COLLABORATES_WITH");
        assertThat(collaboration.get("kind")).isEqualTo("EXCHANGE");
        assertThat(statuses(List.of("OPEN", "ACCEPTED", "DISMISSED", "DONE"))).isEmpty();
        assertThat(decide("doneSynergy", "DoneSynergy", Map.of("actor", HERE, "partner", THERE, "validFrom", "bald"))
                        .get("errors"))
                .satisfies(errors -> assertThat(((List<?>) errors).getFirst())
                        .extracting("path")
                        .isEqualTo(List.of("validFrom")));
    }

    @Test
    @DisplayName("is refused with nobody, and with itself")
    void refused() {
        assertThat(decide("acceptSynergy", "DecideSynergy", Map.of("actor", HERE, "partner", "organization:niemand"))
                        .get("errors"))
                .isEqualTo(List.of(Map.of(
                        "code",
                        "NOT_FOUND",
                        "path",
                        List.of("partner"),
                        "message",
                        "Das Netzwerk hat keinen Akteur mit der ID organization:niemand.")));
        assertThat(decide("acceptSynergy", "DecideSynergy", Map.of("actor", HERE, "partner", HERE))
                        .get("errors"))
                .extracting(errors -> ((Map<?, ?>) ((List<?>) errors).getFirst()).get("code"))
                .isEqualTo("SELF_REFERENCE");
    }

    private Map<?, ?> decide(String name, String type, Map<String, ?> input) {
        return graphQl.document("""
            mutation ($input: %sInput!) {
              decided: %s(input: $input, commit: {by: "Ada", why: "Netzwerktreffen"}) {
                decision { id note attribute { property value } }
                collaboration { id type kind }
                revision { number }
                errors { code path message }
              }
            }
            """.formatted(type, name))
                .variable("input", input)
                .execute()
                .errors()
                .verify()
                .path("decided")
                .entity(Map.class)
                .get();
    }

    private List<String> statuses(@Nullable List<String> status) {
        return graphQl.document("""
            query ($actor: ID!, $status: [SynergyStatus!]) {
              actor(id: $actor) { synergies(filter: {status: $status}) { nodes { status } } }
            }
            """)
                .variable("actor", HERE)
                .variable("status", status)
                .execute()
                .errors()
                .verify()
                .path("actor.synergies.nodes[*].status")
                .entityList(String.class)
                .get();
    }

    private List<String> ofAll(@Nullable List<String> status) {
        return graphQl.document("""
            query ($topic: ID!, $status: [SynergyStatus!]) {
              synergies(filter: {topic: $topic, status: $status}) { nodes { status } }
            }
            """)
                .variable("topic", TOPIC)
                .variable("status", status)
                .execute()
                .errors()
                .verify()
                .path("synergies.nodes[*].status")
                .entityList(String.class)
                .get();
    }
}
