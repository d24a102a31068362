// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.AllianceGraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * What is found for all pairs at once is what is found for one actor; and where all pairs are too many, that is said.
 */
@AllianceGraphTest
@DisplayName("The synergies of everybody")
class AllSynergiesIT {

    private static final String PAIR = """
        fragment pair on Synergy {
          score
          actor { id }
          partner { id }
          reasons { type: __typename weight contribution explanation claims { id } }
          counterReasons { type: __typename weight contribution explanation claims { id } }
        }
        """;

    private static final String OF_ALL = """
        query ($filter: SynergyFilter, $after: String) {
          synergies(filter: $filter, first: 200, after: $after) {
            totalCount
            bound { leastContribution pairs }
            pageInfo { hasNextPage endCursor }
            nodes { ...pair }
          }
        }
        """ + PAIR;

    private static final String OF_ACTOR = """
        query ($actor: ID!) { actor(id: $actor) { synergies(first: 200) { bound { pairs } nodes { ...pair } } } }
        """ + PAIR;

    private static final Set<String> BODIES = Set.of("municipality", "organization", "alliance");

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @Test
    @DisplayName("are in the sample network those of each actor, and none is missing")
    void areThoseOfEachActor() {
        var all = graphQl.document(OF_ALL).execute();
        List<Map<String, Object>> pairs = nodes(all, "synergies.nodes");

        all.path("synergies.bound").valueIsNull();
        assertThat(pairs).hasSize(200);
        double least = (Double) pairs.getLast().get("score");
        Set<Set<Object>> listed = pairs.stream().map(AllSynergiesIT::ends).collect(Collectors.toSet());
        pairs.stream().map(pair -> pair.get("actor")).distinct().limit(12).forEach(actor -> {
            var ofActor = graphQl.document(OF_ACTOR)
                    .variable("actor", ((Map<?, ?>) actor).get("id"))
                    .execute();
            ofActor.path("actor.synergies.bound").valueIsNull();
            assertThat(nodes(ofActor, "actor.synergies.nodes").stream()
                            .filter(pair -> (Double) pair.get("score") > least)
                            .filter(pair -> BODIES.contains(type(pair.get("actor"))))
                            .map(AllSynergiesIT::ends))
                    .as("all that are better than the last one listed")
                    .isSubsetOf(listed);
            assertThat(nodes(ofActor, "actor.synergies.nodes"))
                    .containsAll(pairs.stream()
                            .filter(pair -> pair.get("actor").equals(actor))
                            .toList());
        });
    }

    @Test
    @DisplayName("are all pairs where thirty towns have a topic, the best of them first")
    void areAllPairs() {
        try (IslandNetwork network = new IslandNetwork(driver)) {
            network.topic("topic:menge");
            for (int i = 10; i < 40; i++) {
                network.municipality("municipality:menge-" + i, 100.0 * i, null);
                network.claim("WORKS_ON", "municipality:menge-" + i, "topic:menge", Map.of("stance", "WORKS_ON"));
            }
            network.claim("WORKS_ON", "municipality:menge-38", "topic:menge", Map.of("stance", "SEEKS"));
            network.claim("WORKS_ON", "municipality:menge-39", "topic:menge", Map.of("stance", "OFFERS"));

            var all = graphQl.document(OF_ALL)
                    .variable("filter", Map.of("topic", "topic:menge"))
                    .execute();

            all.path("synergies.bound").valueIsNull();
            all.path("synergies.totalCount").entity(Integer.class).isEqualTo(30 * 29 / 2);
            all.path("synergies.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
            assertThat(nodes(all, "synergies.nodes").getFirst())
                    .containsEntry("actor", Map.of("id", "municipality:menge-38"))
                    .containsEntry("partner", Map.of("id", "municipality:menge-39"));
            var rest = graphQl.document(OF_ALL)
                    .variable("filter", Map.of("topic", "topic:menge"))
                    .variable(
                            "after",
                            all.path("synergies.pageInfo.endCursor")
                                    .entity(String.class)
                                    .get())
                    .execute();
            assertThat(nodes(rest, "synergies.nodes")).hasSize(200);
        }
    }

    @Test
    @DisplayName("have shares that add up to the score, a claim for each reason, and say nothing twice")
    void addUp() {
        List<Map<String, Object>> pairs = nodes(graphQl.document(OF_ALL).execute(), "synergies.nodes");
        assertThat(pairs).isSortedAccordingTo(Comparator.comparingDouble(pair -> -(Double) pair.get("score")));
        for (Map<String, Object> pair : pairs) {
            List<Map<String, Object>> all = new ArrayList<>(maps(pair.get("reasons")));
            double sum = sum(all) - sum(maps(pair.get("counterReasons")));
            assertThat(sum).as("%s", pair).isCloseTo((Double) pair.get("score"), within(1e-9));
            all.addAll(maps(pair.get("counterReasons")));
            assertThat(all)
                    .allSatisfy(
                            reason -> assertThat((List<?>) reason.get("claims")).isNotEmpty());
            assertThat(all).extracting(reason -> reason.get("explanation")).doesNotHaveDuplicates();
        }
    }

    private static double sum(List<Map<String, Object>> reasons) {
        return reasons.stream()
                .mapToDouble(each -> (Double) each.get("contribution"))
                .sum();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }

    private static Set<Object> ends(Map<String, Object> pair) {
        return Set.of(pair.get("actor"), pair.get("partner"));
    }

    private static String type(Object actor) {
        return String.valueOf(((Map<?, ?>) actor).get("id")).replaceFirst(":.*", "");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(GraphQlTester.Response answer, String path) {
        return (List<Map<String, Object>>)
                (List<?>) answer.path(path).entityList(Map.class).get();
    }
}
