// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is missing in a network, and what others like somebody do; each on a few towns. */
@AllianceGraphTest
@DisplayName("What a network lacks")
class GapsIT {

    private static final String HERE = "municipality:hier";
    private static final String THERE = "municipality:dort";
    private static final String TOPIC = "topic:luecke";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    private IslandNetwork network;

    @BeforeEach
    void twoTowns() {
        network = new IslandNetwork(driver);
        network.topic(TOPIC);
        network.topic("topic:enger", TOPIC);
        network.municipality(HERE, 0, 1_000L);
        network.municipality(THERE, 150, 1_200L);
    }

    @AfterEach
    void takeBack() {
        network.close();
    }

    @Test
    @DisplayName("is an offer: nobody's, or one that is far away")
    void need() {
        network.claim("WORKS_ON", HERE, TOPIC, Map.of("stance", "SEEKS"));
        assertThat(gaps("NEED_WITHOUT_OFFER")).singleElement().satisfies(gap -> {
            assertThat(gap)
                    .containsEntry("score", 1.0)
                    .containsEntry("other", null)
                    .containsEntry(
                            "explanation",
                            "municipality:hier sucht „topic:luecke“, und niemand im Netzwerk bietet das an.");
            assertThat((List<?>) gap.get("claims")).hasSize(1);
        });

        network.claim("WORKS_ON", THERE, "topic:enger", Map.of("stance", "OFFERS"));
        assertThat(gaps("NEED_WITHOUT_OFFER"))
                .singleElement()
                .satisfies(gap -> assertThat(gap)
                        .containsEntry("score", 0.7502)
                        .containsEntry("other", Map.of("key", THERE))
                        .containsEntry(
                                "english",
                                "municipality:hier seeks “topic:luecke”; the nearest offer is that of"
                                        + " municipality:dort, 150 km away."));
    }

    @Test
    @DisplayName("is nothing where an offer is near, or of somebody whom one works with")
    void met() {
        network.claim("WORKS_ON", HERE, TOPIC, Map.of("stance", "SEEKS"));
        network.claim("WORKS_ON", THERE, TOPIC, Map.of("stance", "OFFERS"));
        network.claim("COLLABORATES_WITH", HERE, THERE);
        assertThat(gaps("NEED_WITHOUT_OFFER")).isEmpty();

        network.municipality("municipality:nah", 20, 90_000L);
        network.claim("WORKS_ON", "municipality:nah", TOPIC, Map.of("stance", "SEEKS"));
        assertThat(gaps("NEED_WITHOUT_OFFER")).hasSize(1);
        network.claim("WORKS_ON", HERE, TOPIC, Map.of("stance", "OFFERS"));
        assertThat(gaps("NEED_WITHOUT_OFFER")).isEmpty();
    }

    @Test
    @DisplayName("is a tie between towns that are alike and work on the same")
    void alike() {
        network.claim("WORKS_ON", HERE, TOPIC, Map.of("stance", "WORKS_ON"));
        network.claim("WORKS_ON", THERE, TOPIC, Map.of("stance", "WORKS_ON"));
        network.municipality("municipality:gross", 300, 9_000L);
        network.claim("WORKS_ON", "municipality:gross", TOPIC, Map.of("stance", "WORKS_ON"));

        assertThat(gaps("ALIKE_WITHOUT_TIE"))
                .singleElement()
                .satisfies(gap -> assertThat(gap)
                        .containsEntry("actor", Map.of("key", THERE))
                        .containsEntry("other", Map.of("key", HERE))
                        .containsEntry("topic", Map.of("key", TOPIC))
                        .containsEntry(
                                "explanation",
                                "municipality:dort und municipality:hier befassen sich beide mit „topic:luecke“ und"
                                        + " sind ähnlich groß, aber nichts verbindet sie."));

        network.actor("organization:dritte", "Organization", null);
        network.claim("COLLABORATES_WITH", HERE, "organization:dritte");
        network.claim("COLLABORATES_WITH", THERE, "organization:dritte");
        assertThat(gaps("ALIKE_WITHOUT_TIE")).isEmpty();
    }

    @Test
    @DisplayName("is what its peers do: topics, programmes and kinds of collaboration")
    void peers() {
        network.actor("program:programm", "Program", null);
        network.actor("organization:dritte", "Organization", null);
        network.municipality("municipality:gross", 300, 9_000L);
        network.claim("WORKS_ON", THERE, TOPIC, Map.of("stance", "WORKS_ON"));
        network.claim("PARTICIPATES_IN", THERE, "program:programm");
        network.claim("COLLABORATES_WITH", THERE, "organization:dritte", Map.of("kind", "EXCHANGE"));

        Map<?, ?> answer = graphQl.document("""
            query ($of: ID!) {
              peers(of: $of, filter: {ids: ["municipality:hier", "municipality:dort", "municipality:gross"]}) {
                totalCount
                nodes {
                  municipality { key } score topics { key } programs { key } kinds explanation
                  likeness { kind contribution explanation claims { key } }
                }
              }
              peerPractices(of: $of, filter: {ids: ["municipality:hier", "municipality:dort"]}) {
                nodes { kind node { key } collaboration count among peers { key } explanation claims { key } }
              }
            }
            """)
                .variable("of", HERE)
                .execute()
                .errors()
                .verify()
                .path("")
                .entity(Map.class)
                .get();

        assertThat(nodes(answer.get("peers"))).singleElement().satisfies(peer -> {
            assertThat(peer)
                    .containsEntry("municipality", Map.of("key", THERE))
                    .containsEntry("topics", List.of(Map.of("key", TOPIC)))
                    .containsEntry("programs", List.of(Map.of("key", "program:programm")))
                    .containsEntry("kinds", List.of("EXCHANGE"))
                    .containsEntry("score", 1.3333)
                    .containsEntry(
                            "explanation",
                            "municipality:dort ähnelt municipality:hier (1,33 von 3 Punkten) und macht mehr:"
                                    + " Themen 1, Programme 1, Arten der Zusammenarbeit 1.");
            assertThat(nodes(Map.of("nodes", peer.get("likeness"))))
                    .extracting(each -> each.get("contribution"))
                    .containsExactly(0.8333, 0.0, 0.5);
        });
        assertThat(nodes(answer.get("peerPractices")))
                .extracting(each -> each.get("explanation"))
                .containsExactly(
                        "1 von 1 ähnlichen Kommunen arbeiten so zusammen (Austausch): municipality:dort.",
                        "1 von 1 ähnlichen Kommunen sind an „program:programm“ beteiligt: municipality:dort.",
                        "1 von 1 ähnlichen Kommunen befassen sich mit „topic:luecke“: municipality:dort.");

        graphQl.document("{ peers(of: \"topic:luecke\") { totalCount } }")
                .execute()
                .errors()
                .verify()
                .path("peers")
                .valueIsNull();
    }

    /**
     * What is found is kept for a revision, and this network is made without one: each time one more is asked about.
     */
    private List<Map<String, Object>> gaps(String kind) {
        String other = "weitere-" + UUID.randomUUID();
        network.actor("organization:" + other, "Organization", null);
        Map<?, ?> page = graphQl.document("""
            query ($kind: GapKind!, $topic: ID, $others: String) {
              gaps(kind: $kind, topic: $topic, filter: {not: {nameStartsWith: $others}}) {
                totalCount
                nodes {
                  kind score distanceKm actor { key } other { key } topic { key } claims { key }
                  explanation english: explanation(language: EN)
                }
              }
            }
            """)
                .variable("kind", kind)
                .variable("topic", TOPIC)
                .variable("others", other)
                .execute()
                .errors()
                .verify()
                .path("gaps")
                .entity(Map.class)
                .get();
        return nodes(page);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Object page) {
        return (List<Map<String, Object>>) ((Map<?, ?>) page).get("nodes");
    }
}
