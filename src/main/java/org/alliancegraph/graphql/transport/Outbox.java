// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent to one client, in order and by one thread, so that a client that reads slowly holds up nobody but
 * itself. It hardly grows, as a result is made only when the one before it was sent; a client that lets other things
 * pile up is given up.
 */
final class Outbox {

    private static final int CAPACITY = 1000;

    private final Writer writer;
    private final Runnable broken;
    private final Queue<Letter> letters = new ArrayDeque<>();
    private boolean working;
    private boolean closed;
    private @Nullable Runnable last;

    /**
     * An empty outbox.
     *
     * @param broken is told once if the client can't be reached any more
     */
    Outbox(Writer writer, Runnable broken) {
        this.writer = writer;
        this.broken = broken;
    }

    /** Writes to the client, and waits for it as long as that takes. */
    @FunctionalInterface
    interface Writer {
        void write(String text) throws IOException;
    }

    private record Letter(String text, Runnable sent) {}

    void send(String text) {
        send(text, () -> {});
    }

    /** Sends a text when its turn comes, and tells when it was sent. */
    void send(String text, Runnable sent) {
        if (!accepts(new Letter(text, sent))) {
            breakOff();
        }
    }

    private synchronized boolean accepts(Letter letter) {
        boolean fits = letters.size() < CAPACITY;
        if (fits && !closed) {
            letters.add(letter);
            work();
        }
        return fits || closed;
    }

    /** Takes nothing more; when all is sent that was taken, the last thing is done. */
    synchronized void finish(Runnable then) {
        closed = true;
        last = then;
        work();
    }

    private synchronized void work() {
        if (!working) {
            working = true;
            Thread.ofVirtual().name("outbox").start(this::empty);
        }
    }

    private void empty() {
        for (Letter letter = next(); letter != null; letter = next()) {
            try {
                writer.write(letter.text());
                letter.sent().run();
            } catch (IOException | RuntimeException gone) {
                breakOff();
            }
        }
        Runnable then;
        synchronized (this) {
            then = last;
            last = null;
        }
        if (then != null) {
            then.run();
        }
    }

    private synchronized @Nullable Letter next() {
        Letter letter = letters.poll();
        working = letter != null;
        return letter;
    }

    private void breakOff() {
        boolean first;
        synchronized (this) {
            first = !closed;
            closed = true;
            letters.clear();
        }
        if (first) {
            broken.run();
        }
    }
}
