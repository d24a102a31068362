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

/** Clients that ask one question after another for a while. */
final class Load {

    private Load() {}

    /** What it came to. */
    static Sample run(Target target, int clients, Duration time) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long begun = System.nanoTime();
            long until = begun + time.toNanos();
            List<Future<Sample>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int first = i;
                running.add(threads.submit(() -> client(target, first, until)));
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

    private static Sample client(Target target, int first, long until) {
        Sample sample = new Sample();
        try (Target.Client client = target.connect()) {
            int question = first;
            do {
                long asked = System.nanoTime();
                boolean answered = client.ask(question++);
                sample.add(System.nanoTime() - asked, answered);
            } while (System.nanoTime() < until);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sample;
    }
}
