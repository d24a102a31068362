// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads while others write: eight clients, and of ten requests one records a claim. */
final class MixedLoad {

    private static final int CLIENTS = 8;

    private MixedLoad() {}

    static void run(Report report, int port, Subjects subjects) {
        List<byte[]> reads = Mixture.reads(subjects);
        List<byte[]> writes = Mixture.writes(subjects);
        Duration time = Options.slot().multipliedBy(4);
        Load.run(Target.http(port, reads), 4, Options.warm());
        Sample recorded = recorded(port, subjects);
        Sample alone = run(port, reads, List.of(), time)[0];
        Sample[] both = run(port, reads, writes, time);
        report.line("| | Answers/s | Median ms | p99 ms |");
        report.line("| --- | --: | --: | --: |");
        row(report, "Claims recorded alone, one client (%d failed)".formatted(recorded.refused()), recorded);
        row(report, "Reads alone", alone);
        row(report, "Reads, one request in ten a write", both[0]);
        row(report, "Those writes (%d failed)".formatted(both[1].refused()), both[1]);
        report.line(
                "\nThe p99 of reads is **%.2f** times that without writes (at most 3).",
                both[0].millis(0.99) / alone.millis(0.99));
    }

    /** What recording costs when nothing else is asked; the first of two sources warms the process up. */
    private static Sample recorded(int port, Subjects subjects) {
        oneByOne(port, Mixture.writes(subjects, "source:n2"));
        return oneByOne(port, Mixture.writes(subjects, "source:n3"));
    }

    private static Sample oneByOne(int port, List<byte[]> claims) {
        Sample sample = new Sample();
        long begun = System.nanoTime();
        try (Wire wire = new Wire(port)) {
            for (byte[] each : claims) {
                long asked = System.nanoTime();
                Wire.Answer answer = wire.send(each);
                sample.add(System.nanoTime() - asked, Mixture.recorded(answer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sample.took(System.nanoTime() - begun);
        return sample;
    }

    private static void row(Report report, String what, Sample sample) {
        report.line("| %s | %.0f | %.2f | %.2f |", what, sample.throughput(), sample.median(), sample.millis(0.99));
    }

    private static Sample[] run(int port, List<byte[]> reads, List<byte[]> writes, Duration time) {
        Sample[] all = {new Sample(), new Sample()};
        AtomicInteger turn = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                threads.execute(() -> client(port, reads, writes, begun + time.toNanos(), turn, all));
            }
        }
        long took = System.nanoTime() - begun;
        all[0].took(took);
        all[1].took(took);
        return all;
    }

    private static void client(
            int port, List<byte[]> reads, List<byte[]> writes, long until, AtomicInteger turn, Sample[] all) {
        Sample read = new Sample();
        Sample written = new Sample();
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < until) {
                int number = turn.getAndIncrement();
                boolean writing = !writes.isEmpty() && number % 10 == 0;
                byte[] request = writing ? writes.get(number / 10 % writes.size()) : reads.get(number % reads.size());
                long asked = System.nanoTime();
                Wire.Answer answer = wire.send(request);
                long took = System.nanoTime() - asked;
                if (writing) {
                    written.add(took, Mixture.recorded(answer));
                } else {
                    read.add(took, answer.status() == 200);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (all) {
            all[0].add(read);
            all[1].add(written);
        }
    }
}
