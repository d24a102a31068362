// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;

/** However slow operations are, their number stays bounded and everybody is answered. */
class OperationExecutorTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch end = new CountDownLatch(1);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final OperationExecutor operations = new OperationExecutor(limits(), new ConcurrentTaskScheduler(timer));

    @AfterEach
    void close() {
        operations.close();
        timer.shutdownNow();
    }

    @Test
    void whileAsManyAreUnderWayAsMayBeFurtherOnesAreRefusedAtOnce() throws Exception {
        CompletableFuture<String> working = run(Cancellation.after(LONG), "worked");
        CompletableFuture<String> waiting = run(Cancellation.after(LONG), "waited");

        assertThatExceptionOfType(RequestRejected.class)
                .isThrownBy(() -> run(Cancellation.after(LONG), "refused").join())
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    assertThat(refused.headers()).containsEntry("Retry-After", "1");
                });

        end.countDown();
        assertThat(working.get(10, TimeUnit.SECONDS)).isEqualTo("worked");
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo("waited");
    }

    @Test
    void whoDoesNotEndInTimeIsAnsweredFor() {
        Cancellation cancellation = Cancellation.after(Duration.ZERO);

        CompletableFuture<String> stubborn = run(cancellation, "too late");

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> stubborn.get(10, TimeUnit.SECONDS))
                .satisfies(failure -> assertThat(((RequestRejected) failure.getCause()).status())
                        .isEqualTo(HttpStatus.GATEWAY_TIMEOUT));
        assertThat(cancellation.cancelled()).isTrue();
    }

    @Test
    void whereOneCanNotBeWatchedTheOthersStillEndInTime() {
        var _ = operations.run(
                Cancellation.after(LONG), OperationExecutorTest::brokenConnection, () -> await("broken"));

        CompletableFuture<String> other = run(Cancellation.after(Duration.ZERO), "too late");

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> other.get(10, TimeUnit.SECONDS))
                .withCauseInstanceOf(RequestRejected.class);
    }

    @Test
    void whoWaitsIsAnsweredWhenTheServerStops() {
        CompletableFuture<String> waiting = run(Cancellation.after(LONG), "never");

        operations.close();

        assertThat(waiting).isCompletedExceptionally();
    }

    private CompletableFuture<String> run(Cancellation cancellation, String result) {
        return operations.run(cancellation, ClientConnection.UNKNOWN, () -> await(result));
    }

    private String await(String result) {
        try {
            end.await();
            return result;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean brokenConnection() {
        throw new NoClassDefFoundError("a class of the server that can't be loaded any more");
    }

    private static Limits limits() {
        return new Binder(new MapConfigurationPropertySource(
                        Map.of("limits.concurrent-operations", 1, "limits.waiting-operations", 1)))
                .bindOrCreate("limits", Limits.class);
    }
}
