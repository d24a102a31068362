// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alliancegraph.Answers;
import org.alliancegraph.CountingReads;
import org.alliancegraph.StatementPlan;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A harbour and those who were near it before they went to a place across the sea, each in another way: who was near
 * must be looked for where it was, not where it is today.
 */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Synergies of those who were near")
class PastSynergiesIT {

    private static final String HARBOUR = "municipality:altenhafen";
    private static final String TOWN = "municipality:wanderort";
    private static final String ACROSS = "municipality:uebersee";
    private static final String CLUB = "organization:umzugsverein";
    private static final String LODGER = "organization:untermieter";
    private static final String DATED = "organization:zeitverein";
    private static final String DATED_TOWN = "municipality:zeitort";
    private static final String DATED_LODGER = "organization:zeitmieter";
    private static final String NEW = "organization:neuverein";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @Autowired
    private ReadExecutor reads;

    private String before = "";

    @BeforeAll
    void goAway() {
        write("createSource(input: {title: \"Hafenblatt\"})");
        municipality("Altenhafen", ", location: {latitude: -50.0, longitude: 70.0}");
        municipality("Uebersee", ", location: {latitude: -50.0, longitude: 90.0}");
        municipality("Wanderort", ", location: {latitude: -50.1, longitude: 70.0}");
        municipality("Zeitort", "");
        organization("Umzugsverein");
        organization("Untermieter");
        organization("Zeitverein");
        organization("Zeitmieter");
        String seat = seat(CLUB, HARBOUR, "");
        seat(LODGER, TOWN, "");
        seat(DATED_LODGER, DATED_TOWN, "");
        before = Answers.newest(graphQl);
        write("correctClaim(input: {id: \"" + seat + "\", object: \"" + ACROSS + "\"})");
        write("changeMunicipality(input: {id: \"" + TOWN
                + "\", location: {latitude: -50.0, longitude: 90.1}, source: \"source:hafenblatt\"})");
        organization("Neuverein");
        seat(NEW, HARBOUR, "");
        seat(DATED, HARBOUR, ", validFrom: \"2005\", validTo: \"2014\"");
        seat(DATED, ACROSS, ", validFrom: \"2015\"");
        location("-50.1, 70.0", ", validFrom: \"2005\", validTo: \"2014\"");
        location("-50.0, 90.2", ", validFrom: \"2015\"");
    }

    @Test
    @DisplayName("are as known then, though they are known elsewhere today")
    void asKnownThen() {
        assertThat(near(HARBOUR, ", knownAt: \"" + before + "\"")).containsExactlyInAnyOrder(CLUB, TOWN, LODGER);
        assertThat(near(HARBOUR, ", knownAt: \"" + Answers.newest(graphQl) + "\""))
                .containsExactly(NEW);
        assertThat(near(HARBOUR, "")).containsExactly(NEW);
    }

    @Test
    @DisplayName("are as they were on a day, though they are elsewhere today")
    void onADay() {
        assertThat(near(HARBOUR, ", asOf: \"2010-06-01\""))
                .containsExactlyInAnyOrder(DATED, DATED_TOWN, DATED_LODGER, NEW);
        assertThat(near(ACROSS, ", asOf: \"2010-06-01\"")).containsExactlyInAnyOrder(CLUB, LODGER, TOWN);
        assertThat(near(HARBOUR, ", asOf: \"2020-06-01\"")).containsExactly(NEW);
        assertThat(near(HARBOUR, ", asOf: \"2010-06-01\", knownAt: \"" + before + "\""))
                .as("as known then of that day")
                .containsExactlyInAnyOrder(CLUB, TOWN, LODGER);
    }

    @Test
    @DisplayName("are found among those of everybody")
    void ofEverybody() {
        String knownThen = ", knownAt: \"" + before + "\"";
        assertThat(pairs(knownThen))
                .contains(pair(HARBOUR, CLUB), pair(HARBOUR, TOWN), pair(HARBOUR, LODGER), pair(CLUB, LODGER))
                .doesNotContain(pair(HARBOUR, NEW), pair(ACROSS, TOWN), pair(ACROSS, CLUB));
        assertThat(pairs(", asOf: \"2010-06-01\""))
                .contains(
                        pair(HARBOUR, DATED),
                        pair(HARBOUR, DATED_TOWN),
                        pair(HARBOUR, DATED_LODGER),
                        pair(HARBOUR, NEW))
                .contains(pair(ACROSS, CLUB), pair(ACROSS, TOWN), pair(DATED, DATED_LODGER))
                .doesNotContain(pair(HARBOUR, CLUB), pair(ACROSS, DATED));
        assertThat(pairs("")).contains(pair(HARBOUR, NEW), pair(ACROSS, DATED)).doesNotContain(pair(HARBOUR, DATED));
    }

    @Test
    @DisplayName("are looked for in indexes")
    void plans() {
        for (String lens : List.of(", asOf: \"2010-06-01\"", ", knownAt: \"" + before + "\"")) {
            CountingReads counted = (CountingReads) reads;
            counted.sent();
            near(HARBOUR, lens);
            counted.sent().forEach(each -> StatementPlan.of(driver, each).staysSmall());
        }
    }

    private List<String> near(String actor, String lens) {
        return graphQl.document("{ actor(id: \"" + actor + "\"" + lens
                        + ") { synergies(filter: {reasons: [NEAR]}, first: 50) { nodes { partner { id: key } } } } }")
                .execute()
                .errors()
                .verify()
                .path("actor.synergies.nodes[*].partner.id")
                .entityList(String.class)
                .get();
    }

    /** Those of these places: others are near each other, too. */
    private List<Set<String>> pairs(String lens) {
        return graphQl
                .document("{ synergies(filter: {reasons: [NEAR]}, first: 200" + lens
                        + ") { nodes { actor { id: key } partner { id: key } } } }")
                .execute()
                .errors()
                .verify()
                .path("synergies.nodes[*]")
                .entityList(Pair.class)
                .get()
                .stream()
                .map(each -> pair(each.actor().id(), each.partner().id()))
                .toList();
    }

    private static Set<String> pair(String one, String other) {
        return Set.of(one, other);
    }

    private record Pair(Id actor, Id partner) {}

    private record Id(String id) {}

    private void municipality(String name, String more) {
        write("createMunicipality(input: {name: \"" + name + "\", level: MUNICIPALITY, source: \"source:hafenblatt\""
                + more + "})");
    }

    private void organization(String name) {
        write("createOrganization(input: {name: \"" + name + "\", kind: ASSOCIATION})");
    }

    private String seat(String subject, String object, String more) {
        return write("recordClaim(input: {type: LOCATED_IN, subject: \"" + subject + "\", object: \"" + object + "\""
                + more + "})");
    }

    private void location(String value, String more) {
        write("recordClaim(input: {type: HAS_ATTRIBUTE, subject: \"" + DATED_TOWN
                + "\", property: \"location\", value: \"" + value + "\", source: \"source:hafenblatt\"" + more
                + "})");
    }

    private String write(String mutation) {
        boolean claim = mutation.contains("Claim");
        var response = graphQl.document("mutation { written: " + mutation + " { errors { code path message }"
                        + (claim ? " claim { id }" : "") + " } }")
                .execute();
        response.errors().verify().path("written.errors").matchesJson("[]");
        return claim ? response.path("written.claim.id").entity(String.class).get() : "";
    }
}
