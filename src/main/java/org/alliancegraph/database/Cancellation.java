// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Carries the end of an operation (its time is up, its client went away) down to the statement that runs for it. */
public final class Cancellation {

    private final long deadline;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean cancelled;

    private Cancellation(long deadline) {
        this.deadline = deadline;
    }

    /** A cancellation that is due when the given time has passed from now. */
    public static Cancellation after(Duration time) {
        return new Cancellation(System.nanoTime() + time.toNanos());
    }

    /** The time that is left; zero once it has passed. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Ends what runs under this cancellation; calling it again does nothing. */
    public void cancel() {
        List<Runnable> due;
        synchronized (this) {
            cancelled = true;
            due = List.copyOf(listeners);
            listeners.clear();
        }
        due.forEach(Runnable::run);
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
