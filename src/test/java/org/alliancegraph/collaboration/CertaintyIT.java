// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.WritingTest;
import org.alliancegraph.model.TimeCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** How surely claims hold that were recorded through the API, as the table in docs/time.md says. */
@WritingTest
@DisplayName("How surely a claim holds")
class CertaintyIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    static List<TimeCase> cases() throws IOException {
        return TimeCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("is what the table says, now and under a moment of knowledge")
    void isWhatTheTableSays(TimeCase given) {
        String name = "gewiss-" + Integer.toUnsignedString(given.hashCode());
        String thing = (given.ofEvent() ? "event:" : "program:") + name;
        List<String> changes = new ArrayList<>();
        changes.add("{createSource: {id: \"source:" + name + "\", title: \"" + name + "\""
                + field("date", given.dated()) + field("retrievedAt", given.retrieved()) + "}}");
        changes.add("{createOrganization: {id: \"organization:" + name + "\", name: \"" + name + "\", kind: OTHER}}");
        changes.add(
                given.ofEvent()
                        ? "{createEvent: {id: \"" + thing + "\", name: \"" + name + "\""
                                + field("start", given.begins()) + "}}"
                        : "{createProgram: {id: \"" + thing + "\", name: \"" + name + "\", kind: PROJECT"
                                + field("founded", given.begins()) + field("dissolved", given.ends()) + "}}");
        changes.add("{recordClaim: {type: PARTICIPATES_IN, subject: \"organization:" + name + "\", object: \"" + thing
                + "\", source: \"source:" + name + "\", status: " + given.status() + field("validFrom", given.from())
                + field("validTo", given.to()) + "}}");
        Map<?, ?> applied = ask(
                "mutation { applyChanges(input: {changes: [" + String.join(", ", changes)
                        + "]}) { revision { number } errors { code message(language: EN) } } }",
                "applyChanges");
        assertThat(applied.get("errors")).isEqualTo(List.of());

        for (String knownAt : List.of("", ", knownAt: \"2100-01-01T00:00:00Z\"")) {
            Map<?, ?> actor = ask(
                    "{ actor(id: \"organization:" + name + "\", asOf: \"" + given.day() + "\"" + knownAt
                            + ") { claims(types: [PARTICIPATES_IN]) { nodes { holds } } "
                            + "programs { totalCount } events { totalCount } } }",
                    "actor");
            List<?> claims = (List<?>) ((Map<?, ?>) actor.get("claims")).get("nodes");
            String holds = claims.isEmpty() ? "NO" : String.valueOf(((Map<?, ?>) claims.getFirst()).get("holds"));
            assertThat(holds).isEqualTo(given.holds().name());
            Map<?, ?> joined = (Map<?, ?>) actor.get(given.ofEvent() ? "events" : "programs");
            assertThat(joined.get("totalCount")).isEqualTo(claims.size());
        }
    }

    @Test
    @DisplayName("tells the two Landräte of the Werra-Meißner-Kreis apart, and the pictures of 2006 and today")
    void tellsLandraeteApart() {
        assertThat(landraete("2006-11-29", "")).isEqualTo("Nicole Rathgeber POSSIBLY, Stefan Reuß CERTAINLY");
        assertThat(landraete("2010-01-01", "")).isEqualTo("Nicole Rathgeber POSSIBLY, Stefan Reuß POSSIBLY");
        assertThat(landraete("2023-12-08", "")).isEqualTo("Nicole Rathgeber CERTAINLY, Stefan Reuß POSSIBLY");
        assertThat(landraete("2026-11-22", "")).isEqualTo("Nicole Rathgeber POSSIBLY, Stefan Reuß POSSIBLY");
        assertThat(landraete("2006-11-29", ", certainty: CERTAINLY")).isEqualTo("Stefan Reuß CERTAINLY");
        assertThat(picture("2010-01-01", "POSSIBLY")).isNotEqualTo(picture("2026-11-22", "POSSIBLY"));
        assertThat(picture("2010-01-01", "CERTAINLY")).isNotEqualTo(picture("2026-11-22", "CERTAINLY"));
    }

    private String landraete(String day, String certainty) {
        Map<?, ?> actor = ask(
                "{ actor(id: \"municipality:06636\", asOf: \"" + day
                        + "\") { ... on Municipality { people(first: 50, roles: [DISTRICT_ADMINISTRATOR]" + certainty
                        + ") { edges { holds node { name } } } } } }",
                "actor");
        return ((List<?>) ((Map<?, ?>) actor.get("people")).get("edges"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> ((Map<?, ?>) each.get("node")).get("name") + " " + each.get("holds"))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private Map<?, ?> picture(String day, String certainty) {
        return ask(
                "{ neighbourhood(of: \"municipality:06636\", asOf: \"" + day
                        + "\", filter: {relations: [AFFILIATED_WITH, PART_OF, LOCATED_IN], certainty: " + certainty
                        + "}) { nodes { name } edges { holds claims { note status } } } }",
                "neighbourhood");
    }

    @Test
    @DisplayName("is the same for claims of the sample that were recorded before the rules were")
    void isTheSameForOldClaims() throws IOException {
        String migration = Files.readString(Path.of("cypher/migrations/V0019__bounds_of_what_is_stated.cypher"))
                .replace(" IN TRANSACTIONS OF 10000 ROWS;", "");
        String bounds = """
            MATCH ()-[c]->() WHERE c.id =~ 'claim:(s[0-9]+|sample)-.*' AND c.status IS NOT NULL
            RETURN c.id AS id, c.statedLower, c.statedUpper, c.validFromLower, c.validFromUpper, c.validToLower,
              c.validToUpper ORDER BY id
            """;
        try (Session session = driver.session();
                Transaction transaction = session.beginTransaction()) {
            List<Map<String, Object>> written = transaction.run(bounds).list(Record::asMap);
            transaction.run("""
                MATCH ()-[c]->() WHERE c.statedLower IS NOT NULL AND c.status IS NOT NULL
                SET c.validFromUpper = CASE WHEN c.validFrom IS NULL THEN date('9999-12-31') ELSE c.validFromUpper END,
                  c.validToLower = CASE WHEN c.validTo IS NULL THEN date('9999-12-31') ELSE c.validToLower END,
                  c.validToUpper = CASE WHEN c.validTo IS NULL THEN date('9999-12-31') ELSE c.validToUpper END,
                  c.statedLower = null, c.statedUpper = null
                """).consume();
            transaction.run(migration).consume();
            List<Map<String, Object>> migrated = transaction.run(bounds).list(Record::asMap);
            assertThat(migrated.stream().filter(claim -> !written.contains(claim)))
                    .isEmpty();
            assertThat(migrated).hasSameSizeAs(written).hasSizeGreaterThan(250);
            transaction.rollback();
        }
    }

    private static String field(String name, @Nullable String value) {
        return value == null ? "" : ", " + name + ": \"" + value + "\"";
    }

    private Map<?, ?> ask(String document, String field) {
        return (Map<?, ?>) graphQl.document(document)
                .execute()
                .path("")
                .entity(Map.class)
                .get()
                .get(field);
    }
}
