// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadTimeout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A database that counts the whole network when it is asked "count", which may take as long as the test wants. */
@DisplayName("What is computed for the whole network")
class AggregateCacheTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> sent = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch counted = new CountDownLatch(1);
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private @Nullable RuntimeException failure;
    private final AggregateCache computed = new AggregateCache(this::rows, Executors.newFixedThreadPool(2));

    @AfterEach
    void stop() {
        counted.countDown();
        computed.close();
    }

    @Test
    @DisplayName("is computed once for all who ask for the same")
    void once() {
        counted.countDown();

        assertThat(ask(1, PATIENCE)).isEqualTo("count at 1");
        assertThat(ask(1, PATIENCE)).isEqualTo("count at 1");
        assertThat(sent).containsExactly("count", "answer", "answer");
    }

    @Test
    @DisplayName("is computed anew after something was written")
    void anew() {
        counted.countDown();

        assertThat(ask(1, PATIENCE)).isEqualTo("count at 1");
        assertThat(ask(2, PATIENCE)).isEqualTo("count at 2");
    }

    @Test
    @DisplayName("goes on when the time of who asked is up, for who asks again")
    void goesOn() throws InterruptedException {
        assertThatExceptionOfType(ReadTimeout.class).isThrownBy(() -> ask(1, Duration.ofMillis(200)));
        begun.await();
        counted.countDown();

        assertThat(ask(1, PATIENCE)).isEqualTo("count at 1");
        assertThat(sent).containsExactly("count", "answer");
    }

    @Test
    @DisplayName("ends when everybody who waited has gone")
    void ends() throws InterruptedException {
        Cancellation gone = Cancellation.after(PATIENCE);
        CompletableFuture<Object> answer = CompletableFuture.supplyAsync(() -> ask(1, gone));
        begun.await();
        gone.cancel();

        assertThat(answer).failsWithin(PATIENCE).withThrowableThat().withCauseInstanceOf(ReadCancelled.class);
        assertThat(ended).succeedsWithin(PATIENCE).isEqualTo(true);
    }

    @Test
    @DisplayName("is tried again after it failed")
    void again() {
        counted.countDown();
        failure = new DatabaseUnavailable("away", null);
        assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> ask(1, PATIENCE));
        failure = null;

        assertThat(ask(1, PATIENCE)).isEqualTo("count at 1");
    }

    private Object ask(long revision, Duration time) {
        return ask(revision, Cancellation.after(time));
    }

    private Object ask(long revision, Cancellation cancellation) {
        Query part = new Query("count", Map.of("revision", revision));
        return computed.rows(new Query("answer", Map.of(), Map.of("part", part)), cancellation)
                .getFirst()
                .get("part");
    }

    private List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
        synchronized (sent) {
            sent.add(query.text());
        }
        if (query.text().equals("answer")) {
            return List.of(new HashMap<>(query.parameters()));
        }
        begun.countDown();
        try (var _ = cancellation.onCancel(() -> ended.complete(true))) {
            CompletableFuture<Void> count = CompletableFuture.runAsync(this::count);
            CompletableFuture.anyOf(count, ended).join();
        }
        if (failure != null) {
            throw failure;
        }
        return List.of(Map.of("value", "count at " + query.parameters().get("revision")));
    }

    private void count() {
        try {
            counted.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
