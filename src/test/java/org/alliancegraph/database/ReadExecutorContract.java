// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What everything above the kernel relies on, whichever way it reads. */
public abstract class ReadExecutorContract {

    private static final String ENDLESS =
            "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b = -1 RETURN 'endless'"
                    + " AS name";
    private static final String RUNNING =
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS \"'end\" + \"less'\" RETURN count(*) AS"
                    + " running";

    protected abstract ReadExecutor reads();

    protected abstract ReadExecutor observer();

    @Test
    void valuesArriveAsPlainJava() {
        Map<String, @Nullable Object> row = rows("""
            RETURN 'Münster' AS text, 42 AS whole, 1.5 AS fraction, true AS truth, null AS nothing,
                   date('2018-03-15') AS day, datetime('2026-11-22T11:00:00Z') AS moment,
                   ['a', 1, null] AS list, {name: 'a', inner: {list: [1, [2]]}} AS map
            """).getFirst();

        assertThat(row)
                .containsEntry("text", "Münster")
                .containsEntry("whole", 42L)
                .containsEntry("fraction", 1.5)
                .containsEntry("truth", true)
                .containsEntry("nothing", null)
                .containsEntry("day", LocalDate.of(2018, 3, 15))
                .containsEntry("moment", ZonedDateTime.of(2026, 11, 22, 11, 0, 0, 0, ZoneOffset.UTC))
                .containsEntry("list", Arrays.asList("a", 1L, null))
                .containsEntry("map", Map.of("name", "a", "inner", Map.of("list", List.of(1L, List.of(2L)))));
        assertThat(row.keySet()).startsWith("text", "whole", "fraction");
    }

    @Test
    void nodesAndRelationshipsAreRefusedWhereverTheyAre() {
        assertThatThrownBy(() -> rows("MATCH (n:Actor) RETURN n LIMIT 1")).hasMessageContaining("plain values");
        assertThatThrownBy(() -> rows("MATCH (n:Actor)-[c]->() RETURN [{claims: [c]}] AS list LIMIT 1"))
                .hasMessageContaining("plain values");
    }

    @Test
    void parametersComeBackAsTheyWere() {
        Map<String, @Nullable Object> parameters = Map.of(
                "text",
                "ü",
                "whole",
                7,
                "day",
                LocalDate.of(2020, 2, 29),
                "list",
                List.of("x"),
                "map",
                Map.of("k", 1.0));

        List<Map<String, @Nullable Object>> rows = reads().rows(
                        new Query(
                                "RETURN $text AS text, $whole AS whole, $day AS day, $list AS list, $map AS map",
                                parameters),
                        soon());

        assertThat(rows)
                .containsExactly(Map.of(
                        "text",
                        "ü",
                        "whole",
                        7L,
                        "day",
                        LocalDate.of(2020, 2, 29),
                        "list",
                        List.of("x"),
                        "map",
                        Map.of("k", 1.0)));
    }

    @Test
    void rowsKeepTheirOrder() {
        assertThat(rows("UNWIND range(1, 3000) AS n RETURN n"))
                .hasSize(3000)
                .last()
                .isEqualTo(Map.of("n", 3000L));
    }

    @Test
    void aStatementThatWritesIsRefused() {
        assertThatThrownBy(() -> rows("CREATE (n:Refused) RETURN n.id AS id")).isInstanceOf(RuntimeException.class);
        assertThat(rows("MATCH (n:Refused) RETURN count(n) AS count")).containsExactly(Map.of("count", 0L));
    }

    @Test
    void aStatementThatReturnsANodeIsRefused() {
        assertThatThrownBy(() -> rows("MATCH (n) RETURN n LIMIT 1 UNION ALL RETURN point({x: 1, y: 2}) AS n"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReadEndsWhenItsTimeIsUp() {
        assertThatThrownBy(() -> reads().rows(new Query(ENDLESS, Map.of()), Cancellation.after(Duration.ofMillis(300))))
                .isInstanceOf(ReadTimeout.class);
        nothingRuns();
    }

    @Test
    void aReadWhoseTimeWasUpDoesNotStart() {
        assertThatThrownBy(() -> reads().rows(new Query("RETURN 1 AS n", Map.of()), Cancellation.after(Duration.ZERO)))
                .isInstanceOf(ReadTimeout.class);
    }

    @Test
    void aReadEndsWhenNobodyWaitsForIt() {
        Cancellation cancellation = Cancellation.after(Duration.ofSeconds(30));
        CompletableFuture<?> read =
                CompletableFuture.runAsync(() -> reads().rows(new Query(ENDLESS, Map.of()), cancellation));
        eventually(1L);

        cancellation.cancel();

        assertThat(read).failsWithin(5, TimeUnit.SECONDS).withThrowableThat().withCauseInstanceOf(ReadCancelled.class);
        nothingRuns();
        assertThat(rows("RETURN 1 AS n")).containsExactly(Map.of("n", 1L));
    }

    @Test
    void aReadThatNobodyWaitsForDoesNotStart() {
        Cancellation cancellation = soon();
        cancellation.cancel();

        assertThatThrownBy(() -> reads().rows(new Query("RETURN 1 AS n", Map.of()), cancellation))
                .isInstanceOf(ReadCancelled.class);
    }

    private void nothingRuns() {
        eventually(0L);
    }

    private void eventually(long running) {
        Query question = new Query(RUNNING, Map.of());
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(observer().rows(question, soon())).containsExactly(Map.of("running", running)));
    }

    private List<Map<String, @Nullable Object>> rows(String text) {
        return reads().rows(new Query(text, Map.of()), soon());
    }

    private static Cancellation soon() {
        return Cancellation.after(Duration.ofSeconds(10));
    }
}
