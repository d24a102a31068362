// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A dashboard shows facets, and whoever clicks on a bucket sees just those whom it counts, in every other view. */
@AllianceGraphTest
@DisplayName("A filter of the network")
class NetworkFilterIT {

    private static final String TOWN = "municipality:06632018";

    private static final Set<String> WHERE_GIVEN =
            Set.of("actors", "partnerships", "facets", "timeline", "neighbourhood", "paths", "diff");

    @Autowired
    private HttpGraphQlTester graphQl;

    static Stream<Arguments> everyField() {
        return """
            and                [{states: [HESSEN]}, {types: [MUNICIPALITY]}]
            or                 [{states: [HESSEN]}, {missing: [STATE]}]
            not                {statuses: [PLANNED]}
            ids                ["municipality:06632018", "program:zubra", "municipality:06632003"]
            types              [MUNICIPALITY, PROGRAM]
            nameStartsWith     "Be"
            levels             [MUNICIPALITY]
            programKinds       [PROJECT]
            organizationKinds  [ASSOCIATION]
            states             [HESSEN]
            missing            [TOPIC]
            topic              {topic: "topic:data-based-planning"}
            program            "program:zubra"
            alliance           "alliance:gladbecker-buendnis"
            within             "municipality:06636"
            population         {min: 10000}
            near               {place: {actor: "municipality:06632003"}, withinKm: 30}
            box                {south: 50.5, west: 9, north: 51.5, east: 10.5}
            hasPartners        true
            minDegree          5
            relations          [PARTICIPATES_IN]
            kinds              [TWINNING, COOPERATION]
            statuses           [ACTIVE]
            roles              [MEMBER]
            sources            ["source:s5"]
            years              [2008, 2009]
            period             {from: "2005-01-01", to: "2009-12-31"}
            certainty          CERTAINLY
            """.lines().map(line -> line.split(" +", 2)).map(each -> Arguments.of(each[0], each[1]));
    }

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
    @DisplayName("finds as many as a bucket counts, and as many as are in none, also of what is certain only")
    void ofEveryBucket(String dimension, String filter) {
        for (String more :
                List.of("", ", filter: {certainty: CERTAINLY}", ", with: TYPE, filter: {certainty: CERTAINLY}")) {
            String sure = more.isEmpty() ? "" : ", certainty: CERTAINLY";
            Map<?, ?> facet = ask("facets(by: [" + dimension + "], first: 12" + more
                            + ") { missing buckets { value count } }")
                    .path("facets[0]")
                    .entity(Map.class)
                    .get();
            List<?> buckets = (List<?>) Objects.requireNonNull(facet.get("buckets"));
            assertThat(buckets.isEmpty() && more.isEmpty()).isFalse();
            assertThat(buckets).allSatisfy(each -> {
                Map<?, ?> bucket = (Map<?, ?>) each;
                assertThat(count(filter.formatted(bucket.get("value")) + sure))
                        .as(bucket + more)
                        .isEqualTo(bucket.get("count"));
            });
            assertThat(count("missing: [" + dimension + "]" + sure)).isEqualTo(facet.get("missing"));
        }
    }

    @ParameterizedTest
    @MethodSource("everyField")
    @DisplayName("means the same of actors and of pairs, whichever of its fields is given")
    void ofActorsAndPairs(String name, String value) {
        String filter = "filter: {" + name + ": " + value + "}";
        Map<?, ?> pairs = ask("partnerships(first: 200, through: [DIRECT], " + filter
                        + ") { totalCount nodes { actor { id } partner { id } } }")
                .path("partnerships")
                .entity(Map.class)
                .get();
        ask("facets(by: [TYPE], count: PARTNERSHIPS, " + filter + ") { total }")
                .path("facets[0].total")
                .entity(Object.class)
                .isEqualTo(pairs.get("totalCount"));
        if (!"relations".equals(name)) {
            List<String> ids = ids("actors(first: 200, " + filter + ") { nodes { id } }", "actors.nodes[*].id");
            for (Object each : (List<?>) Objects.requireNonNull(pairs.get("nodes"))) {
                assertThat(ids).containsAll(ends((Map<?, ?>) each));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyField")
    @DisplayName("means the same of synergies, of everybody and of one actor")
    void ofSynergies(String name, String value) {
        String filter = name + ": " + value;
        List<String> ids = ids("actors(first: 200, filter: {" + filter + "}) { nodes { id } }", "actors.nodes[*].id");
        List<?> all = synergies("");
        List<?> among = synergies(", filter: {actors: {" + filter + "}}");
        assertThat(among).allSatisfy(each -> assertThat(ids).containsAll(ends((Map<?, ?>) each)));
        List<?> expected = all.stream()
                .filter(each -> ids.containsAll(ends((Map<?, ?>) each)))
                .toList();
        assertThat(among.containsAll(expected)).as("%s of %s", among, expected).isTrue();

        List<String> partners = ids(
                "actor(id: \"" + TOWN + "\") { synergies(first: 200, filter: {actors: {" + filter
                        + "}}) { nodes { partner { id } } } }",
                "actor.synergies.nodes[*].partner.id");
        assertThat(ids).containsAll(partners);
    }

    private List<?> synergies(String filter) {
        return ask("synergies(first: 200" + filter + ") { nodes { actor { id } partner { id } } }")
                .path("synergies.nodes")
                .entity(List.class)
                .get();
    }

    @Test
    @DisplayName("is tried here in every field that it has, and taken wherever the network is asked for")
    void hasNoOtherFields() {
        Map<?, ?> told = ask("filter: __type(name: \"NetworkFilter\") { inputFields { name } }"
                        + " query: __type(name: \"Query\") { fields { name args { name type { name } } } }")
                .path("")
                .entity(Map.class)
                .get();
        assertThat(values(told, "filter", "inputFields"))
                .containsExactlyInAnyOrderElementsOf(
                        everyField().map(each -> String.valueOf(each.get()[0])).toList());
        for (Object each : (List<?>) ((Map<?, ?>) Objects.requireNonNull(told.get("query"))).get("fields")) {
            Map<?, ?> field = (Map<?, ?>) each;
            if (WHERE_GIVEN.contains(String.valueOf(field.get("name")))) {
                assertThat(field.toString()).contains("{name=filter, type={name=NetworkFilter}}");
            }
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states: [HESSEN]",
                "ids: [\"municipality:06632018\", \"program:zubra\", \"municipality:06632003\"]",
                "types: [MUNICIPALITY]",
                "kinds: [TWINNING, COOPERATION]",
                "relations: [PARTICIPATES_IN], statuses: [ACTIVE]",
                "certainty: CERTAINLY"
            })
    @DisplayName("says of what was gained which part of it is asked for, on both axes")
    void gained(String criteria) {
        List<String> actors =
                ids("actors(first: 200, filter: {" + criteria + "}) { nodes { id } }", "actors.nodes[*].id");
        for (String axis : List.of("TRUTH", "KNOWLEDGE")) {
            String diff =
                    "diff(from: \"1990-01-01\", to: \"2100-01-01\", axis: " + axis + "%s) { actorsGained(first: 200) {"
                            + " totalCount nodes { id } }"
                            + " claimsGained { totalCount }"
                            + " partnershipsBegun(first: 200) {"
                            + " totalCount nodes { actor { id }"
                            + " partner { id } } } }";
            Map<?, ?> all =
                    ask(diff.formatted("")).path("diff").entity(Map.class).get();
            Map<?, ?> some = ask(diff.formatted(", filter: {" + criteria + "}"))
                    .path("diff")
                    .entity(Map.class)
                    .get();
            for (String field : List.of("actorsGained", "claimsGained", "partnershipsBegun")) {
                assertThat(total(some, field)).as("%s by %s", field, axis).isLessThanOrEqualTo(total(all, field));
            }
            assertThat(total(some, "claimsGained")).isLessThan(total(all, "claimsGained"));
            if (axis.equals("KNOWLEDGE")) {
                assertThat(total(some, "actorsGained")).isEqualTo(actors.size());
                for (Object each : (List<?>) nodes(some, "partnershipsBegun")) {
                    assertThat(actors).containsAll(ends((Map<?, ?>) each));
                }
            }
        }
    }

    private static int total(Map<?, ?> diff, String field) {
        return (Integer)
                Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(diff.get(field))).get("totalCount"));
    }

    private static Object nodes(Map<?, ?> diff, String field) {
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(diff.get(field))).get("nodes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "population: {min: -1}",
                "population: {min: 10, max: 9}",
                "minDegree: -1",
                "box: {south: 51, north: 50, west: 9, east: 10}",
                "years: [99999]",
                "years: [0]",
                "period: {from: \"2010-01-01\", to: \"2009-12-31\"}"
            })
    @DisplayName("is refused where it asks for a value that nothing can have")
    void impossible(String criteria) {
        graphQl.document("{ actors(filter: {" + criteria + "}) { totalCount } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_INPUT")));
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

    private static List<String> values(Map<?, ?> told, String type, String list) {
        return ((List<?>) Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(told.get(type))).get(list)))
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("name")))
                        .toList();
    }

    private static List<String> ends(Map<?, ?> pair) {
        return Stream.of("actor", "partner")
                .map(end -> String.valueOf(((Map<?, ?>) Objects.requireNonNull(pair.get(end))).get("id")))
                .toList();
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
