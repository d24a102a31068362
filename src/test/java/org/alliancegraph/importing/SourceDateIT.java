// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A source gets the day on which it really was written, and all that rests on it follows. */
@WritingTest
@DisplayName("With the day of a source, what rests on it")
class SourceDateIT {

    private static final String DAY = "2015-06-01";

    @Autowired
    private Changes changes;

    @Autowired
    private Imports imports;

    @Autowired
    private Driver driver;

    @Autowired
    private HttpGraphQlTester graphQl;

    private String report = "";
    private String other = "";
    private String one = "";
    private String two = "";
    private Instant written = Instant.EPOCH;

    /** A newspaper of 2006 and one of 2010 name an alliance, which works with another one by the first. */
    @BeforeEach
    void meet(TestInfo test) {
        String run = "tag-" + Integer.toUnsignedString(test.getDisplayName().hashCode());
        report = "source:" + run + "-bericht";
        other = "source:" + run + "-anzeiger";
        one = "alliance:" + run + "-eins";
        two = "alliance:" + run + "-zwei";
        write(
                new Change.Create("Source", report, Map.of("title", run + " Bericht", "date", "2006"), null),
                new Change.Create("Source", other, Map.of("title", run + " Anzeiger", "date", "2010"), null),
                new Change.Create("LocalAlliance", one, Map.of("name", "Neuer Name"), report),
                new Change.Create("LocalAlliance", two, Map.of("name", "Zwei"), report),
                named("Alter Name", other),
                tie(two, report));
        assertThat(shown()).isEqualTo("Alter Name POSSIBLY []");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            nullValues = "null",
            value = {
                "date, 2018-03-15, Neuer Name CERTAINLY [Zwei]",
                "date, 2014, Neuer Name POSSIBLY []",
                "date, 2008, Alter Name POSSIBLY []",
                "date, null, Alter Name CERTAINLY [Zwei]",
                "retrievedAt, 2019-02-01, Alter Name CERTAINLY [Zwei]"
            })
    @DisplayName("is dated and preferred anew, and as before after an undo, and once more after the undo of that")
    void follows(String field, @Nullable String value, String expected) {
        String before = shown();
        long changed = change(field, value);
        String then = knownAtLast();
        assertThat(shown()).isEqualTo(expected);

        long undo = undo(changed);
        assertThat(shown()).isEqualTo(before);

        undo(undo);
        assertThat(shown()).isEqualTo(expected);
        assertThat(shown(then)).isEqualTo(expected);
    }

    @Test
    @DisplayName("is as it was known before, under a moment before")
    void pastStays() {
        String then = knownAtLast();
        String before = shown(then);

        change("date", "2018-03-15");

        assertThat(shown()).isNotEqualTo(before);
        assertThat(shown(then)).isEqualTo(before);
    }

    @Test
    @DisplayName("follows an undo though it was recorded after what is undone")
    void laterClaims() {
        retract(two);
        long changed = change("date", "2018-03-15");
        write(tie(two, report));
        assertThat(shown()).isEqualTo("Neuer Name CERTAINLY [Zwei]");

        undo(changed);

        assertThat(shown()).isEqualTo("Alter Name POSSIBLY []");
    }

    @Test
    @DisplayName("follows if it was recorded among the same changes")
    void sameChanges() {
        retract(two);

        write(tie(two, report), new Change.Edit(report, new TreeMap<>(Map.of("date", "2018")), null, null));
        assertThat(shown()).isEqualTo("Neuer Name CERTAINLY [Zwei]");

        write(
                new Change.Create("LocalAlliance", two + "-neu", Map.of("name", "Drei"), report),
                tie(two + "-neu", report),
                new Change.Edit(report, new TreeMap<>(Map.of("date", "2008")), null, null));
        assertThat(shown()).isEqualTo("Alter Name POSSIBLY []");
    }

    @Test
    @DisplayName("follows if an import corrects the day")
    void imported() {
        ByHand hand = new ByHand(imports);
        String title = report.substring("source:".length());

        hand.applied(hand.planned(
                ByHand.lines("id,title,date", report + "," + title.replace("-bericht", " Bericht") + ",2018-03-15"),
                "sources.csv"));

        assertThat(shown()).isEqualTo("Neuer Name CERTAINLY [Zwei]");
    }

    @Test
    @DisplayName("is of the day on which it was recorded, which no merge and no undo makes later")
    void recordedLongAgo() {
        change("date", null);
        driver.executableQuery("MATCH ()-[c]->() WHERE c.source = $source SET c.recordedOn = date('2012-01-01')")
                .withParameters(Map.of("source", report))
                .execute();
        change("retrievedAt", "2011-01-01");
        change("retrievedAt", null);
        assertThat(shown()).isEqualTo("Alter Name POSSIBLY []");

        String third = two + "-drei";
        write(new Change.Create("LocalAlliance", third, Map.of("name", "Drei"), other));
        long merged = write(new Change.Merge(third, two));
        assertThat(shown()).isEqualTo("Alter Name POSSIBLY []");
        undo(merged);
        assertThat(shown()).isEqualTo("Alter Name POSSIBLY []");
    }

    private Change named(String name, String source) {
        return new Change.RecordClaim(
                Map.of("type", "HAS_ATTRIBUTE", "subject", one, "property", "name", "value", name, "source", source));
    }

    private Change tie(String partner, String source) {
        return new Change.RecordClaim(Map.of(
                "type", "COLLABORATES_WITH", "subject", one, "object", partner, "validFrom", "2005", "source", source));
    }

    private void retract(String partner) {
        driver.executableQuery("MATCH (:Entity {id: $id})-[c:COLLABORATES_WITH]-()"
                        + " WHERE c.retracted = 9223372036854775807 RETURN c.id AS id")
                .withParameters(Map.of("id", partner))
                .execute()
                .records()
                .forEach(each -> write(new Change.Retract(each.get("id").asString())));
    }

    private long change(String field, @Nullable String value) {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        fields.put(field, value);
        if (field.equals("retrievedAt") && value != null) {
            fields.put("date", null);
        }
        return write(new Change.Edit(report, fields, null, null));
    }

    private long undo(long revision) {
        return write(new Change.Undo(revision));
    }

    private long write(Change... all) {
        Changes.Outcome outcome = changes.apply(
                new Change.Commission("Ada", "Days", null, List.of()),
                List.of(all),
                Cancellation.after(Duration.ofMinutes(1)));
        assertThat(outcome).isInstanceOf(Changes.Written.class);
        written = ((Changes.Written) outcome).visibleAt();
        return ((Changes.Written) outcome).revision();
    }

    private String knownAtLast() {
        return ", knownAt: \"" + written + "\"";
    }

    private String shown() {
        return shown("");
    }

    /** The name, how surely the collaboration holds, and the neighbours that the network in memory is certain of. */
    private String shown(String knownAt) {
        String time = "asOf: \"" + DAY + "\"" + knownAt;
        Map<?, ?> actor = ask(
                "{ actor(id: \"" + one + "\", " + time + ") { name claims(types: [COLLABORATES_WITH]) { nodes {"
                        + " holds } } } }",
                "actor");
        List<?> claims = (List<?>) ((Map<?, ?>) actor.get("claims")).get("nodes");
        Map<?, ?> around = ask(
                "{ neighbourhood(of: \"" + one + "\", " + time
                        + ", filter: {certainty: CERTAINLY}) { nodes { name } } }",
                "neighbourhood");
        List<Object> names = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(around.get("nodes")))
                .forEach(each -> names.add(((Map<?, ?>) each).get("name")));
        names.remove(actor.get("name"));
        return actor.get("name") + " " + ((Map<?, ?>) claims.getFirst()).get("holds") + " " + names;
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
