// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.AllianceGraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Where it is known when many actors found whom, partners of one actor are ranked as was learned, and it is said why.
 */
@AllianceGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Partners ranked as was learned")
class LearnedSynergiesIT {

    private static final String PAIRS = """
        query ($actor: ID!, $asOf: Date!, $filter: SynergyFilter) {
          actor(id: $actor, asOf: $asOf) {
            synergies(first: 200, filter: $filter) {
              totalCount
              nodes {
                id
                score
                ranking
                partner { id: key }
                reasons { type: __typename contribution german: explanation english: explanation(language: EN) claims { id } }
                counterReasons { type: __typename contribution german: explanation english: explanation(language: EN) claims { id } }
              }
            }
          }
        }
        """;

    private static final String LATER = "2018-12-31";
    private static final String BEFORE = "2014-12-31";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    private @Nullable IslandNetwork network;

    @BeforeAll
    void peopleMeetInProjects() {
        network = new IslandNetwork(driver);
        network.write("""
            UNWIND range(0, 199) AS p
            CREATE (:Handmade:Entity:Actor:Program {id: 'program:learn-' + p, type: 'Program', kind: 'PROJECT',
              name: 'Project ' + p, sortName: 'p', searchName: 'p', alternativeNames: [], version: 0,
              recorded: 1, retracted: 9223372036854775807})
            """, Map.of());
        network.write("""
            UNWIND range(0, 599) AS n
            CREATE (o:Handmade:Entity:Actor:Organization {id: 'organization:learn-' + n, type: 'Organization',
              kind: CASE n % 3 WHEN 0 THEN 'RESEARCH' ELSE 'COMPANY' END, country: CASE n % 2 WHEN 0 THEN 'FR' ELSE 'PL' END,
              ownCountry: CASE n % 2 WHEN 0 THEN 'FR' ELSE 'PL' END,
              name: 'Organization ' + n, sortName: 'o', searchName: 'o', alternativeNames: [], version: 0,
              recorded: 1, retracted: 9223372036854775807})
            WITH o, n
            UNWIND [n % 200, (n * 7 + 3) % 200, (n * 13 + 5) % 200] AS p
            WITH DISTINCT o, n, p
            MATCH (to:Handmade:Program {id: 'program:learn-' + p})
            WITH o, n, p, to, date('2016-03-01') + duration({days: (p * 37) % 1000}) AS begun
            CREATE (o)-[:PARTICIPATES_IN {id: 'claim:learn-' + n + '-' + p, status: 'ACTIVE', rank: 'NORMAL', rankOrder: 1,
              source: 'source:s1', sourceDay: date('2018-03-31'), recorded: 1, retracted: 9223372036854775807,
              validFromLower: begun, validFromUpper: begun,
              validToLower: date('2030-01-01'), validToUpper: date('2030-01-01')}]->(to)
            """, Map.of());
    }

    @AfterAll
    void leave() {
        Objects.requireNonNull(network).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 111, 402})
    @DisplayName("have shares that add up to the score, in four sentences with their claims")
    void addUp(int number) {
        List<Map<String, Object>> pairs = pairs(number, LATER, Map.of());

        assertThat(pairs).isNotEmpty().isSortedAccordingTo(Comparator.comparingDouble(each ->
                -(Double) each.get("score")));
        for (Map<String, Object> pair : pairs) {
            List<Map<String, Object>> reasons = list(pair, "reasons");
            List<Map<String, Object>> against = list(pair, "counterReasons");
            assertThat(pair).containsEntry("ranking", "LEARNED");
            assertThat(sum(reasons) - sum(against)).isCloseTo((Double) pair.get("score"), within(1e-9));
            assertThat(reasons.size() + against.size()).isBetween(1, 4);
            reasons.addAll(against);
            for (Map<String, Object> reason : reasons) {
                assertThat((Double) reason.get("contribution")).isNotNegative();
                assertThat((List<?>) reason.get("claims")).isNotEmpty().hasSizeLessThanOrEqualTo(12);
                assertThat(List.of(reason.get("german"), reason.get("english")))
                        .allSatisfy(each -> assertThat(each.toString())
                                .doesNotContain("{")
                                .doesNotContain("?")
                                .endsWith("."));
            }
        }
    }

    @Test
    @DisplayName("are never those who have worked together, and keep their scores under every filter and by their ids")
    void keepTheirScores() {
        List<Map<String, Object>> all = pairs(7, LATER, Map.of());
        List<Map<String, Object>> good = pairs(7, LATER, Map.of("minScore", 0.5));

        assertThat(all).noneMatch(each -> ((Map<?, ?>) each.get("partner")).containsValue("organization:learn-207"));
        assertThat(good)
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(each -> (Double) each.get("score") >= 0.5)
                        .toList());
        graphQl.document("query ($id: ID!) { node(id: $id) { ... on Synergy { score ranking } } }")
                .variable("id", all.getFirst().get("id"))
                .execute()
                .path("node")
                .entity(Map.class)
                .isEqualTo(Map.of("score", all.getFirst().get("score"), "ranking", "LEARNED"));
    }

    @Test
    @DisplayName("are ranked by fixed weights before anybody met, and among all pairs of the network")
    void areRankedByFixedWeights() {
        assertThat(pairs(7, BEFORE, Map.of())).isEmpty();
        graphQl.document("query ($asOf: Date!) { synergies(first: 50, asOf: $asOf) { nodes { ranking } } }")
                .variable("asOf", LATER)
                .execute()
                .path("synergies.nodes[*].ranking")
                .entityList(String.class)
                .satisfies(each -> assertThat(each).isNotEmpty().containsOnly("STANDARD"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> pairs(int number, String asOf, Map<String, Object> filter) {
        GraphQlTester.Response answer = graphQl.document(PAIRS)
                .variable("actor", "organization:learn-" + number)
                .variable("asOf", asOf)
                .variable("filter", filter)
                .execute();
        return (List<Map<String, Object>>) (List<?>)
                answer.path("actor.synergies.nodes").entityList(Map.class).get();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> pair, String field) {
        return new ArrayList<>((List<Map<String, Object>>) Objects.requireNonNull(pair.get(field)));
    }

    private static double sum(List<Map<String, Object>> reasons) {
        return reasons.stream()
                .mapToDouble(each -> (Double) each.get("contribution"))
                .sum();
    }
}
