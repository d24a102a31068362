// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.format.BadParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of the network is closed in itself: nothing refers to what is not there, and nothing is there for no reason.
 */
@AllianceGraphTest
class ScopeIT {

    @Autowired
    private NetworkExport export;

    @Autowired
    private HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource({
        "states, HESSEN",
        "types, Municipality",
        "relations, COLLABORATES_WITH",
        "sources, source:s7",
        "certainty, CERTAINLY",
        "statuses, PLANNED",
        "topics, topic:early-childhood-education",
        "ids, municipality:06636003",
        "around, municipality:06636003",
        "asOf, 2016-01-01",
        "knownAt, 2000-01-01T00:00:00Z"
    })
    void everyPartIsClosed(String name, String value) {
        JsonNode json = Files.json(export, Map.of(name, value));
        Set<String> ids = ids(json, "topics", "actors", "events", "sources");
        Set<String> sources = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (JsonNode claim : json.path("claims")) {
            assertThat(ids).contains(claim.path("from").asString());
            if (claim.has("to")) {
                assertThat(ids).contains(claim.path("to").asString());
                topics.add(claim.path("to").asString());
            }
            sources.add(claim.path("source").asString());
        }
        assertThat(ids).containsAll(sources);
        if (!name.equals("asOf") && !name.equals("knownAt")) {
            assertThat(ids(json, "sources")).isEqualTo(sources);
            assertThat(topics).containsAll(ids(json, "topics"));
        }
    }

    @Test
    void beforeAnythingWasKnownThereIsNothing() {
        assertThat(ids(Files.json(export, Map.of("knownAt", "2000-01-01T00:00:00Z")), "actors", "claims"))
                .isEmpty();
    }

    @ParameterizedTest(name = "ids and {0}")
    @CsvSource(delimiter = '|', textBlock = """
        types=Municipality,Program
        types=Event
        states=HESSEN
        states=HESSEN&types=Person,Municipality
        states=HESSEN&asOf=2016-01-01
        topics=topic:early-childhood-education
        relations=COLLABORATES_WITH
        states=HESSEN&statuses=PLANNED
        """)
    void ofIdsThoseComeWhoAreInTheOtherPartsToo(String others) {
        Map<String, String> part = parameters(others);
        Set<String> whole = ids(Files.json(export, part), "actors", "events");
        Set<String> asked = new TreeSet<>();
        for (String id : new TreeSet<>(ids(Files.json(export, Map.of()), "actors", "events"))) {
            if (asked.isEmpty() || id.hashCode() % 3 != 0) {
                asked.add(id);
            }
        }
        part.put("ids", String.join(",", asked));
        JsonNode json = Files.json(export, part);

        Set<String> both = new HashSet<>(whole);
        both.retainAll(asked);
        assertThat(both).isNotEmpty().hasSizeLessThan(asked.size());
        assertThat(ids(json, "actors", "events")).isEqualTo(both);
        for (JsonNode claim : json.path("claims")) {
            assertThat(claim.path("from").asString()).matches(id -> both.contains(id) || id.startsWith("topic:"));
        }
    }

    @Test
    void idsOfWhichNoneFitsAreAnEmptyFile() {
        JsonNode json = Files.json(export, Map.of("ids", "municipality:06636003", "types", "Program"));
        assertThat(ids(json, "actors", "events", "topics", "sources", "claims")).isEmpty();
    }

    @Test
    void anAllianceKeepsOnlyTheMunicipalitiesAndProgrammesAroundIt() {
        String alliance = "alliance:gladbecker-buendnis";
        Map<String, String> around = Map.of("around", alliance, "depth", "2");
        Map<String, String> some = Map.of("around", alliance, "depth", "2", "types", "Municipality,Program");
        Set<String> all = ids(Files.json(export, around), "actors", "events");
        Set<String> kept = ids(Files.json(export, some), "actors", "events");

        assertThat(all).containsAll(kept).hasSizeGreaterThan(kept.size());
        assertThat(kept).contains(alliance).hasSizeGreaterThan(1);
        assertThat(kept).allMatch(id -> id.equals(alliance) || id.matches("(municipality|program):.*"));
        assertThat(ids(Files.json(export, Map.of("around", alliance, "states", "BAYERN")), "actors"))
                .contains(alliance)
                .noneMatch(id -> id.startsWith("municipality:05"));
    }

    @Test
    void statesBringAlongWhoIsTiedToThem() {
        JsonNode json = Files.json(export, Map.of("states", "HESSEN"));
        assertThat(ids(json, "actors")).contains("municipality:06636003").doesNotContain("municipality:05562014");
        assertThat(json.path("actors")
                        .valueStream()
                        .map(each -> each.path("state").asString("HESSEN")))
                .containsOnly("HESSEN");
    }

    @Test
    void claimFiltersLeaveOutWhoHasNone() {
        JsonNode json = Files.json(export, Map.of("relations", "COLLABORATES_WITH"));
        Set<String> ends = new HashSet<>();
        for (JsonNode claim : json.path("claims")) {
            assertThat(claim.path("type").asString()).isIn("COLLABORATES_WITH", "HAS_ATTRIBUTE");
            ends.add(claim.path("from").asString());
            ends.add(claim.path("to").asString());
        }
        assertThat(ends).containsAll(ids(json, "actors", "events"));
    }

    @Test
    void whatLiesAroundGrowsWithTheDepth() {
        Set<String> one = around("1");
        Set<String> two = around("2");
        Set<String> three = around("3");
        assertThat(one).contains("municipality:06636003").hasSizeGreaterThan(1);
        assertThat(two).containsAll(one).hasSizeGreaterThan(one.size());
        assertThat(three).containsAll(two);
    }

    @Test
    void aDayShowsOnlyWhatHeld() {
        Set<String> whole = ids(Files.json(export, Map.of()), "claims");
        Set<String> then = ids(Files.json(export, Map.of("asOf", "2005-01-01")), "claims");
        assertThat(whole).containsAll(then).hasSizeGreaterThan(then.size());
    }

    @Test
    void whatCertainlyHoldsIsAPartOfWhatMay() {
        Map<String, String> day = Map.of("asOf", "2016-01-01", "relations", "PARTICIPATES_IN");
        Map<String, String> certain = new HashMap<>(day);
        certain.put("certainty", "CERTAINLY");
        Set<String> all = ids(Files.json(export, day), "claims");
        assertThat(all)
                .containsAll(ids(Files.json(export, certain), "claims"))
                .hasSizeGreaterThan(ids(Files.json(export, certain), "claims").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"states\": [\"HESSEN\"], \"types\": [\"MUNICIPALITY\"]}",
                "{\"within\": \"municipality:06636\", \"certainty\": \"CERTAINLY\"}",
                "{\"kinds\": [\"COOPERATION\"]}",
                "{\"kinds\": \"COOPERATION\", \"types\": \"MUNICIPALITY\"}",
                "{\"not\": {\"states\": [\"HESSEN\"]}, \"period\": {\"to\": \"2009-12-31\"}}"
            })
    void theFilterOfTheApiMeansTheSame(String filter) {
        JsonNode json = Files.json(export, Map.of("filter", filter));
        Set<String> listed = new HashSet<>(graphQl.document(
                        "query($filter: NetworkFilter) { actors(first: 200, filter: $filter) { nodes { id } } }")
                .variable("filter", JsonMapper.shared().readValue(filter, Map.class))
                .execute()
                .path("actors.nodes[*].id")
                .entityList(String.class)
                .get());
        assertThat(ids(json, "actors")).isNotEmpty().isEqualTo(listed);
        for (JsonNode claim : json.path("claims")) {
            assertThat(!filter.contains("COOPERATION")
                            || claim.path("type").asString("").equals("HAS_ATTRIBUTE")
                            || claim.path("kind").asString("").equals("COOPERATION"))
                    .as("%s", claim)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"states\": [\"X\"]}", "[]", "{", "{\"stats\": []}"})
    void aFilterThatTheApiDoesNotTakeIsRefused(String filter) {
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> Files.json(export, Map.of("filter", filter)))
                .satisfies(wrong -> assertThat(wrong.parameter()).isEqualTo("filter"));
    }

    @ParameterizedTest
    @CsvSource({
        "ids, municipality:06636003",
        "around, municipality:06636003",
        "topics, topic:early-childhood-education",
        "sources, source:s7"
    })
    void idsOfAnotherTimeAreUnderstood(String name, String id) {
        assertThat(ids(Files.json(export, Map.of(name, id + "@2011-01-01")), "actors", "claims"))
                .isNotEmpty()
                .isEqualTo(ids(Files.json(export, Map.of(name, id)), "actors", "claims"));
    }

    @ParameterizedTest
    @CsvSource({
        "ids, municipality:nowhere",
        "around, topic:early-childhood-education",
        "topics, topic:x",
        "sources, source:x"
    })
    void whatIsNotKnownIsRefusedByItsName(String name, String value) {
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> Files.json(export, Map.of(name, value)))
                .satisfies(wrong -> assertThat(wrong.parameter()).isEqualTo(name));
    }

    /** Parameters as they stand in an address. */
    private static Map<String, String> parameters(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String each : address.split("&")) {
            parameters.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return parameters;
    }

    private Set<String> around(String depth) {
        return ids(Files.json(export, Map.of("around", "municipality:06636003", "depth", depth)), "actors", "events");
    }

    private static Set<String> ids(JsonNode json, String... lists) {
        Set<String> ids = new HashSet<>();
        for (String list : lists) {
            json.path(list).forEach(each -> ids.add(each.path("id").asString()));
        }
        return ids;
    }
}
