// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every reason and counter-reason, each on a network small enough to add up by hand. */
@AllianceGraphTest
@DisplayName("What two actors who do not collaborate could have")
class SynergiesIT {

    private static final String HERE = "municipality:hier";
    private static final String THERE = "municipality:dort";
    private static final String BEYOND = "municipality:drueben";

    private static final String OF_ACTOR = """
        query ($actor: ID!, $filter: SynergyFilter, $asOf: Date, $knownAt: DateTime) {
          actor(id: $actor, asOf: $asOf, knownAt: $knownAt) {
            synergies(filter: $filter, first: 50) {
              nodes {
                score
                actor { id: key }
                partner { id: key }
                reasons {
                  type: __typename weight contribution explanation english: explanation(language: EN)
                  claims { id: key }
                  ... on SharedTopic { topic { id: key } steps sharedBy }
                  ... on OfferMeetsNeed { topic { id: key } provider { id: key } seeker { id: key } steps }
                  ... on SharedProgram { program { id: key } sharedBy }
                  ... on SharedPartners { partners { id: key } count }
                  ... on EndedCollaboration { lastDay through { id: key } }
                  ... on Near { distanceKm municipalities { id: key } }
                  ... on SimilarSize { ratio population partnerPopulation }
                }
                counterReasons {
                  type: __typename weight contribution explanation english: explanation(language: EN)
                  claims { id: key }
                  ... on AlreadyReachedThroughAlliance { alliance { id: key } }
                  ... on DifferentSize { ratio population partnerPopulation }
                }
              }
            }
          }
        }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    private IslandNetwork network;

    @BeforeEach
    void twoTownsFarFromEachOther() {
        network = new IslandNetwork(driver);
        network.municipality(HERE, 0, 1_000L);
        network.municipality(THERE, 1_000, 5_000L);
    }

    @AfterEach
    void takeBack() {
        network.close();
    }

    @Test
    @DisplayName("is nothing if they share nothing")
    void nothing() {
        assertThat(synergies(HERE)).isEmpty();
    }

    @Test
    @DisplayName("is an offer that meets a need, and then the topic does not count again")
    void offerMeetsNeed() {
        network.topic("topic:thema");
        network.claim("WORKS_ON", HERE, "topic:thema", Map.of("stance", "SEEKS"));
        network.claim("WORKS_ON", THERE, "topic:thema", Map.of("stance", "OFFERS"));

        Synergy synergy = only(HERE);

        assertThat(synergy.score()).isEqualTo(3.0);
        assertThat(synergy.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .containsEntry("type", "OfferMeetsNeed")
                        .containsEntry("seeker", Map.of("id", HERE))
                        .containsEntry("provider", Map.of("id", THERE))
                        .containsEntry(
                                "explanation",
                                "municipality:hier sucht, was municipality:dort anbietet: „topic:thema“.")
                        .containsEntry(
                                "english", "municipality:hier seeks what municipality:dort offers: “topic:thema”."));
        assertThat(claims(synergy.reasons().getFirst())).hasSize(2);
        assertThat(only(THERE).score()).isEqualTo(3.0);
    }

    @Test
    @DisplayName("is an offer that meets a broader need, for half the weight")
    void offerMeetsBroaderNeed() {
        network.topic("topic:oben");
        network.topic("topic:unten", "topic:oben");
        network.claim("WORKS_ON", HERE, "topic:oben", Map.of("stance", "SEEKS"));
        network.claim("WORKS_ON", THERE, "topic:unten", Map.of("stance", "OFFERS"));

        assertThat(only(HERE).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .containsEntry("type", "OfferMeetsNeed")
                        .containsEntry("contribution", 1.5)
                        .containsEntry("topic", Map.of("id", "topic:oben")));
    }

    @Test
    @DisplayName("is still that offer if the seeker says more about the narrower topic")
    void offerBesideNarrowerTopic() {
        network.topic("topic:oben");
        network.topic("topic:unten", "topic:oben");
        network.claim("WORKS_ON", HERE, "topic:oben", Map.of("stance", "SEEKS"));
        network.claim("WORKS_ON", THERE, "topic:unten", Map.of("stance", "OFFERS"));
        network.claim("WORKS_ON", HERE, "topic:unten", Map.of("stance", "WORKS_ON"));

        for (String actor : List.of(HERE, THERE)) {
            Synergy synergy = only(actor);
            assertThat(synergy.reasons())
                    .extracting(reason -> reason.get("type"))
                    .containsExactly("OfferMeetsNeed", "SharedTopic");
            assertThat(synergy.score()).isEqualTo(2.5);
        }
    }

    @Test
    @DisplayName("is a shared topic, or a common broader one for less, and of those only the closest")
    void sharedTopic() {
        network.topic("topic:oben");
        network.topic("topic:links", "topic:oben");
        network.topic("topic:rechts", "topic:oben");
        network.claim("WORKS_ON", HERE, "topic:links", Map.of("stance", "WORKS_ON"));
        network.claim("WORKS_ON", THERE, "topic:rechts", Map.of("stance", "WORKS_ON"));

        assertThat(only(HERE).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason)
                    .containsEntry("type", "SharedTopic")
                    .containsEntry("contribution", 0.25)
                    .containsEntry("steps", 2)
                    .containsEntry("topic", Map.of("id", "topic:oben"));
            assertThat(claims(reason)).hasSize(4);
        });

        network.claim("WORKS_ON", THERE, "topic:links", Map.of("stance", "WORKS_ON"));

        assertThat(only(HERE).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .containsEntry("contribution", 1.0)
                        .containsEntry("topic", Map.of("id", "topic:links")));
        assertThat(only(THERE).score()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("is a shared programme that is too large to work together in, which counts less the more take part")
    void sharedProgram() {
        network.actor("program:programm", "Program", null);
        network.claim("PARTICIPATES_IN", HERE, "program:programm");
        network.claim("PARTICIPATES_IN", THERE, "program:programm");
        network.crowd("PARTICIPATES_IN", "program:programm", 29, Map.of());

        assertThat(synergies(HERE)).hasSize(30).allSatisfy(synergy -> {
            assertThat(synergy.score()).isEqualTo(0.2018);
            assertThat(synergy.reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason)
                            .containsEntry("type", "SharedProgram")
                            .containsEntry("program", Map.of("id", "program:programm"))
                            .containsEntry("sharedBy", 31));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Program", "LocalAlliance", "Organization"})
    @DisplayName(
            "is nothing if they work together in something small already, and what they then have in common is no more")
    void worksTogetherAlready(String type) {
        String body =
                Map.of("Program", "program:", "LocalAlliance", "alliance:", "Organization", "organization:")
                                .get(type) + "klein";
        network.actor(body, type, null);
        network.topic("topic:thema");
        network.municipality(BEYOND, 2_000, null);
        for (String actor : List.of(HERE, THERE, BEYOND)) {
            network.claim("PARTICIPATES_IN", actor, body);
        }
        network.claim("WORKS_ON", HERE, "topic:thema", Map.of("stance", "SEEKS"));
        network.claim("WORKS_ON", THERE, "topic:thema", Map.of("stance", "OFFERS"));

        assertThat(synergies(HERE)).isEmpty();
    }

    @Test
    @DisplayName("is a shared partner, directly or in a project, and the more partners that has, the less")
    void sharedPartner() {
        network.municipality(BEYOND, 2_000, null);
        network.claim("COLLABORATES_WITH", BEYOND, HERE);
        network.claim("COLLABORATES_WITH", THERE, BEYOND);

        assertThat(only(HERE).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason)
                    .containsEntry("type", "SharedPartners")
                    .containsEntry("partners", List.of(Map.of("id", BEYOND)))
                    .containsEntry("count", 1)
                    .containsEntry("contribution", 1.0)
                    .containsEntry(
                            "explanation",
                            "municipality:hier und municipality:dort haben einen gemeinsamen Partner:"
                                    + " municipality:drueben.");
            assertThat(claims(reason)).hasSize(2);
        });

        network.actor("program:projekt", "Program", null);
        network.claim("PARTICIPATES_IN", BEYOND, "program:projekt");
        network.crowd("PARTICIPATES_IN", "program:projekt", 1, Map.of());

        assertThat(synergies(HERE))
                .hasSize(2)
                .allSatisfy(synergy -> assertThat(synergy.score())
                        .as("three tie strengths of 1 at the shared partner: (2 / 3)^0.75")
                        .isEqualTo(0.7378));
    }

    @Test
    @DisplayName("is a shared partner of former times, the less the longer ago")
    void formerPartners() {
        network.municipality(BEYOND, 2_000, null);
        network.claim("COLLABORATES_WITH", BEYOND, HERE);
        network.claim(
                "COLLABORATES_WITH",
                THERE,
                BEYOND,
                Map.of(
                        "validFromLower", LocalDate.of(2010, 1, 1),
                        "validToLower", LocalDate.of(2015, 1, 1),
                        "validToUpper", LocalDate.of(2015, 12, 31)));

        assertThat(synergies(HERE, Map.of("asOf", "2009-06-01"))).isEmpty();
        assertThat(score(HERE, "2012-06-01")).isEqualTo(1.0);
        assertThat(score(HERE, "2018-12-31")).isCloseTo(1 / Math.E, within(0.001));
        assertThat(score(HERE, "2021-12-31")).isCloseTo(1 / Math.E / Math.E, within(0.001));
    }

    private double score(String actor, String day) {
        return synergies(actor, Map.of("asOf", day)).getFirst().score();
    }

    @Test
    @DisplayName(
            "is worth less for a town with a city of ten times its size or more, which shares something with everybody")
    void differentSize() {
        network.municipality(BEYOND, 2_000, 160_000L);
        network.topic("topic:thema");
        for (String actor : List.of(HERE, THERE, BEYOND)) {
            network.claim("WORKS_ON", actor, "topic:thema", Map.of("stance", "WORKS_ON"));
        }

        assertThat(synergies(HERE)).extracting(Synergy::partner).containsExactly(THERE, BEYOND);
        Synergy city = synergies(HERE).getLast();
        assertThat(city.score()).isEqualTo(0.3154);
        assertThat(city.counterReasons()).singleElement().satisfies(reason -> {
            assertThat(reason)
                    .containsEntry("type", "DifferentSize")
                    .containsEntry("weight", 0.5)
                    .containsEntry("population", 1_000)
                    .containsEntry("partnerPopulation", 160_000)
                    .containsEntry(
                            "explanation",
                            "municipality:drueben (160.000 Einwohner) ist viel größer als municipality:hier (1.000"
                                    + " Einwohner).");
            assertThat(claims(reason)).hasSize(2);
        });
    }

    @Test
    @DisplayName("is nearness, which fades with the distance, also of what lies in a municipality")
    void near() {
        network.municipality(BEYOND, 25, null);
        network.actor("organization:verein", "Organization", 25.0);
        network.claim("LOCATED_IN", "organization:verein", BEYOND);

        assertThat(synergies(HERE)).hasSize(2).allSatisfy(synergy -> {
            assertThat(synergy.score()).isCloseTo(0.5 / Math.E, within(0.001));
            assertThat(synergy.reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason)
                            .containsEntry("type", "Near")
                            .containsEntry("municipalities", List.of(Map.of("id", HERE), Map.of("id", BEYOND))));
        });
        assertThat(synergies(HERE))
                .extracting(each -> claims(each.reasons().getFirst()).size())
                .as("where each municipality is, and that the club is in it")
                .containsExactlyInAnyOrder(2, 3);
        assertThat(synergies(THERE)).isEmpty();
    }

    @Test
    @DisplayName("is similar size on top of something else, but never alone")
    void similarSize() {
        network.municipality(BEYOND, 2_000, 800L);
        assertThat(synergies(HERE)).isEmpty();

        network.topic("topic:thema");
        network.claim("WORKS_ON", HERE, "topic:thema", Map.of("stance", "WORKS_ON"));
        network.claim("WORKS_ON", BEYOND, "topic:thema", Map.of("stance", "WORKS_ON"));

        assertThat(only(HERE).reasons().getLast())
                .containsEntry("type", "SimilarSize")
                .containsEntry("ratio", 0.8)
                .containsEntry("contribution", 0.2)
                .containsEntry("population", 1000)
                .containsEntry("partnerPopulation", 800)
                .containsEntry(
                        "explanation",
                        "municipality:hier (1.000 Einwohner) und municipality:drueben (800 Einwohner) sind ähnlich"
                                + " groß.");
    }

    @Test
    @DisplayName("counts more if they worked together lately and it ended, and not at all while they do")
    void endedCollaboration() {
        network.topic("topic:thema");
        network.claim("WORKS_ON", HERE, "topic:thema", Map.of("stance", "SEEKS"));
        network.claim("WORKS_ON", THERE, "topic:thema", Map.of("stance", "OFFERS"));
        network.claim(
                "COLLABORATES_WITH",
                THERE,
                HERE,
                Map.of(
                        "validFromLower", LocalDate.of(2010, 1, 1),
                        "validToLower", LocalDate.of(2015, 1, 1),
                        "validToUpper", LocalDate.of(2015, 12, 31)));

        Synergy synergy = synergies(HERE, Map.of("asOf", "2018-12-31")).getFirst();

        assertThat(synergy.score()).isCloseTo(3 + 0.5 / Math.E, within(0.001));
        assertThat(synergy.reasons().getLast()).satisfies(reason -> {
            assertThat(reason)
                    .containsEntry("type", "EndedCollaboration")
                    .containsEntry("lastDay", "2015-12-31")
                    .containsEntry("through", List.of())
                    .containsEntry(
                            "explanation",
                            "municipality:hier und municipality:dort haben bis 2015 zusammengearbeitet.");
            assertThat(claims(reason)).hasSize(1);
        });
        assertThat(synergies(HERE, Map.of("asOf", "2012-06-01"))).isEmpty();
    }

    @Test
    @DisplayName("is what they did in a project that ended, and whom they met there is not told once more")
    void endedProject() {
        network.actor("program:projekt", "Program", null);
        network.municipality(BEYOND, 2_000, null);
        for (String actor : List.of(HERE, THERE, BEYOND)) {
            network.claim(
                    "PARTICIPATES_IN",
                    actor,
                    "program:projekt",
                    Map.of("status", "ENDED", "sourceDay", LocalDate.of(2018, 3, 31)));
        }

        assertThat(synergies(HERE, Map.of("asOf", "2018-12-31")))
                .hasSize(2)
                .allSatisfy(synergy -> assertThat(synergy.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason)
                                .containsEntry("type", "EndedCollaboration")
                                .containsEntry("lastDay", null)
                                .containsEntry("through", List.of(Map.of("id", "program:projekt")))));
    }

    @Test
    @DisplayName("counts less if they meet in a large alliance anyway")
    void sharedAlliance() {
        network.actor("alliance:buendnis", "LocalAlliance", null);
        network.crowd("PARTICIPATES_IN", "alliance:buendnis", 29, Map.of());
        network.claim("PARTICIPATES_IN", HERE, "alliance:buendnis");
        network.claim("PARTICIPATES_IN", THERE, "alliance:buendnis");
        assertThat(synergies(HERE)).isEmpty();

        network.topic("topic:thema");
        network.claim("WORKS_ON", HERE, "topic:thema", Map.of("stance", "WORKS_ON"));
        network.claim("WORKS_ON", THERE, "topic:thema", Map.of("stance", "WORKS_ON"));

        Synergy synergy = only(HERE);

        assertThat(synergy.score()).isEqualTo(0.5);
        assertThat(synergy.counterReasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .containsEntry("type", "AlreadyReachedThroughAlliance")
                        .containsEntry("alliance", Map.of("id", "alliance:buendnis"))
                        .containsEntry(
                                "explanation",
                                "municipality:hier und municipality:dort begegnen sich schon in „alliance:buendnis“."));
    }

    @Test
    @DisplayName("is told as of a day and as known, without what is still under way")
    void time() {
        network.topic("topic:thema");
        network.claim("WORKS_ON", HERE, "topic:thema", Map.of("stance", "WORKS_ON"));
        network.claim(
                "WORKS_ON",
                THERE,
                "topic:thema",
                Map.of("stance", "WORKS_ON", "validFromLower", LocalDate.of(2020, 1, 1)));

        assertThat(synergies(HERE, Map.of("asOf", "2019-12-31"))).isEmpty();
        assertThat(synergies(HERE, Map.of("asOf", "2020-01-01"))).hasSize(1);

        retractIn(revision("9999-12-31T00:00:00Z"));
        assertThat(synergies(HERE)).hasSize(1);

        revision("2026-11-22T12:00:00Z");
        assertThat(synergies(HERE)).isEmpty();
    }

    private long revision(String visibleAt) {
        network.write("""
            MERGE (r:Handmade:Revision {number: 2})
            SET r:Staged, r.at = $moment, r.visibleAt = $moment, r.high = 2, r.by = 'test', r.why = 'test'
            """, Map.of("moment", ZonedDateTime.parse(visibleAt)));
        return 2;
    }

    private void retractIn(long revision) {
        network.write(
                "MATCH (:Handmade {id: $id})-[c:WORKS_ON]->() SET c.retracted = $revision",
                Map.of("id", THERE, "revision", revision));
    }

    @Test
    @DisplayName("says of each of two towns how many live there, whoever asks and whichever claim is newer")
    void populationsOfBoth() {
        network.municipality(BEYOND, 2_000, null);
        network.topic("topic:thema");
        for (String town : List.of(HERE, BEYOND)) {
            network.claim("WORKS_ON", town, "topic:thema", Map.of("stance", "WORKS_ON"));
        }
        network.write("""
            CREATE (:Handmade:Attribute {id: 'value', property: 'population', value: '800', number: 800.0})
            """, Map.of());
        network.claim("HAS_ATTRIBUTE", BEYOND, "value", Map.of("sourceDay", LocalDate.of(2024, 1, 1)));

        assertThat(only(HERE).reasons().getLast())
                .containsEntry("population", 1_000)
                .containsEntry("partnerPopulation", 800);
        assertThat(only(BEYOND).reasons().getLast())
                .containsEntry("population", 800)
                .containsEntry("partnerPopulation", 1_000);
    }

    @Test
    @DisplayName("leaves out what more actors share than can tell anything, however many claims say so of two")
    void hubs() {
        network.topic("topic:thema");
        network.claim("WORKS_ON", HERE, "topic:thema", Map.of("stance", "WORKS_ON"));
        network.claim("WORKS_ON", THERE, "topic:thema", Map.of("stance", "WORKS_ON"));
        network.write("""
            MATCH (a:Handmade {id: $id})-[c:WORKS_ON]->(t)
            UNWIND range(1, 1000) AS n
            CREATE (a)-[d:WORKS_ON {id: c.id + '-' + n}]->(t)
            SET d += c {.*, id: d.id, retracted: CASE n % 2 WHEN 0 THEN 1 ELSE c.retracted END}
            """, Map.of("id", THERE));
        assertThat(only(HERE).score()).isEqualTo(1.0);

        network.crowd("WORKS_ON", "topic:thema", 999, Map.of("stance", "WORKS_ON"));
        assertThat(synergies(HERE)).isEmpty();
    }

    @Test
    @DisplayName("can be asked for by type, reason, topic and score, which changes no score")
    void filters() {
        network.topic("topic:oben");
        network.topic("topic:unten", "topic:oben");
        network.topic("topic:nirgends");
        network.actor("person:jemand", "Person", null);
        for (String actor : List.of(HERE, THERE, "person:jemand")) {
            network.claim("WORKS_ON", actor, "topic:unten", Map.of("stance", "WORKS_ON"));
        }

        assertThat(only(HERE).partner()).isEqualTo(THERE);
        assertThat(filtered(Map.of("partnerTypes", List.of("PERSON"))))
                .singleElement()
                .isEqualTo(new Found("person:jemand", 0.6309));
        assertThat(filtered(Map.of("reasons", List.of("SHARED_TOPIC", "NEAR"))))
                .containsExactly(new Found(THERE, 0.6309));
        assertThat(filtered(Map.of("reasons", List.of("NEAR")))).isEmpty();
        assertThat(filtered(Map.of("topic", "topic:oben"))).containsExactly(new Found(THERE, 0.6309));
        assertThat(filtered(Map.of("topic", "topic:nirgends"))).isEmpty();
        assertThat(filtered(Map.of("minScore", 0.63))).hasSize(1);
        assertThat(filtered(Map.of("minScore", 0.64))).isEmpty();
        assertThat(filtered(Map.of("states", List.of("HESSEN")))).isEmpty();
    }

    private List<Found> filtered(Map<String, Object> filter) {
        return synergies(HERE, Map.of("filter", filter)).stream()
                .map(each -> new Found(each.partner(), each.score()))
                .toList();
    }

    private Synergy only(String actor) {
        List<Synergy> synergies = synergies(actor);
        assertThat(synergies).hasSize(1);
        return synergies.getFirst();
    }

    private List<Synergy> synergies(String actor) {
        return synergies(actor, Map.of());
    }

    private List<Synergy> synergies(String actor, Map<String, Object> variables) {
        Map<String, @Nullable Object> all = new HashMap<>(variables);
        all.put("actor", actor);
        return graphQl
                .document(OF_ACTOR)
                .variables(all)
                .execute()
                .path("actor.synergies.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .map(SynergiesIT::synergy)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Synergy synergy(Map<?, ?> node) {
        return new Synergy(
                ((Map<?, String>) node.get("partner")).get("id"),
                (Double) node.get("score"),
                (List<Map<String, Object>>) node.get("reasons"),
                (List<Map<String, Object>>) node.get("counterReasons"));
    }

    private static List<?> claims(Map<String, Object> reason) {
        return (List<?>) reason.get("claims");
    }

    private record Synergy(
            String partner,
            double score,
            List<Map<String, Object>> reasons,
            List<Map<String, Object>> counterReasons) {}

    private record Found(String partner, double score) {}
}
