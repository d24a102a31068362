// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.Revision;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Polls the database for revisions that became visible, including those that other instances wrote. It polls only while
 * there is a listener, once for all listeners.
 */
@Component
public final class RevisionPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RevisionPoller.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);

    private final ReadExecutor reads;
    private final TaskScheduler scheduler;
    private final SettledMoments moments;
    private final ScheduledFuture<?> polling;
    private final Set<Consumer<Instant>> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicInteger wanted = new AtomicInteger();
    private Instant newest = Instant.MIN;

    RevisionPoller(
            ReadExecutor reads,
            @Value("${alliancegraph.revision-poll:500ms}") Duration interval,
            TaskScheduler scheduler,
            SettledMoments moments) {
        this.reads = reads;
        this.scheduler = scheduler;
        this.moments = moments;
        this.polling = scheduler.scheduleWithFixedDelay(
                this::poll, scheduler.getClock().instant().plus(interval), interval);
    }

    /** The moment at which the newest revision became visible; a moment long ago if there is none. */
    public Instant newest(Cancellation cancellation) {
        Query query = new Query(CypherFiles.text("snapshot/newest-revision"), Map.of("never", NEVER));
        List<Map<String, @Nullable Object>> rows = reads.rows(query, cancellation);
        if (rows.isEmpty()) {
            return Instant.EPOCH;
        }
        Instant newest = ((ZonedDateTime) Objects.requireNonNull(rows.getFirst().get("visibleAt"))).toInstant();
        moments.raise(newest);
        return newest;
    }

    /**
     * Tells a listener the newest moment, now and after each new revision, until the returned action is run. The
     * listener may miss moments, but never the newest one. The listener must return quickly.
     */
    public Runnable subscribe(Consumer<Instant> listener) {
        waiting.add(listener);
        synchronized (this) {
            if (newest.isAfter(Instant.MIN)) {
                notifyListener(listener, newest);
            }
        }
        pollSoon();
        return () -> waiting.remove(listener);
    }

    /** Polls at once, as something was written. */
    @EventListener(RevisionVisible.class)
    public void pollSoon() {
        try {
            var _ = scheduler.schedule(this::poll, scheduler.getClock().instant());
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Nobody watches for revisions any more");
        }
    }

    /** Polls once at a time; a call during a poll makes that one poll again, so that no revision is missed. */
    void poll() {
        if (wanted.getAndIncrement() > 0) {
            return;
        }
        do {
            wanted.set(1);
            pollOnce();
        } while (wanted.decrementAndGet() > 0);
    }

    private void pollOnce() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            Instant found = newest(Cancellation.after(PATIENCE));
            synchronized (this) {
                if (found.isAfter(newest)) {
                    newest = found;
                    waiting.forEach(each -> notifyListener(each, found));
                }
            }
        } catch (RuntimeException away) {
            LOG.debug("The newest revision can't be read now", away);
        } catch (Error failed) {
            LOG.warn("The newest revision can't be read now", failed);
        }
    }

    /** A listener that fails keeps neither the other listeners nor later revisions from being told. */
    private static void notifyListener(Consumer<Instant> listener, Instant moment) {
        try {
            listener.accept(moment);
        } catch (RuntimeException | Error failed) {
            LOG.warn("A listener for revisions failed", failed);
        }
    }

    @Override
    public void close() {
        polling.cancel(false);
    }
}
