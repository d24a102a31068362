// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.time.Duration;
import java.util.concurrent.Future;
import org.springframework.scheduling.TaskScheduler;
import reactor.core.Disposable;

/** Runs the timed checks of open connections: whether they were initialised, and whether their clients still answer. */
final class Heartbeat {

    private final TaskScheduler scheduler;
    private final Duration interval;

    Heartbeat(TaskScheduler scheduler, Duration interval) {
        this.scheduler = scheduler;
        this.interval = interval;
    }

    /** Runs a short task every interval until it is disposed of. */
    Disposable every(Runnable task) {
        return cancelling(scheduler.scheduleWithFixedDelay(
                task, scheduler.getClock().instant().plus(interval), interval));
    }

    /** Runs a short task once, after a time, unless it is disposed of before. */
    Disposable after(Duration time, Runnable task) {
        return cancelling(
                scheduler.schedule(task, scheduler.getClock().instant().plus(time)));
    }

    private static Disposable cancelling(Future<?> task) {
        return () -> task.cancel(false);
    }
}
