// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries the end of an operation (its time is up, its client went away) down to the statement that runs for it. */
public final class Cancellation {

    private final long deadline;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean cancelled;
    private boolean written;
    private @Nullable Cancellation lasting;

    private Cancellation(long deadline) {
        this.deadline = deadline;
    }

    /** A cancellation that is due when the given time has passed from now. */
    public static Cancellation after(Duration time) {
        return new Cancellation(System.nanoTime() + time.toNanos());
    }

    /** A cancellation for a part of the operation, which may end before it and ends with it at the latest. */
    public Part part(Duration time) {
        Cancellation part = after(time.compareTo(remaining()) < 0 ? time : remaining());
        return new Part(part, onCancel(part::cancel));
    }

    /** The cancellation of a part; the whole forgets it when it is closed. */
    public record Part(Cancellation cancellation, Registration registration) implements AutoCloseable {
        @Override
        public void close() {
            registration.close();
        }
    }

    /** The time that is left; zero once it has passed. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Ends what runs under this cancellation; whatever is not at its end yet is told again by another call. */
    public void cancel() {
        List<Runnable> due;
        synchronized (this) {
            cancelled = true;
            due = List.copyOf(listeners);
        }
        due.forEach(Runnable::run);
    }

    /**
     * Asks whether a write may be committed that everybody sees then. Whoever is refused rolls it back, so that an
     * operation that was ended before has written nothing.
     */
    public synchronized boolean allowsCommit() {
        written |= !cancelled;
        return !cancelled;
    }

    /** Whether something may have been committed under it. */
    public synchronized boolean mayHaveWritten() {
        return written || (lasting != null && lasting.mayHaveWritten());
    }

    /** The cancellation of a part of the operation that ends with its time, but not because nobody waits for it. */
    public Cancellation lasting() {
        Cancellation part = new Cancellation(deadline);
        synchronized (this) {
            lasting = part;
        }
        var _ = onCancel(() -> {
            if (part.remaining().isZero()) {
                part.cancel();
            }
        });
        return part;
    }

    /** Registers what ends a running statement; it runs at once if the cancellation was called for already. */
    public Registration onCancel(Runnable listener) {
        synchronized (this) {
            if (!cancelled) {
                listeners.add(listener);
                return () -> forget(listener);
            }
        }
        listener.run();
        return () -> {};
    }

    private synchronized void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Ends the interest of a statement that has finished. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
