// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The messages to one client, written in order by one thread, so that a client that reads slowly delays only itself.
 * The queue is bounded: results come one at a time (see {@link Delivery}), and a client that lets answers to its other
 * messages pile up is disconnected.
 */
final class Outbox {

    private static final int CAPACITY = 1000;

    private final Writer writer;
    private final Runnable broken;
    private final Queue<Step> steps = new ArrayDeque<>();
    private boolean working;
    private boolean closed;
    private @Nullable Step last;

    /**
     * An empty outbox.
     *
     * @param broken is called once if the client can't be written to any more
     */
    Outbox(Writer writer, Runnable broken) {
        this.writer = writer;
        this.broken = broken;
    }

    /** Writes to the client, and blocks as long as that takes. */
    @FunctionalInterface
    interface Writer {
        void write(String text) throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    void send(String text) {
        send(text, () -> {});
    }

    /** Queues a text, and calls back when it was written. */
    void send(String text, Runnable written) {
        boolean full;
        synchronized (this) {
            full = !closed && steps.size() >= CAPACITY;
            if (!closed && !full) {
                steps.add(() -> {
                    writer.write(text);
                    written.run();
                });
                work();
            }
        }
        if (full) {
            breakOff();
        }
    }

    /** Takes no more texts; runs the last step after everything queued was written. */
    synchronized void finish(Runnable then) {
        closed = true;
        last = then::run;
        work();
    }

    private synchronized void work() {
        if (!working) {
            working = true;
            Thread.ofVirtual().name("outbox").start(this::drain);
        }
    }

    private void drain() {
        for (Step step = next(); step != null; step = next()) {
            try {
                step.run();
            } catch (IOException | RuntimeException gone) {
                breakOff();
            }
        }
    }

    /**
     * The next step. The queue is found empty and the last step is taken under one lock: a text that is queued in
     * between would otherwise be written after the end.
     */
    private synchronized @Nullable Step next() {
        Step next = steps.poll();
        if (next == null) {
            next = last;
            last = null;
        }
        working = next != null;
        return next;
    }

    private void breakOff() {
        boolean first;
        synchronized (this) {
            first = !closed;
            closed = true;
            steps.clear();
        }
        if (first) {
            broken.run();
        }
    }
}
