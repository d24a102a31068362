// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Far more clients than the machine can serve: what is still answered, what is refused, and how soon all is well again.
 */
final class Overload {

    private static final int[] BEARABLE = {2, 4, 8, 16};
    private static final int TOO_MANY = 64;
    /** As long as a client waits that was told to come back in a second. */
    private static final long RETRY_MILLIS = 1_000;

    private Overload() {}

    static void run(Report report, int port, Subjects subjects) {
        List<byte[]> reads = Mixture.reads(subjects);
        Duration time = Options.slot().multipliedBy(3);
        report.line("| Clients | Answers/s | Median ms | p99 ms | Refused/s | Median ms of refusals |");
        report.line("| --: | --: | --: | --: | --: | --: |");
        double best = 0;
        for (int clients : BEARABLE) {
            best = Math.max(best, row(report, clients, port, reads, time));
        }
        double calm = calm(port, reads);
        double most = row(report, TOO_MANY, port, reads, time.multipliedBy(2));
        double recovered = recovery(port, reads, calm);
        report.line(
                "\n"
                    + "At %d clients the throughput is **%.2f** of its best (at least 0.8). After it, an answer took"
                    + " at most twice its usual time again within **%.1f s** (at most 5).",
                TOO_MANY, most / best, recovered);
    }

    private static double row(Report report, int clients, int port, List<byte[]> reads, Duration time) {
        Sample answered = new Sample();
        Sample refused = new Sample();
        AtomicInteger turn = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                threads.execute(() -> client(port, reads, begun + time.toNanos(), turn, answered, refused));
            }
        }
        long took = System.nanoTime() - begun;
        answered.took(took);
        refused.took(took);
        report.line(
                "| %d | %.0f | %.2f | %.2f | %.1f | %.2f |",
                clients,
                answered.throughput(),
                answered.median(),
                answered.millis(0.99),
                refused.throughput(),
                refused.median());
        return answered.throughput();
    }

    private static void client(
            int port, List<byte[]> reads, long until, AtomicInteger turn, Sample answered, Sample refused) {
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < until) {
                long asked = System.nanoTime();
                boolean ok = wire.send(reads.get(turn.getAndIncrement() % reads.size()))
                                .status()
                        == 200;
                long took = System.nanoTime() - asked;
                Sample sample = ok ? answered : refused;
                synchronized (sample) {
                    sample.add(took, true);
                }
                if (!ok) {
                    Thread.sleep(RETRY_MILLIS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Milliseconds that all reads take one after another when nobody else asks. */
    private static double calm(int port, List<byte[]> reads) {
        return one(port, reads, Double.NaN);
    }

    /** Seconds until a pass over the reads takes at most twice as long as when all was calm. */
    private static double recovery(int port, List<byte[]> reads, double calm) {
        long begun = System.nanoTime();
        one(port, reads, calm);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double one(int port, List<byte[]> reads, double calm) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        List<byte[]> few = reads.subList(0, 8);
        try (Wire wire = new Wire(port)) {
            double best = Double.MAX_VALUE;
            for (int pass = 0;
                    pass < 5 || (!Double.isNaN(calm) && best > 2 * calm && System.nanoTime() < giveUp);
                    pass++) {
                long asked = System.nanoTime();
                boolean ok = true;
                for (byte[] each : few) {
                    ok &= wire.send(each).status() == 200;
                }
                best = ok ? Math.min(best, (System.nanoTime() - asked) / 1e6) : best;
                if (!Double.isNaN(calm) && best <= 2 * calm) {
                    break;
                }
            }
            return best;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
