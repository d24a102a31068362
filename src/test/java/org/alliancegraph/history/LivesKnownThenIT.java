// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Random histories in which people learn when programmes and members were founded and dissolved, and events began. */
@WritingTest
@DisplayName("What was known of lives at a past moment")
class LivesKnownThenIT {

    private static final int STEPS = 16;
    private static final List<String> QUESTIONS = List.of("""
        actors(%1$s, filter: {types: [PROGRAM], nameStartsWith: "%2$s"}, first: 20) { nodes { id: key
          claims(first: 20) { nodes { id: key holds } }
          partnerships(first: 20) { nodes { holds since { text } until { text } partner { id: key } } } } }
        """, """
        actors(%1$s, filter: {types: [ORGANIZATION], nameStartsWith: "%2$s"}, first: 20) { nodes { id: key
          programs(first: 20) { totalCount }
          certain: programs(first: 20, certainty: CERTAINLY) { edges { holds node { id: key } } }
          events(first: 20) { totalCount } } }
        """, """
        neighbourhood(of: "organization:%2$s-0", depth: 2, %1$s) {
          nodes { name } edges { holds from { id: key } to { id: key } } }
        """, """
        neighbourhood(of: "organization:%2$s-0", depth: 2, %1$s, filter: {certainty: CERTAINLY}) {
          nodes { name } edges { holds from { id: key } to { id: key } } }
        """);

    @Autowired
    private Changes changes;

    @Autowired
    private HttpGraphQlTester graphQl;

    private Random random = new Random(0);
    private String run = "";
    private Instant written = Instant.EPOCH;
    private long newest;

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    @DisplayName("is what was answered then, whatever was learned since")
    void staysAsItWas(long seed) {
        random = new Random(seed);
        run = "leben" + seed;
        List<String> bounded = create();
        Map<String, List<?>> answers = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            step(bounded);
            String day = "asOf: \"" + (2000 + random.nextInt(25)) + "-06-15\"";
            List<?> now = ask(day);
            String then = day + ", knownAt: \"" + written + "\"";
            assertThat(ask(then)).as("%s at once", then).isEqualTo(now);
            answers.put(then, now);
        }
        assertThat(answers.values().stream().distinct().count()).isGreaterThan(STEPS / 2);
        answers.forEach((then, now) -> assertThat(ask(then)).as(then).isEqualTo(now));
    }

    private List<String> create() {
        List<Change> all = new ArrayList<>();
        List<String> bounded = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            bounded.add("program:" + run + "-" + i);
            all.add(new Change.Create(
                    "Program", bounded.getLast(), Map.of("name", run + " Programm " + i, "kind", "PROJECT"), null));
            bounded.add("event:" + run + "-" + i);
            all.add(new Change.Create(
                    "Event", bounded.getLast(), Map.of("name", run + " Treffen " + i, "start", "2010"), null));
            String member = "organization:" + run + "-" + i;
            bounded.add(member);
            all.add(new Change.Create(
                    "Organization", member, Map.of("name", run + " Verein " + i, "kind", "OTHER"), null));
        }
        write(all);
        List<Change> ties = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (String kind : List.of("program:", "event:")) {
                    ties.add(new Change.RecordClaim(Map.of(
                            "type",
                            "PARTICIPATES_IN",
                            "subject",
                            "organization:" + run + "-" + i,
                            "object",
                            kind + run + "-" + j)));
                }
            }
        }
        write(ties);
        return bounded;
    }

    /** Learns something of a life, unlearns it, or takes back what was learned last. */
    private void step(List<String> bounded) {
        if (random.nextInt(5) == 0 && tryTo(new Change.Undo(newest))) {
            return;
        }
        String id = bounded.get(random.nextInt(bounded.size()));
        int year = 2000 + random.nextInt(25);
        Map<String, @Nullable Object> fields = new TreeMap<>();
        if (id.startsWith("event:")) {
            fields.put("start", year + "-03-0" + (1 + random.nextInt(9)));
        } else {
            boolean begins = random.nextBoolean();
            fields.put(begins ? "founded" : "dissolved", random.nextInt(4) == 0 ? null : year - (begins ? 8 : 0) + "");
        }
        if (!tryTo(new Change.Edit(id, fields, null, null))) {
            step(bounded);
        }
    }

    private void write(List<Change> all) {
        assertThat(apply(all)).isInstanceOf(Changes.Written.class);
    }

    private boolean tryTo(Change change) {
        return apply(List.of(change)) instanceof Changes.Written;
    }

    private Changes.Outcome apply(List<Change> all) {
        Changes.Outcome outcome = changes.apply(
                new Change.Commission("Ada", "Lives", null, List.of()), all, Cancellation.after(Duration.ofMinutes(1)));
        if (outcome instanceof Changes.Written done) {
            written = done.visibleAt();
            newest = done.revision();
        }
        return outcome;
    }

    private List<?> ask(String time) {
        return QUESTIONS.stream()
                .map(each -> graphQl.document("{ " + each.formatted(time, run) + " }")
                        .execute()
                        .path("")
                        .entity(Map.class)
                        .get())
                .toList();
    }
}
