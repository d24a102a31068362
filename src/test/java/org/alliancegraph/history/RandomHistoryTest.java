// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alliancegraph.WritingTest;
import org.alliancegraph.collaboration.Rank;
import org.alliancegraph.intake.change.Change;
import org.alliancegraph.intake.change.Changes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Random histories: after each write a plain model keeps what stands then, and later any day on both axes must read
 * from the graph as the model has it.
 */
@WritingTest
@DisplayName("After two hundred random writes, any day on both axes of time")
class RandomHistoryTest {

    private static final List<Rank> RANKS = List.of(Rank.PREFERRED, Rank.NORMAL, Rank.DEPRECATED);

    private static final int STEPS = 220;
    private static final int READS = 60;
    private static final int ACTORS = 8;
    private static final List<String> KINDS = List.of("FACILITY", "COMPANY", "AUTHORITY", "FOUNDATION");

    @Autowired
    private Changes changes;

    @Autowired
    private Driver driver;

    @Autowired
    private HttpGraphQlTester graphQl;

    private Random random = new Random(0);
    private String run = "";

    /** A direct collaboration as it stands. */
    private record Tie(String id, String one, String other, LocalDate from, LocalDate to, boolean deprecated) {}

    /** What stands after a write: the ties, and of each actor that is there its name and its kind. */
    private record State(Instant visibleAt, List<Tie> ties, Map<String, String> actors) {

        /** The actors with their partners on a day. */
        Map<String, Set<String>> on(LocalDate day) {
            Map<String, Set<String>> partners = new TreeMap<>();
            actors.forEach((id, what) -> partners.put(id + " " + what, new TreeSet<>()));
            for (Tie tie : ties) {
                if (!tie.deprecated && !tie.from.isAfter(day) && !tie.to.isBefore(day)) {
                    partners.get(tie.one + " " + actors.get(tie.one)).add(tie.other + " " + tie.id);
                    partners.get(tie.other + " " + actors.get(tie.other)).add(tie.one + " " + tie.id);
                }
            }
            return partners;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("reads as a plain model has it")
    void readsAsTheModelHasIt(long seed) {
        random = new Random(seed);
        run = "random-" + seed;
        List<State> states = new ArrayList<>();
        List<Long> revisions = new ArrayList<>();
        for (int i = 0; i < ACTORS; i++) {
            apply(
                    new Change.Create("Organization", id(i), Map.of("name", run + " " + i, "kind", "OTHER"), null),
                    revisions);
        }
        int applied = 0;
        for (int attempts = 0; applied < STEPS && attempts < 10 * STEPS; attempts++) {
            State now = states.isEmpty() ? state() : states.getLast();
            if (apply(step(now, revisions), revisions)) {
                applied++;
                states.add(state());
            }
        }
        assertThat(applied).isEqualTo(STEPS);
        int partnerships = 0;
        for (int i = 0; i < READS; i++) {
            State then = states.get(random.nextInt(states.size()));
            LocalDate day = LocalDate.of(1998 + random.nextInt(32), 1 + random.nextInt(12), 1 + random.nextInt(28));
            assertThat(read(then, day))
                    .as("seed %d, %s as known at %s", seed, day, then.visibleAt)
                    .isEqualTo(then.on(day));
            partnerships += then.on(day).values().stream().mapToInt(Set::size).sum();
        }
        assertThat(partnerships).as("partnerships compared").isGreaterThan(READS);
        State last = states.getLast();
        assertThat(read(last, LocalDate.of(2015, 6, 1))).isEqualTo(last.on(LocalDate.of(2015, 6, 1)));
    }

    private Change step(State now, List<Long> revisions) {
        return switch (random.nextInt(13)) {
            case 0, 1, 2, 3 -> new Change.RecordClaim(tie());
            case 4 -> new Change.Correct(claim(now), Map.of("validFrom", year(), "note", "Step " + revisions.size()));
            case 5 -> new Change.Retract(claim(now));
            case 6 -> new Change.SetRank(claim(now), RANKS.get(random.nextInt(RANKS.size())));
            case 7 -> new Change.End(claim(now), year());
            case 8 -> new Change.Merge(id(random.nextInt(ACTORS)), id(random.nextInt(ACTORS)));
            case 9 -> new Change.Split(id(random.nextInt(ACTORS)));
            case 10 ->
                new Change.Undo(revisions.get(
                        revisions.size() - 1 - random.nextInt(Math.min(4, revisions.size() - ACTORS + 1))));
            case 11 ->
                new Change.Edit(
                        id(random.nextInt(ACTORS)),
                        Map.of("kind", KINDS.get(random.nextInt(KINDS.size()))),
                        null,
                        null);
            default ->
                new Change.Edit(
                        id(random.nextInt(ACTORS)), Map.of("name", run + " named " + random.nextInt(1000)), null, null);
        };
    }

    private Map<String, Object> tie() {
        return Map.of(
                "type",
                "COLLABORATES_WITH",
                "kind",
                "COOPERATION",
                "subject",
                id(random.nextInt(ACTORS)),
                "object",
                id(random.nextInt(ACTORS)),
                "validFrom",
                year(),
                "note",
                "Tie " + random.nextInt());
    }

    private String claim(State now) {
        return now.ties.isEmpty() ? "claim:none" : now.ties.get(random.nextInt(now.ties.size())).id;
    }

    private String year() {
        return Integer.toString(2000 + random.nextInt(25));
    }

    private String id(int actor) {
        return "organization:" + run + "-" + actor;
    }

    private boolean apply(Change change, List<Long> revisions) {
        var commission = new Change.Commission("Random", "A step.", null, Map.of());
        if (changes.apply(commission, List.of(change)) instanceof Changes.Written written) {
            revisions.add(written.revision());
            return true;
        }
        return false;
    }

    /** What stands now, read without any of the predicates of the product. */
    private State state() {
        Instant visibleAt = driver.executableQuery("MATCH (l:Ledger) RETURN l.visibleAt AS at")
                .execute()
                .records()
                .getFirst()
                .get("at")
                .asZonedDateTime()
                .toInstant();
        List<Tie> ties = driver
                .executableQuery(
                        "MATCH (a)-[c:COLLABORATES_WITH {retracted: 9223372036854775807}]->(b) WHERE a.id STARTS WITH"
                                + " $run RETURN c.id AS id, a.id AS one, b.id AS other, c.validFromLower AS lower,"
                                + " c.validToUpper AS upper, c.rank AS rank ORDER BY id")
                .withParameters(Map.of("run", "organization:" + run))
                .execute()
                .records()
                .stream()
                .map(each -> new Tie(
                        each.get("id").asString(),
                        each.get("one").asString(),
                        each.get("other").asString(),
                        each.get("lower").asLocalDate(),
                        each.get("upper").asLocalDate(),
                        each.get("rank").asString().equals("DEPRECATED")))
                .toList();
        Map<String, String> actors = new TreeMap<>();
        driver.executableQuery(
                        "MATCH (n:Organization {retracted: 9223372036854775807}) WHERE n.id STARTS WITH $run RETURN"
                                + " n.id AS id, n.name AS name, n.kind AS kind")
                .withParameters(Map.of("run", "organization:" + run))
                .execute()
                .records()
                .forEach(each -> actors.put(
                        each.get("id").asString(),
                        each.get("name").asString() + " " + each.get("kind").asString()));
        return new State(visibleAt, ties, actors);
    }

    private Map<String, Set<String>> read(State then, LocalDate day) {
        List<String> ids = new ArrayList<>(then.actors.keySet());
        List<Map<String, Object>> nodes = graphQl.document(
                        "query($ids: [ID!]!, $at: DateTime, $day: Date) { nodes(ids: $ids, knownAt: $at, asOf: $day) {"
                                + " ... on Organization { id name kind partnerships(first: 100, filter: {through:"
                                + " [DIRECT]}) { nodes { partner { id } claims { id } } } } } }")
                .variable("ids", ids)
                .variable("at", then.visibleAt.toString())
                .variable("day", day.toString())
                .execute()
                .errors()
                .verify()
                .path("nodes")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
        Map<String, Set<String>> partners = new TreeMap<>();
        for (Map<String, Object> node : nodes) {
            Set<String> pairs = new TreeSet<>();
            for (Object each : (List<?>) ((Map<?, ?>) node.get("partnerships")).get("nodes")) {
                Map<?, ?> pair = (Map<?, ?>) each;
                String partner = ((Map<?, ?>) pair.get("partner")).get("id").toString();
                ((List<?>) pair.get("claims"))
                        .forEach(claim -> pairs.add(partner + " " + ((Map<?, ?>) claim).get("id")));
            }
            partners.put(node.get("id") + " " + node.get("name") + " " + node.get("kind"), pairs);
        }
        return partners;
    }
}
