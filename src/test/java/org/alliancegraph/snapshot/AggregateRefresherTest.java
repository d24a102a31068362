// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;

/** A database that is told to write, and tells what was counted in which state. */
@DisplayName("What was asked for lately of the whole network")
class AggregateRefresherTest {

    private static final Cancellation SOON = Cancellation.after(Duration.ofMinutes(1));
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final BlockingQueue<String> counted = new LinkedBlockingQueue<>();
    private final AtomicLong revision = new AtomicLong(1);
    private Instant now = Instant.parse("2026-11-22T11:00:00Z");

    private final ReadExecutor database = this::rows;
    private final AggregateCache computed = new AggregateCache(database);
    private final RecentAggregates wanted = new RecentAggregates(() -> now);
    private final Snapshots snapshots =
            new Snapshots(database, computed, wanted, new SettledMoments((moment, _) -> moment, () -> now));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final AggregateRefresher recomputation = new AggregateRefresher(
            wanted, snapshots, computed, Duration.ofNanos(1), new ConcurrentTaskScheduler(timer));

    @AfterEach
    void stop() {
        timer.shutdownNow();
        computed.close();
    }

    @Test
    @DisplayName("is there after a write before somebody asks for it")
    void isThere() throws InterruptedException {
        ask("towns", Snapshots.NOW);
        assertThat(next()).isEqualTo("towns at 1");

        write();

        assertThat(next()).isEqualTo("towns at 2");
        assertThat(ask("towns", Snapshots.NOW)).isEqualTo("towns at 2");
        assertThat(counted).isEmpty();
    }

    @Test
    @DisplayName("is left alone if it was about the past, or is asked for no longer")
    void isLeftAlone() throws InterruptedException {
        ask("alliances", Snapshots.NOW);
        ask("people", LONG_AGO);
        now = now.plus(Duration.ofHours(1));
        ask("towns", Snapshots.NOW);
        assertThat(List.of(next(), next(), next())).contains("people at 0");

        write();

        assertThat(next()).isEqualTo("towns at 2");
        write();
        assertThat(next()).isEqualTo("towns at 3");
    }

    private void write() {
        revision.incrementAndGet();
        recomputation.written();
    }

    private @Nullable String next() throws InterruptedException {
        return counted.poll(30, TimeUnit.SECONDS);
    }

    private @Nullable Object ask(String about, Instant knownAt) {
        Query part = new Query(about, Map.of());
        return snapshots
                .read(new Query("answer", Map.of(), Map.of("part", part)), knownAt, SOON)
                .value();
    }

    private List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
        if (query.text().equals(CypherFiles.text("snapshot/snapshot"))) {
            boolean past = query.parameters().get("knownAt").toString().startsWith("2020");
            return List.of(Map.of("snapshot", Map.of("revision", past ? 0L : revision.get(), "inFlight", List.of())));
        }
        if (query.text().equals("answer")) {
            return List.of(Map.of("value", query.parameters().get("part")));
        }
        String found = query.text() + " at " + query.parameters().get("revision");
        counted.add(found);
        return List.of(Map.of("value", found));
    }
}
