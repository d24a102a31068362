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
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.Revision;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notices that revisions have become visible, whichever instance of the product wrote them. It looks into the database
 * only while somebody waits, and once for all who do.
 */
@Component
public final class RevisionPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RevisionPoller.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);

    private final ReadExecutor reads;
    private final ScheduledExecutorService timer;
    private final Set<Consumer<Instant>> waiting = ConcurrentHashMap.newKeySet();
    private Instant newest = Instant.MIN;

    @Autowired
    RevisionPoller(ReadExecutor reads, @Value("${alliancegraph.revision-poll:500ms}") Duration interval) {
        this(
                reads,
                interval,
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("revision-watch").factory()));
    }

    RevisionPoller(ReadExecutor reads, Duration interval, ScheduledExecutorService timer) {
        this.reads = reads;
        this.timer = timer;
        long nanos = interval.toNanos();
        var _ = timer.scheduleWithFixedDelay(this::look, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    /** Since when the newest revision is visible; long ago if there is none. */
    public Instant newest(Cancellation cancellation) {
        Query query = new Query(CypherFiles.text("snapshot/newest-revision"), Map.of("never", NEVER));
        List<Map<String, @Nullable Object>> rows = reads.rows(query, cancellation);
        return rows.isEmpty()
                ? Instant.EPOCH
                : ((ZonedDateTime) Objects.requireNonNull(rows.getFirst().get("visibleAt"))).toInstant();
    }

    /**
     * Tells a listener of the newest moment now and whenever there is a newer one, until the answer is run. Moments may
     * be left out, but never the last, and the listener must not take long.
     */
    public Runnable tell(Consumer<Instant> listener) {
        waiting.add(listener);
        synchronized (this) {
            if (newest.isAfter(Instant.MIN)) {
                listener.accept(newest);
            }
        }
        nudge();
        return () -> waiting.remove(listener);
    }

    /** Looks at once, as something was written. */
    @EventListener(RevisionVisible.class)
    public void nudge() {
        try {
            timer.execute(this::look);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Nobody watches for revisions any more");
        }
    }

    private void look() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            Instant found = newest(Cancellation.after(PATIENCE));
            synchronized (this) {
                if (found.isAfter(newest)) {
                    newest = found;
                    waiting.forEach(each -> each.accept(found));
                }
            }
        } catch (RuntimeException away) {
            LOG.debug("The newest revision can't be read now", away);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
