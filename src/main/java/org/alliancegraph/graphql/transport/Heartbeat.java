// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks after open connections in time: whether they began as they should, and whether their clients still live. */
final class Heartbeat implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());
    private final Duration interval;

    Heartbeat(Duration interval) {
        this.interval = interval;
    }

    /** Something that goes on until it is stopped. */
    @FunctionalInterface
    interface Beat {
        void stop();
    }

    /** Does something small whenever the interval has passed. */
    Beat every(Runnable task) {
        long nanos = interval.toNanos();
        return stopping(timer.scheduleWithFixedDelay(task, nanos, nanos, TimeUnit.NANOSECONDS));
    }

    /** Does something small once, after a time. */
    Beat after(Duration time, Runnable task) {
        return stopping(timer.schedule(task, time.toNanos(), TimeUnit.NANOSECONDS));
    }

    private static Beat stopping(Future<?> task) {
        return () -> task.cancel(false);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
