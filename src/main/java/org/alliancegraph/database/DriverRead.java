// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One read over Bolt, from its start to the one outcome it has, whatever the connection does meanwhile. */
final class DriverRead {

    private final Cancellation cancellation;
    private final FutureTask<List<Map<String, @Nullable Object>>> task;
    private volatile boolean started;

    /** @param work reads all rows and reports the moment in which the database took the statement up */
    DriverRead(Cancellation cancellation, Function<Runnable, List<Map<String, @Nullable Object>>> work) {
        this.cancellation = cancellation;
        this.task = new FutureTask<>(() -> work.apply(() -> started = true));
    }

    List<Map<String, @Nullable Object>> rows() {
        Thread.ofVirtual().name("read").start(task);
        try (var _ = cancellation.onCancel(() -> task.cancel(true))) {
            return task.get(cancellation.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw ReadErrors.of(unwrapped(e), cancellation, ReadErrors.away(e.getCause()));
        } catch (TimeoutException e) {
            task.cancel(true);
            throw late(e);
        } catch (CancellationException e) {
            throw cancellation.remaining().isZero() ? late(e) : ReadErrors.of(e, cancellation, false);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ReadCancelled("The read was interrupted.", e);
        }
    }

    /** Working on it for too long is something else than not answering at all. */
    private RuntimeException late(Exception cause) {
        return started
                ? new ReadTimeout("The database did not answer within the time of this operation.", cause)
                : new DatabaseUnavailable("The database does not answer at the moment.", cause);
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }
}
