// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.scheduling.TaskScheduler;

/** Subscriptions and caches that wait for new revisions. */
@DisplayName("Who waits for new revisions")
class RevisionPollerTest {

    private static final Instant FIRST = Instant.parse("2026-11-28T09:00:00Z");

    private final AtomicReference<Instant> newest = new AtomicReference<>(FIRST);
    private final ReadExecutor database =
            (query, cancellation) -> List.of(Map.of("visibleAt", newest().atZone(ZoneOffset.UTC)));
    private final TaskScheduler scheduler = mock(TaskScheduler.class);
    private final List<Instant> told = new ArrayList<>();
    private Throwable failure = new IllegalStateException("nothing to read");
    private RevisionPoller poller;

    @BeforeEach
    void start() {
        when(scheduler.getClock()).thenReturn(Clock.systemUTC());
        poller = new RevisionPoller(
                database,
                Duration.ofMinutes(1),
                scheduler,
                new SettledMoments((moment, _) -> moment, InstantSource.system()));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("is told of every revision, though another one fails each time")
    void othersFail(Throwable failure) {
        poller.subscribe(failing(failure));
        poller.subscribe(told::add);
        poller.subscribe(failing(failure));

        poller.poll();
        newest.set(FIRST.plusSeconds(1));
        poller.poll();

        assertThat(told).containsExactly(FIRST, FIRST.plusSeconds(1));
    }

    @Test
    @DisplayName("is told at once of what is known already, and fails alone")
    void failsAtOnce() {
        poller.subscribe(told::add);
        poller.poll();

        Runnable end = poller.subscribe(failing(new IllegalStateException("expected")));

        end.run();
        assertThat(told).containsExactly(FIRST);
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("is told once the database can be read again")
    void databaseFails(Throwable failure) {
        poller.subscribe(told::add);
        newest.set(null);
        this.failure = failure;
        poller.poll();
        assertThat(told).isEmpty();

        newest.set(FIRST);
        poller.poll();

        assertThat(told).containsExactly(FIRST);
    }

    static List<Throwable> failures() {
        return List.of(new DatabaseUnavailable("expected", null), new StackOverflowError("expected"));
    }

    private Instant newest() {
        Instant found = newest.get();
        if (found == null) {
            fail(failure);
        }
        return found;
    }

    private static Consumer<Instant> failing(Throwable failure) {
        return moment -> fail(failure);
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
