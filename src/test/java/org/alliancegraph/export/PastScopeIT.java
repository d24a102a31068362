// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.model.TimeScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A club moved, and a town was first thought to be in another state; their friend is nowhere. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Exports of the past by states")
class PastScopeIT {

    private static final String CLUB = "organization:ruckzuck-verein";
    private static final String FRIEND = "organization:ruckzuck-freunde";
    private static final String TOWN = "municipality:ruckstadt";
    private static final String OTHER = "municipality:zuckstadt";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private NetworkExport export;

    @Autowired
    private Exports exports;

    private String before;

    @BeforeAll
    void move() {
        write("createMunicipality(input: {name: \"Ruckstadt\", level: MUNICIPALITY, state: BREMEN})");
        write("createMunicipality(input: {name: \"Zuckstadt\", level: MUNICIPALITY, state: SAARLAND})");
        write("createOrganization(input: {name: \"Ruckzuck-Verein\", kind: ASSOCIATION})");
        write("createOrganization(input: {name: \"Ruckzuck-Freunde\", kind: ASSOCIATION})");
        seat(TOWN, "validTo: \"2014\"");
        seat(OTHER, "validFrom: \"2015\"");
        write("recordClaim(input: {type: COLLABORATES_WITH, subject: \"%s\", object: \"%s\"})".formatted(FRIEND, CLUB));
        before = graphQl.document("{ changes(first: 1) { nodes { visibleAt } } }")
                .execute()
                .path("changes.nodes[0].visibleAt")
                .entity(String.class)
                .get();
        write("changeMunicipality(input: {id: \"%s\", state: HAMBURG})".formatted(OTHER));
    }

    @Test
    @DisplayName("have who was there on the day, with the state of then, and who was tied to them")
    void whoWasThere() {
        assertThat(states("BREMEN", Map.of("asOf", "2010-06-01")))
                .isEqualTo(Map.of(TOWN, "BREMEN", CLUB, "BREMEN", FRIEND, ""));
        assertThat(states("HAMBURG", Map.of("asOf", "2010-06-01"))).isEqualTo(Map.of(OTHER, "HAMBURG"));
        assertThat(states("BREMEN", Map.of())).isEqualTo(Map.of(TOWN, "BREMEN"));
        assertThat(states("HAMBURG", Map.of())).containsOnlyKeys(OTHER, CLUB, FRIEND);
    }

    @Test
    @DisplayName("have what was known of where they are")
    void whatWasKnown() {
        assertThat(states("SAARLAND", Map.of("knownAt", before)))
                .isEqualTo(Map.of(OTHER, "SAARLAND", CLUB, "SAARLAND", FRIEND, ""));
        assertThat(states("HAMBURG", Map.of("knownAt", before))).isEmpty();
        assertThat(states("SAARLAND", Map.of())).isEmpty();
        assertThat(claims("SAARLAND", Map.of("knownAt", before))).contains("COLLABORATES_WITH", "LOCATED_IN");
    }

    @Test
    @DisplayName("go around through who was there")
    void whoLayAround() {
        Map<String, String> around = Map.of("around", FRIEND, "depth", "1", "asOf", "2010-06-01");
        assertThat(states("BREMEN", around)).containsOnlyKeys(FRIEND, CLUB);
        assertThat(states("HAMBURG", around)).containsOnlyKeys(FRIEND);
    }

    @ParameterizedTest
    @CsvSource({
        "BREMEN, 2010-06-01, false", "BREMEN, 2020-06-01, true", "SAARLAND, 2010-06-01, true",
        "SAARLAND, 2020-06-01, true", "HAMBURG, 2020-06-01, false", "HAMBURG, 2010-06-01, true"
    })
    @DisplayName("are of those whom the API finds by the same states")
    void agreeWithTheApi(String state, String day, boolean known) {
        Map<String, String> lens = new TreeMap<>(Map.of("asOf", day));
        if (known) {
            lens.put("knownAt", before);
        }
        String arguments = lens.entrySet().stream()
                .map(each -> each.getKey() + ": \"" + each.getValue() + "\"")
                .collect(Collectors.joining(", "));
        List<String> found = graphQl.document("{ actors(filter: {states: [%s]}, first: 200, %s) { nodes { id: key } } }"
                        .formatted(state, arguments))
                .execute()
                .path("actors.nodes[*].id")
                .entityList(String.class)
                .get();
        Map<String, String> exported = states(state, lens);
        exported.values().removeIf(String::isEmpty);
        assertThat(exported.keySet())
                .isEqualTo(
                        new TreeSet<>(found.stream().filter(PastScopeIT::ours).toList()));
    }

    @Test
    @DisplayName("leave out whom the API finds though they were written after the snapshot of the export")
    void whoCameLater() throws IOException {
        ExportRequest request =
                ExportRequest.of(ExportFormat.JSON, Map.of("filter", List.of("{\"nameStartsWith\": \"Ruckzuck\"}")));
        Cancellation cancellation = Cancellation.after(Duration.ofMinutes(1));
        TimeScope.Snapshot snapshot = exports.snapshot(request, cancellation);
        write("createOrganization(input: {name: \"Ruckzuck-Nachzügler\", kind: ASSOCIATION})");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.network(request, snapshot, cancellation).writeTo(out);

        assertThat(JsonMapper.shared()
                        .readTree(out.toByteArray())
                        .path("actors")
                        .valueStream())
                .extracting(actor -> actor.path("id").asString())
                .containsExactlyInAnyOrder(CLUB, FRIEND);
    }

    private static boolean ours(String id) {
        return List.of(CLUB, FRIEND, TOWN, OTHER).contains(id);
    }

    /** Ours of the exported actors with the state they show, blank if none. */
    private Map<String, String> states(String state, Map<String, String> more) {
        Map<String, String> states = new TreeMap<>();
        for (JsonNode actor : exported(state, more).path("actors")) {
            if (ours(actor.path("id").asString())) {
                states.put(actor.path("id").asString(), actor.path("state").asString(""));
            }
        }
        return states;
    }

    private List<String> claims(String state, Map<String, String> more) {
        return exported(state, more)
                .path("claims")
                .valueStream()
                .filter(each -> ours(each.path("from").asString()))
                .map(each -> each.path("type").asString())
                .toList();
    }

    private JsonNode exported(String state, Map<String, String> more) {
        Map<String, String> parameters = new TreeMap<>(more);
        parameters.put("states", state);
        return Files.json(export, parameters);
    }

    private void seat(String municipality, String when) {
        write("recordClaim(input: {type: LOCATED_IN, subject: \"%s\", object: \"%s\", %s})"
                .formatted(CLUB, municipality, when));
    }

    private void write(String mutation) {
        graphQl.document("mutation { it: " + mutation + " { errors { message } } }")
                .execute()
                .path("it.errors")
                .entityList(Object.class)
                .hasSize(0);
    }
}
