// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;

/** Runs the timed checks of open connections: whether they were initialised, and whether their clients still answer. */
final class Heartbeat implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("heartbeat").factory());
    private final Duration interval;

    Heartbeat(Duration interval) {
        this.interval = interval;
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Runs a short task every interval until it is disposed of. */
    Disposable every(Runnable task) {
        long nanos = interval.toNanos();
        return cancelling(timer.scheduleWithFixedDelay(task, nanos, nanos, TimeUnit.NANOSECONDS));
    }

    /** Runs a short task once, after a time, unless it is disposed of before. */
    Disposable after(Duration time, Runnable task) {
        return cancelling(timer.schedule(task, time.toNanos(), TimeUnit.NANOSECONDS));
    }

    private static Disposable cancelling(Future<?> task) {
        return () -> task.cancel(false);
    }

    /** The number of tasks that wait for their time. */
    int waiting() {
        return timer.getQueue().size();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
