// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A dashboard shows facets, and whoever clicks on a bucket sees just those whom it counts, in every other view. */
@AllianceGraphTest
@DisplayName("A filter of the network")
class NetworkFilterIT {

    private static final String TOWN = "municipality:06632018";

    @Autowired
    private HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TYPE     | types: [%s]
        STATE    | states: [%s]
        TOPIC    | topic: {topic: "%s"}
        PROGRAM  | program: "%s"
        ALLIANCE | alliance: "%s"
        STATUS   | statuses: [%s]
        YEAR     | years: [%s]
        KIND     | kinds: [%s]
        ROLE     | roles: [%s]
        DISTRICT | within: "%s"
        """)
    @DisplayName("finds as many as a bucket counts, and as many as are in none")
    void ofEveryBucket(String dimension, String filter) {
        Map<?, ?> facet = ask("facets(by: [" + dimension + "], first: 12) { missing buckets { value count } }")
                .path("facets[0]")
                .entity(Map.class)
                .get();
        List<?> buckets = (List<?>) Objects.requireNonNull(facet.get("buckets"));
        assertThat(buckets).isNotEmpty().allSatisfy(each -> {
            Map<?, ?> bucket = (Map<?, ?>) each;
            assertThat(count(filter.formatted(bucket.get("value")))).isEqualTo(bucket.get("count"));
        });
        assertThat(count("missing: [" + dimension + "]")).isEqualTo(facet.get("missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within: \"municipality:06636\"",
                "box: {south: 50.5, west: 9, north: 51.5, east: 10.5}",
                "minDegree: 5",
                "kinds: [TWINNING, COOPERATION]",
                "roles: [PILOT]",
                "period: {from: \"2005-01-01\", to: \"2009-12-31\"}",
                "certainty: CERTAINLY",
                "or: [{states: [HESSEN]}, {missing: [STATE]}], not: {statuses: [PLANNED]}",
                "types: [MUNICIPALITY, PROGRAM], near: {place: {actor: \"municipality:06632003\"}, withinKm: 30}"
            })
    @DisplayName("is taken by every field, and lets through the same actors")
    void everywhere(String criteria) {
        String filter = "filter: {" + criteria + "}";
        List<String> actors = ids("actors(first: 200, " + filter + ") { nodes { id } }", "actors.nodes[*].id");
        ask("facets(by: [TYPE], " + filter + ") { total }")
                .path("facets[0].total")
                .entity(Integer.class)
                .isEqualTo(actors.size());
        ask("timeline(" + filter + ") { total }").path("timeline.total").hasValue();
        ask("paths(from: \"" + TOWN + "\", to: \"municipality:06632003\", " + filter + ") { length }")
                .path("paths")
                .hasValue();
        List<String> around = ids(
                "neighbourhood(of: \"" + TOWN + "\", depth: 2, " + filter + ") { nodes { node { id } } }",
                "neighbourhood.nodes[*].node.id");
        assertThat(around.stream().skip(1).filter(id -> !id.startsWith("event:")))
                .isSubsetOf(actors);
    }

    @Test
    @DisplayName("finds a district with its towns and what is in them")
    void within() {
        assertThat(ids(
                        "actors(first: 200, filter: {within: \"municipality:06636\"}) { nodes { id } }",
                        "actors.nodes[*].id"))
                .contains("municipality:06636", "municipality:06636003", "organization:familienbuero-eschwege")
                .doesNotContain(TOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTORS", "CLAIMS", "PARTNERSHIPS", "EVENTS"})
    @DisplayName("counts topics by state, and years by state, of whatever is counted")
    void twoDimensions(String counted) {
        ask("facets(by: [YEAR, TOPIC, TYPE], with: STATE, count: " + counted
                        + ", first: 200) { total missing buckets { value label count missing buckets { value"
                        + " label(language: EN) count } } }")
                .path("facets[*]")
                .entityList(Object.class)
                .satisfies(facets -> assertThat(facets).hasSize(3).allSatisfy(one -> {
                    Map<?, ?> facet = (Map<?, ?>) one;
                    assertThat((Integer) facet.get("total")).isPositive();
                    for (Object each : (List<?>) Objects.requireNonNull(facet.get("buckets"))) {
                        Map<?, ?> bucket = (Map<?, ?>) each;
                        assertThat(((List<?>) Objects.requireNonNull(bucket.get("buckets")))
                                                .stream()
                                                        .mapToInt(inner -> (Integer) ((Map<?, ?>) inner).get("count"))
                                                        .sum()
                                        + (Integer) bucket.get("missing"))
                                .isGreaterThanOrEqualTo((Integer) bucket.get("count"));
                    }
                }));
    }

    private Object count(String filter) {
        return ask("actors(filter: {" + filter + "}) { totalCount }")
                .path("actors.totalCount")
                .entity(Integer.class)
                .get();
    }

    private List<String> ids(String field, String path) {
        return ask(field).path(path).entityList(String.class).get();
    }

    private GraphQlTester.Response ask(String field) {
        return graphQl.document("{ " + field + " }").execute();
    }
}
