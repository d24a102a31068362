// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes the next element of a sequence on a thread of its own while the current one is processed. */
final class Prefetcher<T> implements AutoCloseable {

    private final ExecutorService worker;
    private final Supplier<@Nullable T> source;
    private Future<@Nullable T> next;

    /** @param source makes one after the other, then null */
    Prefetcher(String name, Supplier<@Nullable T> source) {
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        this.source = source;
        this.next = worker.submit(source::get);
    }

    /** The next one, or null after the last; what went wrong when it was made goes wrong here. */
    @Nullable
    T next() {
        T made = made();
        if (made != null) {
            next = worker.submit(source::get);
        }
        return made;
    }

    private @Nullable T made() {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until nothing is being made any more. */
    @Override
    public void close() {
        worker.shutdownNow();
        worker.close();
    }
}
