// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.database.ReadExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Caches counts over the whole network, each computed once per snapshot and shared by all requests for it. A statement
 * depends only on its text and its parameters, and the snapshot is one of those; therefore a cached value is never
 * stale, and a new revision means a new computation.
 */
@Component
public final class AggregateCache implements AutoCloseable {

    private static final int KEPT = 64;
    /** Half of the processors stay free for who asks for less. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final ReadExecutor reads;
    private final ExecutorService workers;
    private final LinkedHashMap<Query, SharedComputation> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    @Autowired
    AggregateCache(ReadExecutor reads) {
        this(
                reads,
                Executors.newFixedThreadPool(
                        AT_ONCE,
                        Thread.ofPlatform().daemon().name("computed-", 1).factory()));
    }

    AggregateCache(ReadExecutor reads, ExecutorService workers) {
        this.reads = reads;
        this.workers = workers;
    }

    /** Runs a statement after its parts are there, and then what it defers. */
    public List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
        List<Map<String, @Nullable Object>> rows = withParts(query, cancellation);
        return query.deferred().isEmpty()
                ? rows
                : new DeferredValues(query.deferred(), each -> rows(each, cancellation)).in(rows, cancellation);
    }

    private List<Map<String, @Nullable Object>> withParts(Query query, Cancellation cancellation) {
        if (query.parts().isEmpty()) {
            return reads.rows(query, cancellation);
        }
        ReadErrors.beforeStart(cancellation);
        Map<String, SharedComputation> under = new HashMap<>();
        query.parts().forEach((name, part) -> under.put(name, asked(part)));
        try {
            Map<String, @Nullable Object> parameters = new HashMap<>(query.parameters());
            under.forEach((name, computation) -> parameters.put(name, computation.await(cancellation)));
            return reads.rows(new Query(query.text(), parameters), cancellation);
        } finally {
            under.values().forEach(computation -> computation.leave(cancellation));
        }
    }

    /** Computes a part that nobody asks for yet, unless it is there. */
    void prepare(Query part, Duration time) {
        Cancellation patience = Cancellation.after(time);
        SharedComputation computation = asked(part);
        try {
            computation.await(patience);
        } finally {
            computation.leave(patience);
        }
    }

    private synchronized SharedComputation asked(Query part) {
        SharedComputation computation = kept.get(part);
        if (computation == null || !computation.join()) {
            computation = new SharedComputation(part, reads);
            kept.remove(part);
            kept.put(part, computation);
            workers.execute(computation);
            if (kept.size() > KEPT) {
                kept.pollFirstEntry();
            }
        }
        return computation;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
