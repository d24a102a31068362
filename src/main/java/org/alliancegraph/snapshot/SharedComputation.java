// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.database.ReadTimeout;
import org.jspecify.annotations.Nullable;

/**
 * A computation that several operations wait for. It continues when the time of one operation is up, so that the client
 * gets the value when it asks again; it is cancelled when no operation waits any more.
 */
final class SharedComputation implements Runnable {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Query query;
    private final ReadExecutor reads;
    private final CompletableFuture<@Nullable Object> value = new CompletableFuture<>();
    private @Nullable Cancellation running;
    private int waiting = 1;
    private boolean abandoned;

    /** Starts with one operation that waits. */
    SharedComputation(Query query, ReadExecutor reads) {
        this.query = query;
        this.reads = reads;
    }

    /** Adds an operation that waits; false if the computation was cancelled or has failed. */
    synchronized boolean join() {
        boolean worth = !abandoned && !value.isCompletedExceptionally();
        if (worth) {
            waiting++;
        }
        return worth;
    }

    @Override
    public void run() {
        Cancellation cancellation = begin();
        if (cancellation == null) {
            return;
        }
        try {
            ComputedValue computation = query.computation();
            value.complete(
                    computation == null
                            ? reads.rows(query, cancellation).getFirst().get(QueryCompiler.VALUE)
                            : computation.compute(query.parameters(), cancellation));
        } catch (Throwable failure) {
            value.completeExceptionally(failure);
            if (failure instanceof VirtualMachineError error) {
                throw error;
            }
        }
    }

    private synchronized @Nullable Cancellation begin() {
        running = abandoned ? null : Cancellation.after(LIMIT);
        return running;
    }

    /**
     * The value, once it is there.
     *
     * @throws ReadTimeout if it is not there when the operation's time is up
     * @throws ReadCancelled if the client has gone
     */
    @Nullable
    Object await(Cancellation cancellation) {
        CompletableFuture<@Nullable Object> ended = new CompletableFuture<>();
        try (var _ = cancellation.onCancel(() -> ended.complete(null))) {
            CompletableFuture.anyOf(value, ended).get(cancellation.remaining().toNanos(), TimeUnit.NANOSECONDS);
            if (value.isDone()) {
                return value.get();
            }
            throw late(cancellation);
        } catch (TimeoutException _) {
            throw late(cancellation);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReadCancelled("The read was ended: the server stops.", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    private static RuntimeException late(Cancellation cancellation) {
        return cancellation.remaining().isZero()
                ? new ReadTimeout(
                        "What was asked for is still being computed for the whole network: ask again in a while.", null)
                : new ReadCancelled("The read was ended: nobody waits for it any more.", null);
    }

    /** Removes an operation that waited. */
    void leave(Cancellation cancellation) {
        Cancellation useless = null;
        synchronized (this) {
            waiting--;
            boolean begun = running != null;
            if (waiting == 0
                    && !value.isDone()
                    && !(begun && cancellation.remaining().isZero())) {
                abandoned = true;
                useless = running;
            }
        }
        if (useless != null) {
            useless.cancel();
        }
    }
}
