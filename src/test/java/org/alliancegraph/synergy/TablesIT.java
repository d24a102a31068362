// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Who is invited about a topic, in which order and why, on a network small enough to see it at once. */
@AllianceGraphTest
@DisplayName("At the table about a topic")
class TablesIT {

    private static final String TOPIC = "topic:tisch";
    private static final String SEATS = """
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          place score stance topic { key } actor { key }
          reasons { kind contribution explanation english: explanation(language: EN) actors { key } claims { key } }
        }
        """;
    private static final String ROUND = """
        query ($topic: ID!, $mixedBy: [TableMix!]!, $filter: NetworkFilter, $first: Int, $after: String) {
          roundTable(topic: $topic, mixedBy: $mixedBy, filter: $filter, first: $first, after: $after) {
        """ + SEATS + "} }";
    private static final String GROUP = """
        query ($topic: ID!, $mixedBy: [TableMix!]!, $size: Int!) {
          workingGroup(topic: $topic, size: $size, mixedBy: $mixedBy) {
        """ + SEATS + "} }";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    private IslandNetwork network;
    private int towns;

    @BeforeEach
    void aTopicWithANarrowerOne() {
        network = new IslandNetwork(driver);
        network.topic(TOPIC);
        network.topic("topic:eng", TOPIC);
    }

    @AfterEach
    void takeBack() {
        network.close();
    }

    @Test
    @DisplayName("sit offers and needs that meet first, and who works on it together already is not invited twice")
    void offersMeetNeeds() {
        town("municipality:bietet", 1_000, "HESSEN", TOPIC, "OFFERS");
        town("municipality:sucht", 2_000, "HESSEN", TOPIC, "SEEKS");
        town("municipality:arbeitet", 3_000, "HESSEN", TOPIC, "WORKS_ON");
        town("municipality:bekannt", 4_000, "HESSEN", TOPIC, "WORKS_ON");
        town("municipality:enger", 5_000, "HESSEN", "topic:eng", "WORKS_ON");
        network.claim("COLLABORATES_WITH", "municipality:bekannt", "municipality:bietet");
        network.claim("COLLABORATES_WITH", "municipality:bekannt", "municipality:sucht");

        List<Map<String, Object>> seats = seats(round(List.of(), null, 20, null));

        assertThat(seats)
                .extracting(each -> id(each.get("actor")))
                .containsExactly(
                        "municipality:bietet",
                        "municipality:sucht",
                        "municipality:arbeitet",
                        "municipality:enger",
                        "municipality:bekannt");
        assertThat(seats).extracting(each -> each.get("place")).containsExactly(1, 2, 3, 4, 5);
        assertThat(seats.get(3).get("topic")).isEqualTo(Map.of("key", "topic:eng"));
        assertThat(seats.getFirst().get("score")).isEqualTo(3.0);
        assertThat(reasons(seats.get(1))).extracting(each -> each.get("kind")).containsExactly("SEEKS", "SYNERGY");
        assertThat(reasons(seats.get(1)).getFirst())
                .containsEntry(
                        "explanation", "municipality:sucht sucht „topic:tisch“, was hier angeboten wird (von 1).")
                .containsEntry("english", "municipality:sucht seeks “topic:tisch”, which is offered here (by 1).");
        assertThat(reasons(seats.get(4)))
                .filteredOn("kind", "KNOWN")
                .singleElement()
                .satisfies(known -> {
                    assertThat(known).containsEntry("contribution", -0.75);
                    assertThat((List<?>) known.get("claims")).hasSize(2);
                });
        assertThat(seats).allSatisfy(TablesIT::addsUp);
    }

    @Test
    @DisplayName("a working group of three has three states and sizes, though two of one state would bring more")
    void mixed() {
        town("municipality:a", 1_000, "HESSEN", TOPIC, "OFFERS");
        town("municipality:b", 1_500, "HESSEN", TOPIC, "OFFERS");
        town("municipality:c", 30_000, "BAYERN", TOPIC, "WORKS_ON");
        town("municipality:d", 200_000, "SAARLAND", TOPIC, "WORKS_ON");
        town("municipality:e", 1_200, "HESSEN", TOPIC, "SEEKS");

        List<Map<String, Object>> seats = seats(group(3, List.of("STATE", "SIZE")));

        assertThat(seats)
                .extracting(each -> id(each.get("actor")))
                .containsExactly("municipality:e", "municipality:c", "municipality:d");
        assertThat(seats).allSatisfy(TablesIT::addsUp);
        List<Map<String, Object>> more = seats(group(5, List.of("STATE", "SIZE")));
        assertThat(more.subList(0, 3)).isEqualTo(seats);
        assertThat(reasons(more.get(3))).extracting(each -> each.get("kind")).contains("SAME_STATE", "SAME_SIZE");
        assertThat(reasons(more.get(3)))
                .filteredOn("kind", "SAME_STATE")
                .extracting(each -> each.get("explanation"))
                .containsExactly("municipality:a ist im selben Land wie municipality:e.");
    }

    @Test
    @DisplayName("comes page by page, among those asked for, and is nothing for an unknown topic")
    void pages() {
        for (int each = 0; each < 9; each++) {
            town(
                    "municipality:ort-" + each,
                    1_000L * (each + 1),
                    "HESSEN",
                    TOPIC,
                    each % 2 == 0 ? "SEEKS" : "WORKS_ON");
        }
        List<Map<String, Object>> all = seats(round(List.of("SIZE", "STANCE"), null, 20, null));
        List<Map<String, Object>> paged = new ArrayList<>();
        String after = null;
        do {
            Map<?, ?> page = round(List.of("SIZE", "STANCE"), null, 4, after);
            assertThat(page.get("totalCount")).isEqualTo(9);
            paged.addAll(seats(page));
            Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? String.valueOf(info.get("endCursor")) : null;
        } while (after != null);
        assertThat(paged).isEqualTo(all).hasSize(9);

        assertThat(seats(round(List.of(), Map.of("population", Map.of("max", 2_500)), 20, null)))
                .extracting(each -> id(each.get("actor")))
                .containsExactlyInAnyOrder("municipality:ort-0", "municipality:ort-1");
        graphQl.document(ROUND)
                .variable("topic", "topic:gibt-es-nicht")
                .variable("mixedBy", List.of())
                .execute()
                .errors()
                .verify()
                .path("roundTable")
                .valueIsNull();
    }

    @Test
    @DisplayName("a group is refused if it is too small or too large")
    void refused() {
        for (int size : new int[] {1, 31}) {
            graphQl.document(GROUP)
                    .variable("topic", TOPIC)
                    .variable("mixedBy", List.of())
                    .variable("size", size)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(
                                    error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_INPUT")));
        }
    }

    private void town(String id, long population, String state, String topic, String stance) {
        network.municipality(id, 200.0 * ++towns, population);
        network.write(
                "MATCH (n:Handmade {id: $id}) SET n.state = $state, n.population = $population",
                new HashMap<>(Map.of("id", id, "state", state, "population", population)));
        network.claim("WORKS_ON", id, topic, Map.of("stance", stance));
    }

    private static void addsUp(Map<String, Object> seat) {
        double sum = reasons(seat).stream()
                .mapToDouble(each -> ((Number) each.get("contribution")).doubleValue())
                .sum();
        assertThat(sum).isCloseTo(((Number) seat.get("score")).doubleValue(), within(0.00011));
        assertThat(reasons(seat)).allSatisfy(reason -> {
            boolean alike = reason.get("kind").toString().startsWith("SAME_");
            assertThat(((List<?>) reason.get("claims")).isEmpty()).isEqualTo(alike);
        });
    }

    private Map<?, ?> round(List<String> mixedBy, @Nullable Map<String, ?> filter, int first, @Nullable String after) {
        return graphQl.document(ROUND)
                .variable("topic", TOPIC)
                .variable("mixedBy", mixedBy)
                .variable("filter", filter)
                .variable("first", first)
                .variable("after", after)
                .execute()
                .errors()
                .verify()
                .path("roundTable")
                .entity(Map.class)
                .get();
    }

    private Map<?, ?> group(int size, List<String> mixedBy) {
        return graphQl.document(GROUP)
                .variable("topic", TOPIC)
                .variable("mixedBy", mixedBy)
                .variable("size", size)
                .execute()
                .errors()
                .verify()
                .path("workingGroup")
                .entity(Map.class)
                .get();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> seats(Map<?, ?> page) {
        return (List<Map<String, Object>>) page.get("nodes");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> reasons(Map<String, Object> seat) {
        return (List<Map<String, Object>>) seat.get("reasons");
    }

    private static String id(@Nullable Object actor) {
        return String.valueOf(((Map<?, ?>) actor).get("key"));
    }
}
