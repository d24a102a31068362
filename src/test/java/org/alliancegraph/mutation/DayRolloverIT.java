// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.TestClock;
import org.alliancegraph.compiler.CypherFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.types.Node;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One winter on one database, in the order of its days; nobody sleeps, the clock is moved on. */
@AllianceGraphTest
@TestPropertySource(properties = "alliancegraph.test.shared-by=new-days")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("When a day comes")
class DayRolloverIT {

    /** Ends and begins of days in Berlin, an hour before those of UTC. */
    private static final Instant LAST_OF_NOVEMBER = Instant.parse("2026-11-30T22:59:59Z");

    private static final Instant FIRST_OF_DECEMBER = LAST_OF_NOVEMBER.plusSeconds(1);
    private static final Instant JANUARY = Instant.parse("2027-01-15T12:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2027-02-01T12:00:00Z");
    private static final Instant MARCH = Instant.parse("2027-03-01T12:00:00Z");
    private static final Instant APRIL = Instant.parse("2027-04-01T12:00:00Z");

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private RevisionLog ledger;

    @Autowired
    private PlatformTransactionManager transactions;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    @Order(1)
    @DisplayName("names and values that begin on it are shown and found, and ended ones are not")
    void whatBeginsIsShown() {
        coordinator.organization("Herbstverein");
        states("organization:herbstverein", "name", "Winterverein", "2026-12-01", null, "PREFERRED");
        states("organization:herbstverein", "description", "Rechen von Laub", null, "2026-11-30", "NORMAL");
        states("organization:herbstverein", "legalForm", "e.V.", "2026-12", null, "NORMAL");
        Object version = shows("organization:herbstverein").get("version");

        assertThat(day(LAST_OF_NOVEMBER).begin()).isZero();
        assertThat(shows("organization:herbstverein"))
                .containsEntry("name", "Herbstverein")
                .containsEntry("description", "Rechen von Laub")
                .containsEntry("version", version)
                .doesNotContainKey("legalForm");

        assertThat(day(FIRST_OF_DECEMBER).begin()).isOne();
        assertThat(shows("organization:herbstverein"))
                .containsEntry("name", "Winterverein")
                .containsEntry("sortName", "winterverein")
                .containsEntry("alternativeNames", List.of("Herbstverein"))
                .containsEntry("legalForm", "e.V.")
                .containsEntry("version", newest())
                .doesNotContainKey("description");
        assertThat(coordinator.run(
                        "{ search(text: \"Winterverein\") { nodes { ... on Actor { name } } } }", Map.of(), "search"))
                .isEqualTo(Map.of("nodes", List.of(Map.of("name", "Winterverein"))));
    }

    /**
     * The network in memory follows revision by revision, and no claim of this revision tells it what to read again.
     */
    @Test
    @Order(2)
    @DisplayName("what shows something else is read again by the network in memory")
    void whatTurnsIsReadAgain() {
        assertThat(client.query(CypherFiles.text("projection/entities-of-revisions"))
                        .bind(List.of(newest()))
                        .to("numbers")
                        .fetch()
                        .all())
                .extracting(
                        row -> String.valueOf(((Map<?, ?>) Objects.requireNonNull(row.get("properties"))).get("id")))
                .containsExactly("organization:herbstverein");
    }

    @Test
    @Order(2)
    @DisplayName("it is a change that tells so, has no entries and can't be undone")
    void itIsAChange() {
        Map<?, ?> changes = coordinator.run(
                "{ changes(filter: {kinds: [NEW_DAY]}, first: 5) { nodes { number by kind entries(first: 5)"
                        + " { nodes { __typename } } } } }",
                Map.of(),
                "changes");
        assertThat(changes.toString())
                .contains("kind=NEW_DAY", "number=" + newest(), "by=Alliance Graph", "entries={nodes=[]}");
        assertThat(Coordinator.error(coordinator.triesToUndo(newest())))
                .matches(error -> error.get("code").equals("CANNOT_UNDO"));
    }

    @Test
    @Order(3)
    @DisplayName("days that were missed are made up for at once, in parts, and only once")
    void missedDaysAreMadeUpFor() {
        for (int i = 1; i <= 5; i++) {
            coordinator.organization("Verein " + i);
            states("organization:verein-" + i, "name", "Neuverein " + i, "2026-12-0" + (i + 1), null, "PREFERRED");
        }
        states("organization:verein-1", "name", "Kurzverein", "2026-12-04", "2026-12-20", "DEPRECATED");
        long before = newest();

        assertThat(day(JANUARY, 2).begin()).isEqualTo(5);
        assertThat(newest()).isBetween(before + 3, before + 4);
        assertThat(shows("organization:verein-1")).containsEntry("name", "Neuverein 1");
        assertThat(shows("organization:verein-5")).containsEntry("name", "Neuverein 5");

        long after = newest();
        assertThat(day(JANUARY).begin()).isZero();
        assertThat(day(LAST_OF_NOVEMBER).begin()).as("a clock that is late").isZero();
        assertThat(newest()).isEqualTo(after);
    }

    @Test
    @Order(4)
    @DisplayName("who moves on it, or lies in what moves, is shown elsewhere")
    void placesFollow() {
        municipality("Altdorf", "BAYERN");
        municipality("Neudorf", "HESSEN");
        states("municipality:altdorf", "location", "48.0, 11.0", null, "2027-01-31", "NORMAL");
        states("municipality:altdorf", "location", "48.5, 11.5", "2027-02-01", null, "NORMAL");
        states("municipality:neudorf", "location", "51.0, 9.0", null, null, "NORMAL");
        coordinator.organization("Bleibt");
        coordinator.organization("Zieht um");
        seat("organization:bleibt", "municipality:altdorf", null, null);
        seat("organization:zieht-um", "municipality:altdorf", null, "2027-01-31");
        seat("organization:zieht-um", "municipality:neudorf", "2027-02-01", null);
        assertThat(shows("organization:zieht-um")).containsEntry("state", "BAYERN");
        assertThat(shows("organization:bleibt")).containsEntry("latitude", 48.0);

        assertThat(day(FEBRUARY).begin()).isPositive();

        assertThat(shows("organization:zieht-um"))
                .containsEntry("state", "HESSEN")
                .containsEntry("latitude", 51.0);
        assertThat(shows("organization:bleibt"))
                .containsEntry("state", "BAYERN")
                .containsEntry("latitude", 48.5);
    }

    @Test
    @Order(5)
    @DisplayName("two instances on one database tell so once")
    void twoInstancesTellItOnce() throws Exception {
        coordinator.organization("Einmal");
        states("organization:einmal", "name", "Nur einmal", "2027-03-01", null, "PREFERRED");
        long before = newest();
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = day(MARCH)::begin;
            Callable<Integer> other = day(MARCH)::begin;
            int changed = 0;
            for (var each : both.invokeAll(List.of(one, other))) {
                changed += each.get();
            }
            assertThat(changed).isOne();
        }
        assertThat(newest()).isEqualTo(before + 1);
        assertThat(shows("organization:einmal")).containsEntry("name", "Nur einmal");
    }

    @Test
    @Order(6)
    @DisplayName("what was under way then is looked at again when it has become visible")
    void whatWasUnderWayFollows() {
        coordinator.organization("Unterwegs");
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        long number = transaction
                .execute(status -> ledger.begin(new RevisionInfo(RevisionInfo.Kind.IMPORT, "Ada", "Over midnight.")))
                .number();
        states("organization:unterwegs", "description", "Angekommen", "2027-04-01", null, "NORMAL");
        stageValues("organization:unterwegs", number);

        assertThat(day(APRIL).begin()).isZero();
        assertThat(shows("organization:unterwegs")).doesNotContainKey("description");

        transaction.executeWithoutResult(status -> ledger.publish(number));
        assertThat(day(APRIL).begin()).isOne();
        assertThat(shows("organization:unterwegs")).containsEntry("description", "Angekommen");
    }

    @Test
    @DisplayName("it is noticed at midnight in Berlin, or minutes after it was possible again")
    void midnightIsNoticed() {
        assertThat(DayScheduler.untilNext(LAST_OF_NOVEMBER)).isEqualTo(Duration.ofSeconds(1));
        assertThat(DayScheduler.untilNext(FIRST_OF_DECEMBER)).isEqualTo(Duration.ofMinutes(10));
        assertThat(DayScheduler.untilNext(TestClock.NOW)).isEqualTo(Duration.ofMinutes(10));
    }

    /** Lets a value be of a revision that is still under way. */
    private void stageValues(String id, long number) {
        client.query("MATCH (:Entity {id: $id})-[c:HAS_ATTRIBUTE]->(:Attribute {property: 'description'})"
                        + " WHERE c.validFromLower = date('2027-04-01') SET c.recorded = $number")
                .bindAll(Map.of("id", id, "number", number))
                .run();
    }

    private DayRollover day(Instant moment) {
        return day(moment, 100);
    }

    private DayRollover day(Instant moment, int atOnce) {
        InstantSource clock = InstantSource.fixed(moment);
        return new DayRollover(
                client,
                ledger,
                new CurrentValuesUpdater(client, clock, new PersonVisibility(client)),
                clock,
                transactions,
                atOnce);
    }

    private void states(String id, String property, String value, String from, String to, String rank) {
        Map<String, Object> input = claim("HAS_ATTRIBUTE", id, from, to);
        input.putAll(Map.of("property", property, "value", value, "rank", rank));
        record(input);
    }

    private void seat(String id, String municipality, String from, String to) {
        Map<String, Object> input = claim("LOCATED_IN", id, from, to);
        input.put("object", municipality);
        record(input);
    }

    private static Map<String, Object> claim(String type, String id, String from, String to) {
        Map<String, Object> input = new HashMap<>(Map.of("type", type, "subject", id));
        if (from != null) {
            input.put("validFrom", from);
        }
        if (to != null) {
            input.put("validTo", to);
        }
        return input;
    }

    private void record(Map<String, Object> input) {
        Coordinator.revision(coordinator.tries("recordClaim", "RecordClaimInput", input, "revision { number }"));
    }

    private void municipality(String name, String state) {
        Coordinator.revision(coordinator.tries(
                "createMunicipality",
                "CreateMunicipalityInput",
                Map.of("name", name, "level", "MUNICIPALITY", "state", state),
                "revision { number }"));
    }

    private Map<String, Object> shows(String id) {
        return client.query("MATCH (n:Entity {id: $id}) RETURN n")
                .bind(id)
                .to("id")
                .fetchAs(Node.class)
                .mappedBy((types, row) -> row.get("n").asNode())
                .one()
                .orElseThrow()
                .asMap();
    }

    private long newest() {
        return client.query("MATCH (ledger:Ledger {id: 'ledger'}) RETURN ledger.last AS last")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}
