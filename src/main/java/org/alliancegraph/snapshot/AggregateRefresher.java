// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Computes the wanted parts anew after a write, so that who asks next seldom waits for them. One follows the other,
 * each in the place of one that somebody asked for; and it rests for as long as it worked, however often is written.
 */
@Component
final class AggregateRefresher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AggregateRefresher.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RecentAggregates wanted;
    private final Snapshots snapshots;
    private final AggregateCache computed;
    private final Duration after;
    private final ScheduledExecutorService timer;
    private boolean due;
    private Duration worked = Duration.ZERO;

    @Autowired
    AggregateRefresher(
            RecentAggregates wanted,
            Snapshots snapshots,
            AggregateCache computed,
            @Value("${alliancegraph.recompute-after:1s}") Duration after) {
        this(
                wanted,
                snapshots,
                computed,
                after,
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("recomputation").factory()));
    }

    AggregateRefresher(
            RecentAggregates wanted,
            Snapshots snapshots,
            AggregateCache computed,
            Duration after,
            ScheduledExecutorService timer) {
        this.wanted = wanted;
        this.snapshots = snapshots;
        this.computed = computed;
        this.after = after;
        this.timer = timer;
    }

    /** Something was written; what follows within the rest is computed with it. */
    @EventListener(RevisionVisible.class)
    synchronized void written() {
        if (due || after.isZero()) {
            return;
        }
        due = true;
        Duration rest = worked.compareTo(after) > 0 ? worked : after;
        try {
            var _ = timer.schedule(this::recompute, rest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Nothing is computed any more");
        }
    }

    private void recompute() {
        synchronized (this) {
            due = false;
        }
        long begun = System.nanoTime();
        for (Query each : wanted.lately()) {
            try {
                computed.prepare(each.on(snapshots.at(Snapshots.NOW, Cancellation.after(PATIENCE))), PATIENCE);
            } catch (RuntimeException failed) {
                LOG.debug("A part could not be computed before somebody asks for it", failed);
            }
        }
        synchronized (this) {
            worked = Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
