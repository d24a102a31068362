// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Caches counts over the whole network, each computed once per snapshot and shared by all requests for it. A statement
 * depends only on its text and its parameters, and the snapshot is one of those; therefore a cached value is never
 * stale, and a new revision means a new computation.
 */
@Component
public final class AggregateCache implements AutoCloseable {

    private static final int KEPT = 64;
    /** Half of the processors stay free for requests that need no aggregate. */
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

    /** Runs a statement: first computes its parts, then the deferred values of its rows. */
    public List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
        List<Map<String, @Nullable Object>> rows = value(complete(query, cancellation), cancellation);
        List<Map<String, @Nullable Object>> known = query.deferred().isEmpty()
                ? rows
                : new DeferredValues(query.deferred(), each -> rows(each, cancellation)).in(rows, cancellation);
        return query.elements().isEmpty()
                ? known
                : new ElementValues(query.elements(), each -> rows(each, cancellation)).in(known);
    }

    private List<Map<String, @Nullable Object>> value(Query query, Cancellation cancellation) {
        ComputedValue computation = query.computation();
        return computation == null
                ? reads.rows(query, cancellation)
                : List.of(Collections.singletonMap(
                        QueryCompiler.VALUE, computation.compute(query.parameters(), cancellation)));
    }

    /** The query with the values of its parts as parameters. */
    private Query complete(Query query, Cancellation cancellation) {
        if (query.parts().isEmpty()) {
            return query;
        }
        ReadErrors.beforeStart(cancellation);
        Map<String, SharedComputation> under = new HashMap<>();
        Map<String, @Nullable Object> parameters = new HashMap<>(query.parameters());
        try {
            query.parts().forEach((name, part) -> {
                Query complete = complete(part, cancellation);
                ComputedValue own = complete.computation();
                if (own == null || own.isShared()) {
                    under.put(name, asked(complete));
                } else {
                    parameters.put(name, own.compute(complete.parameters(), cancellation));
                }
            });
            under.forEach((name, computation) -> parameters.put(name, computation.await(cancellation)));
            return new Query(query.text(), parameters, Map.of(), query.computation(), Map.of(), Map.of());
        } finally {
            under.values().forEach(computation -> computation.leave(cancellation));
        }
    }

    /** Computes a part before a request needs it, unless it is cached. */
    void prepare(Query part, Duration time) {
        Cancellation patience = Cancellation.after(time);
        SharedComputation computation = asked(complete(part, patience));
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

    /** Clears the whole cache, because values of earlier revisions may also contain the erased person. */
    @EventListener
    synchronized void forget(PersonErased person) {
        kept.clear();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
