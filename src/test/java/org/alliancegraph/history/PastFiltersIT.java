// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.Answers;
import org.alliancegraph.CountingReads;
import org.alliancegraph.StatementPlan;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.DatedId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A town, a club, a project and a meeting that were once other than they are: what is filtered, counted or ordered by
 * them must look at what was, not at what the nodes show today.
 */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Filters and orders of a past state of knowledge")
@Tag("slow")
class PastFiltersIT {

    private static final String TOWN = "municipality:wandelstadt";
    private static final String OTHER = "municipality:wandelburg";
    private static final String CLUB = "organization:wandel-abc-verein";
    private static final String PROJECT = "program:wandelprojekt";
    private static final String MEETING = "event:wandeltreffen";
    private static final String IDS = "ids: [\"%s\", \"%s\", \"%s\", \"%s\"]".formatted(TOWN, OTHER, CLUB, PROJECT);

    private static final String DATED_TOWN = "municipality:dauerdorf";
    private static final String DATED_CLUB = "organization:zaehldorfer-verein";
    private static final String DATED = "ids: [\"%s\", \"%s\"]".formatted(DATED_TOWN, DATED_CLUB);
    private static final List<String> LENSES =
            List.of(", knownAt: \"%s\"", ", asOf: \"2010-06-01\"", ", asOf: \"2010-06-01\", knownAt: \"%s\"");
    private static final String ALL_OF_THEM = "states: [HESSEN], levels: [MUNICIPALITY], population: {min: 500},"
            + " nameStartsWith: \"wandel\", near: {place: {point: {latitude: 51.0, longitude: 9.0}}, withinKm: 5}";

    /** In seconds; a busy machine may take several times what a quiet one does. */
    private static final int PATIENCE = 10;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @Autowired
    private ReadExecutor reads;

    private String before = "";

    @BeforeAll
    void change() {
        write("createSource(input: {title: \"Wandelblatt\"})");
        write("createMunicipality(input: {name: \"Wandelstadt\", level: MUNICIPALITY, state: HESSEN, population: 1000,"
                + " location: {latitude: 51.0, longitude: 9.0}, source: \"source:wandelblatt\"})");
        write("createMunicipality(input: {name: \"Wandelburg\", level: MUNICIPALITY, state: BAYERN, population: 100,"
                + " location: {latitude: 48.0, longitude: 11.0}})");
        write("createOrganization(input: {name: \"Wandel-Abc-Verein\", kind: FACILITY, legalForm: \"e.V.\", source:"
                + " \"source:wandelblatt\"})");
        write("createProgram(input: {name: \"Wandelprojekt\", kind: PROJECT})");
        write("createEvent(input: {name: \"Wandeltreffen\", start: \"2001-02-03\", venue: \"Altes Rathaus\","
                + " participantCount: 10, source: \"source:wandelblatt\"})");
        String seat = write("recordClaim(input: {type: LOCATED_IN, subject: \"%s\", object: \"%s\"})", CLUB, TOWN);
        write(
                "recordClaim(input: {type: COLLABORATES_WITH, kind: COOPERATION, subject: \"%s\", object: \"%s\"})",
                TOWN, CLUB);
        write(
                "recordClaim(input: {type: COLLABORATES_WITH, kind: COOPERATION, subject: \"%s\", object: \"%s\"})",
                TOWN, PROJECT);
        before = Answers.newest(graphQl);
        write(
                "changeMunicipality(input: {id: \"%s\", level: ASSOCIATION, state: NIEDERSACHSEN, population: 50,"
                        + " location: {latitude: 52.0, longitude: 10.0}, name: \"Zwandel\", source:"
                        + " \"source:wandelblatt\"})",
                TOWN);
        write(
                "changeOrganization(input: {id: \"%s\", kind: COMPANY, name: \"Xwandel\", legalForm: \"GmbH\", source:"
                        + " \"source:wandelblatt\"})",
                CLUB);
        write("changeProgram(input: {id: \"%s\", kind: INSTRUMENT})", PROJECT);
        write(
                "changeEvent(input: {id: \"%s\", start: \"2011-12-13\", end: \"2011-12-14\", venue: \"Neues Rathaus\","
                        + " participantCount: 20, name: \"Wendetreffen\", source: \"source:wandelblatt\"})",
                MEETING);
        write("correctClaim(input: {id: \"%s\", object: \"%s\"})", seat, OTHER);
        dates();
    }

    /** A village that grew, with a club that was named anew and moved away. */
    private void dates() {
        write("createMunicipality(input: {name: \"Dauerdorf\", level: MUNICIPALITY, state: THUERINGEN})");
        write("createMunicipality(input: {name: \"Saarwandel\", level: MUNICIPALITY, state: SAARLAND})");
        write("createOrganization(input: {name: \"Zähldorfer Verein\", kind: ASSOCIATION})");
        claim(DATED_TOWN, "property: \"population\", value: \"900\"", "2005", "2014");
        claim(DATED_TOWN, "property: \"population\", value: \"1100\"", "2015", "2030");
        claim(DATED_CLUB, "property: \"name\", value: \"Zeitlos\", rank: PREFERRED", "2015-02", "2030");
        claim(DATED_CLUB, "property: \"location\", value: \"51.0, 9.0\"", "2005", "2014");
        seat("municipality:dauerdorf", "2005", "2014");
        seat("municipality:saarwandel", "2015", "2030");
        write(
                "recordClaim(input: {type: COLLABORATES_WITH, kind: COOPERATION, subject: \"%s\", object: \"%s\"})",
                DATED_TOWN, DATED_CLUB);
        write(
                "recordClaim(input: {type: COLLABORATES_WITH, kind: COOPERATION, subject: \"%s\", object: \"%s\"})",
                PROJECT, DATED_CLUB);
    }

    private void claim(String subject, String what, String from, String to) {
        write(
                "recordClaim(input: {type: HAS_ATTRIBUTE, subject: \"%s\", " + what
                        + ", validFrom: \"%s\", validTo: \"%s\", source: \"source:wandelblatt\"})",
                subject,
                from,
                to);
    }

    private void seat(String object, String from, String to) {
        write(
                "recordClaim(input: {type: LOCATED_IN, subject: \"%s\", object: \"%s\", validFrom: \"%s\", validTo:"
                        + " \"%s\"})",
                DATED_CLUB, object, from, to);
    }

    /** A criterion, whom it finds before the changes, and whom after them. */
    static Stream<Arguments> criteria() {
        String near = "near: {place: {point: {latitude: 51.0, longitude: 9.0}}, withinKm: 5}";
        return Stream.of(
                Arguments.of("levels: [MUNICIPALITY]", List.of(OTHER, TOWN), List.of(OTHER)),
                Arguments.of(
                        "not: {levels: [ASSOCIATION]}, types: [MUNICIPALITY]", List.of(OTHER, TOWN), List.of(OTHER)),
                Arguments.of("states: [HESSEN]", List.of(CLUB, TOWN), List.of()),
                Arguments.of("states: [BAYERN]", List.of(OTHER), List.of(OTHER, CLUB)),
                Arguments.of("population: {min: 500}", List.of(TOWN), List.of()),
                Arguments.of("organizationKinds: [FACILITY]", List.of(CLUB), List.of()),
                Arguments.of("programKinds: [INSTRUMENT]", List.of(), List.of(PROJECT)),
                Arguments.of(
                        "nameStartsWith: \"wandel\"", List.of(CLUB, OTHER, PROJECT, TOWN), List.of(OTHER, PROJECT)),
                Arguments.of("nameStartsWith: \"zwandel\"", List.of(), List.of(TOWN)),
                Arguments.of(near, List.of(CLUB, TOWN), List.of()),
                Arguments.of(
                        near.replaceFirst("point: \\{.*?}", "actor: \"" + TOWN + "\""),
                        List.of(CLUB, TOWN),
                        List.of(TOWN)));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    @DisplayName("know whom a criterion found then")
    void criterion(String criterion, List<String> then, List<String> now) {
        assertThat(actors(criterion, before)).as("then").isEqualTo(then);
        assertThat(actors(criterion, Answers.newest(graphQl)))
                .as("what is known now, asked for by its moment")
                .isEqualTo(now);
        assertThat(actors(criterion, null)).as("now").isEqualTo(now);
        assertThat(total(criterion, before)).isEqualTo(then.size());
    }

    @Test
    @DisplayName("order by the names and numbers of then, page after page")
    void order() {
        assertThat(pages("NAME", before)).containsExactly(CLUB, OTHER, PROJECT, TOWN);
        assertThat(pages("NAME", null)).containsExactly(OTHER, PROJECT, CLUB, TOWN);
        assertThat(pages("POPULATION", before).getLast()).isEqualTo(TOWN);
        assertThat(pages("POPULATION", null).getLast()).isEqualTo(OTHER);
    }

    @Test
    @DisplayName("show what was known then of actors")
    void actors() {
        String asked = "name kind legalForm alternativeNames place { state municipality { id: key } latitude }";
        String then = node(CLUB, "... on Organization { " + asked + " }", before);
        assertThat(then)
                .contains("name=Wandel-Abc-Verein", "kind=FACILITY", "legalForm=e.V.", "state=HESSEN", "latitude=51.0");
        assertThat(node(CLUB, "... on Organization { " + asked + " }", null))
                .contains("name=Xwandel", "kind=COMPANY", "legalForm=GmbH", "state=BAYERN", "latitude=48.0");
        assertThat(node(TOWN, "... on Municipality { name level population place { latitude state } }", before))
                .contains("name=Wandelstadt", "level=MUNICIPALITY", "population=1000", "latitude=51.0", "state=HESSEN");
    }

    @Test
    @DisplayName("show and find what was known then of events")
    void events() {
        String asked = "... on Event { name start { text earliest } end { text } venue participantCount }";
        assertThat(node(MEETING, asked, before))
                .contains(
                        "name=Wandeltreffen",
                        "text=2001-02-03",
                        "venue=Altes Rathaus",
                        "participantCount=10",
                        "end=null");
        assertThat(node(MEETING, asked, null))
                .contains("name=Wendetreffen", "text=2011-12-13", "venue=Neues Rathaus", "participantCount=20");
        String of2001 = "{ events(from: \"2001-01-01\", to: \"2001-12-31\", first: 200 %s) { nodes { id: key } } }";
        assertThat(answer(of2001, before)).contains(MEETING);
        assertThat(answer(of2001, null)).doesNotContain(MEETING);
    }

    @Test
    @DisplayName("count, walk and find ways by the states of then")
    void network() {
        String facets = "{ facets(by: [STATE], filter: {" + IDS + "} %s) { buckets { value count } } }";
        assertThat(answer(facets, before)).contains("{value=HESSEN, count=2}");
        assertThat(answer(facets, null)).doesNotContain("HESSEN").contains("{value=BAYERN, count=2}");
        String around = "{ neighbourhood(of: \"" + TOWN
                + "\", filter: {or: [{states: [HESSEN]}, {missing: [STATE]}]} %s) { nodes { name } } }";
        assertThat(answer(around, before)).contains("Wandel-Abc-Verein");
        assertThat(answer(around, null)).doesNotContain("Xwandel").contains("Wandelprojekt");
        String ways =
                "{ paths(from: \"" + CLUB + "\", to: \"" + PROJECT + "\", filter: {states: [HESSEN]} %s) { length } }";
        assertThat(answer(ways, before)).contains("length=2");
        assertThat(answer(ways, null)).doesNotContain("length");
    }

    /** A criterion, whom it finds of those with dated claims on a day of 2010 and of 2020. */
    static Stream<Arguments> dated() {
        String near = "near: {place: {point: {latitude: 51.0, longitude: 9.0}}, withinKm: 5}";
        return Stream.of(
                Arguments.of("population: {max: 999}", List.of(DATED_TOWN), List.of()),
                Arguments.of("population: {min: 1000}", List.of(), List.of(DATED_TOWN)),
                Arguments.of("nameStartsWith: \"zeitl\"", List.of(), List.of(DATED_CLUB)),
                Arguments.of("nameStartsWith: \"zaeh\"", List.of(DATED_CLUB), List.of(DATED_CLUB)),
                Arguments.of("states: [THUERINGEN]", List.of(DATED_TOWN, DATED_CLUB), List.of(DATED_TOWN)),
                Arguments.of("states: [SAARLAND]", List.of(), List.of(DATED_CLUB)),
                Arguments.of("not: {states: [THUERINGEN]}", List.of(), List.of(DATED_CLUB)),
                Arguments.of(
                        "or: [{states: [SAARLAND]}, {population: {max: 999}}]",
                        List.of(DATED_TOWN),
                        List.of(DATED_CLUB)),
                Arguments.of(near, List.of(DATED_CLUB), List.of()));
    }

    @ParameterizedTest
    @MethodSource("dated")
    @DisplayName("know whom a criterion found on a day")
    void onADay(String criterion, List<String> early, List<String> late) {
        assertThat(found(DATED, criterion, ", asOf: \"2010-06-01\"")).isEqualTo(early);
        assertThat(found(DATED, criterion, ", asOf: \"2020-06-01\"")).isEqualTo(late);
        String both = ", asOf: \"2010-06-01\", knownAt: \"" + before + "\"";
        assertThat(found(DATED, criterion, both)).as("not known then").isEmpty();
    }

    @Test
    @DisplayName("order by, count by and show what was on a day")
    void shownOnADay() {
        String ordered = "{ actors(filter: {" + DATED + "}, asOf: \"%s\") { nodes { name } } }";
        assertThat(ask(ordered.formatted("2010-06-01"))).contains("[{name=Dauerdorf}, {name=Zähldorfer Verein}]");
        assertThat(ask(ordered.formatted("2020-06-01"))).contains("[{name=Dauerdorf}, {name=Zeitlos}]");
        String facets = "{ facets(by: [STATE], filter: {" + DATED + "}, asOf: \"%s\") { buckets { value count } } }";
        assertThat(ask(facets.formatted("2010-06-01"))).contains("[{value=THUERINGEN, count=2}]");
        assertThat(ask(facets.formatted("2020-06-01")))
                .contains("[{value=SAARLAND, count=1}, {value=THUERINGEN, count=1}]");
        String shown = "{ actor(id: \"" + DATED_CLUB
                + "\", asOf: \"%s\") { name alternativeNames place { state latitude municipality { name } } } }";
        assertThat(ask(shown.formatted("2010-06-01")))
                .contains("name=Zähldorfer Verein", "alternativeNames=[]", "state=THUERINGEN", "latitude=51.0");
        assertThat(ask(shown.formatted("2020-06-01")))
                .contains("name=Zeitlos", "alternativeNames=[Zähldorfer Verein]", "state=SAARLAND", "latitude=null");
    }

    @Test
    @DisplayName("walk, find ways and grow by the states of a day")
    void networkOnADay() {
        String around = "{ neighbourhood(of: \"" + DATED_TOWN
                + "\", filter: {states: [THUERINGEN]}, asOf: \"%s\") { nodes { name } } }";
        assertThat(ask(around.formatted("2010-06-01"))).contains("Zähldorfer Verein");
        assertThat(ask(around.formatted("2020-06-01"))).doesNotContain("Zeitlos");
        String ways = "{ paths(from: \"" + PROJECT + "\", to: \"" + DATED_TOWN
                + "\", filter: {states: [THUERINGEN]}, asOf: \"%s\") { length } }";
        assertThat(ask(ways.formatted("2010-06-01"))).contains("length=2");
        assertThat(ask(ways.formatted("2020-06-01"))).doesNotContain("length");
        String growth =
                "{ timeline(filter: {or: [{states: [SAARLAND]}, {missing: [STATE]}]}, from: \"2005-01-01\", asOf:"
                        + " \"%s\") { total } }";
        assertThat(ask(growth.formatted("2020-06-01")))
                .as("the ties of those who were in no state or in that one")
                .isNotEqualTo(ask(growth.formatted("2010-06-01")));
    }

    @Test
    @DisplayName("go through no label and pair nothing")
    void plans() {
        String both = LENSES.getLast().formatted(before);
        Stream.concat(criteria(), dated())
                .map(each -> each.get()[0].toString())
                .collect(
                        Collectors.toMap(each -> each.replaceAll("[^a-zA-Z].*", ""), each -> each, (one, other) -> one))
                .values()
                .forEach(each ->
                        small("{ actors(filter: {" + each + "}" + both + ") { totalCount nodes { id: key } } }"));
        for (String lens : LENSES) {
            String at = lens.formatted(before);
            small("{ actors(filter: {" + ALL_OF_THEM + "}" + at + ") { nodes { name place { state } } } }");
            String filter = "filter: {states: [HESSEN]}" + at;
            small("{ facets(by: [STATE, TYPE], " + filter + ") { buckets { label } } }");
            small("{ neighbourhood(of: \"" + TOWN + "\", " + filter + ") { nodes { name } } }");
            small("{ paths(from: \"" + CLUB + "\", to: \"" + PROJECT + "\", " + filter + ") { length } }");
            small("{ actors(orderBy: {field: POPULATION, direction: DESC}" + at + ") { nodes { id: key } } }");
        }
    }

    private void small(String query) {
        CountingReads counted = (CountingReads) reads;
        counted.sent();
        graphQl.document(query).execute().errors().verify();
        counted.sent().forEach(each -> StatementPlan.of(driver, each).staysSmall());
    }

    @Test
    @DisplayName("are planned and answered soon, all criteria at once")
    void soon() {
        for (String lens : LENSES) {
            driver.executableQuery("CALL db.clearQueryCaches()").execute();
            Instant began = Instant.now();
            ask("{ actors(filter: {" + ALL_OF_THEM + "}" + lens.formatted(before)
                    + ") { totalCount nodes { name } } }");
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(PATIENCE));
        }
    }

    private List<String> actors(String criterion, String knownAt) {
        return found(IDS, criterion, at(knownAt));
    }

    private List<String> found(String ids, String criterion, String lens) {
        String query = "{ actors(filter: {" + ids + ", " + criterion + "}" + lens + ") { nodes { id: key } } }";
        return graphQl
                .document(query)
                .execute()
                .errors()
                .verify()
                .path("actors.nodes[*].id")
                .entityList(String.class)
                .get()
                .stream()
                .toList();
    }

    private int total(String criterion, String knownAt) {
        return graphQl.document(
                        "{ actors(filter: {" + IDS + ", " + criterion + "}" + at(knownAt) + ") { totalCount } }")
                .execute()
                .errors()
                .verify()
                .path("actors.totalCount")
                .entity(Integer.class)
                .get();
    }

    private List<String> pages(String field, String knownAt) {
        List<String> all = new ArrayList<>();
        String cursor = "null";
        for (int page = 0; page < 4; page++) {
            Map<?, ?> edge = graphQl.document(
                            "{ actors(filter: {" + IDS + "}, orderBy: {field: " + field + "}, first: 1, after: "
                                    + cursor + at(knownAt) + ") { edges { cursor node { id: key } } } }")
                    .execute()
                    .errors()
                    .verify()
                    .path("actors.edges[0]")
                    .entity(Map.class)
                    .get();
            cursor = "\"" + edge.get("cursor") + "\"";
            all.add(((Map<?, ?>) edge.get("node")).get("id").toString());
        }
        return all;
    }

    private String node(String id, String selection, String knownAt) {
        String suffix = DatedId.suffix(null, knownAt == null ? null : Instant.parse(knownAt));
        return ask("{ node(id: \"" + id + suffix + "\") { " + selection + " } }");
    }

    private String answer(String query, String knownAt) {
        return ask(query.formatted(at(knownAt)));
    }

    private String ask(String query) {
        return Answers.of(graphQl, query).toString();
    }

    private static String at(String knownAt) {
        return knownAt == null ? "" : ", knownAt: \"" + knownAt + "\"";
    }

    private String write(String mutation, String... ids) {
        boolean claim = mutation.contains("Claim");
        var response = graphQl.document("mutation { written: " + mutation.formatted((Object[]) ids)
                        + " { errors { code path message }" + (claim ? " claim { id }" : "") + " } }")
                .execute();
        response.errors().verify().path("written.errors").matchesJson("[]");
        return claim ? response.path("written.claim.id").entity(String.class).get() : "";
    }
}
