// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Clients that ask one question after another for a while, and then until all questions were asked equally often: else
 * it would be chance how many of the hard ones are in the time.
 */
final class Load {

    private Load() {}

    /** What it came to. */
    static Sample run(Target target, int clients, Duration time) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long begun = System.nanoTime();
            Turns turns = new Turns(target.questions(), begun + time.toNanos());
            List<Future<Sample>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> client(target, turns)));
            }
            Sample all = new Sample();
            for (Future<Sample> each : running) {
                all.add(each.get());
            }
            all.took(System.nanoTime() - begun);
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Sample client(Target target, Turns turns) {
        Sample sample = new Sample();
        try (Target.Client client = target.connect()) {
            for (int question = turns.next(); question >= 0; question = turns.next()) {
                long asked = System.nanoTime();
                boolean answered = client.ask(question);
                sample.add(System.nanoTime() - asked, answered);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sample;
    }

    /** Whose question is next, over all clients. */
    private static final class Turns {

        private final int questions;
        private final long until;
        private int asked;
        private boolean over;

        Turns(int questions, long until) {
            this.questions = questions;
            this.until = until;
        }

        /** The number of the next question, or -1 if there is none. */
        synchronized int next() {
            over = over || (asked > 0 && asked % questions == 0 && System.nanoTime() > until);
            return over ? -1 : asked++ % questions;
        }
    }
}
