// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Computes recently used aggregates again after a write, so that the next request seldom waits for them. It computes
 * one at a time, and pauses after each round for as long as the round took, however often somebody writes.
 */
@Component
final class AggregateRefresher {

    private static final Logger LOG = LoggerFactory.getLogger(AggregateRefresher.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RecentAggregates wanted;
    private final Snapshots snapshots;
    private final AggregateCache computed;
    private final Duration after;
    private final TaskScheduler scheduler;
    private final Object recomputing = new Object();
    private boolean due;
    private Duration worked = Duration.ZERO;

    AggregateRefresher(
            RecentAggregates wanted,
            Snapshots snapshots,
            AggregateCache computed,
            @Value("${alliancegraph.recompute-after:1s}") Duration after,
            TaskScheduler scheduler) {
        this.wanted = wanted;
        this.snapshots = snapshots;
        this.computed = computed;
        this.after = after;
        this.scheduler = scheduler;
    }

    /** Schedules a round after a write. Writes before the round starts share it. */
    @EventListener(RevisionVisible.class)
    synchronized void written() {
        if (due || after.isZero()) {
            return;
        }
        due = true;
        Duration rest = worked.compareTo(after) > 0 ? worked : after;
        try {
            var _ = scheduler.schedule(
                    this::recompute, scheduler.getClock().instant().plus(rest));
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Nothing is computed any more");
        }
    }

    private void recompute() {
        synchronized (this) {
            due = false;
        }
        long begun = System.nanoTime();
        synchronized (recomputing) {
            wanted.lately().forEach(this::recompute);
        }
        synchronized (this) {
            worked = Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private void recompute(Query wanted) {
        try {
            computed.prepare(wanted.on(snapshots.at(Snapshots.NOW, Cancellation.after(PATIENCE))), PATIENCE);
        } catch (RuntimeException failed) {
            LOG.debug("A part could not be computed before somebody asks for it", failed);
        }
    }
}
