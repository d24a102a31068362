// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Two instances of the product on one Neo4j, behind clients that are spread over both: whether they bear the same load,
 * how soon one shows what the other wrote, and that one goes on when the other stops. The machine does not grow with
 * them, so nothing is to be gained here; what is to be seen is that nothing is lost.
 */
final class Instances {

    private static final int CLIENTS = 8;
    private static final int WRITES = 20;
    private static final String CLAIMS =
            "query ($id: ID!) { actor(id: $id) { claims(first: 1, types: [COLLABORATES_WITH]) { totalCount } } }";

    private Instances() {}

    static void run(Report report) {
        report.heading("Two instances on one Neo4j, %,d claims, %d clients".formatted(Options.claims(), CLIENTS));
        report.machine();
        Subjects subjects = Subjects.of(Options.claims());
        try (NetworkCopy copy = NetworkCopy.make();
                Database database = Database.on(copy.data());
                Child first = database.product("instance-1");
                Child second = database.product("instance-2")) {
            load(report, subjects, first, second);
            List<Mixture.Recording> recordings = Mixture.recordings(subjects);
            Sample shown = shown(recordings.subList(0, WRITES), first, second);
            shown.add(shown(recordings.subList(WRITES, 2 * WRITES), second, first));
            report.line(
                    "\nOf %d claims recorded by one, the other counted each %.1f ms after the answer (median), %.1f ms"
                            + " at most; that is a question's own time.",
                    2 * WRITES, shown.median(), shown.millis(1));
            first.stop();
            boolean goesOn = Load.run(Target.http(Product.port(second), Mixture.reads(subjects)), 1, Options.slot())
                            .refused()
                    == 0;
            report.line("Once one was stopped, the other %s.", goesOn ? "went on" : "**did not go on**");
        }
    }

    private static void load(Report report, Subjects subjects, Child first, Child second) {
        List<byte[]> reads = Mixture.reads(subjects);
        Target one = Target.http(Product.port(first), reads);
        Target other = Target.http(Product.port(second), reads);
        Target both = Target.spread(List.of(one, other));
        Load.run(one, CLIENTS, Options.warm());
        Load.run(other, CLIENTS, Options.warm());
        Sample alone = new Sample();
        Sample together = new Sample();
        for (int round = 0; round < Options.rounds(); round++) {
            alone.then(Load.run(one, CLIENTS, Options.slot().multipliedBy(2)));
            together.then(Load.run(both, CLIENTS, Options.slot().multipliedBy(2)));
        }
        report.line("| | Answers/s | Median ms | p99 ms | Refused | Resident MiB |");
        report.line("| --- | --: | --: | --: | --: | --- |");
        row(report, "One instance", alone, String.valueOf(first.resident()));
        row(report, "Two instances", together, first.resident() + " and " + second.resident());
    }

    private static void row(Report report, String what, Sample sample, String resident) {
        report.line(
                "| %s | %.0f | %.2f | %.2f | %d | %s |",
                what, sample.throughput(), sample.median(), sample.millis(0.99), sample.refused(), resident);
    }

    /** How long after the answer of one instance the other one counts the claim too. */
    private static Sample shown(List<Mixture.Recording> recordings, Child writer, Child reader) {
        Sample waited = new Sample();
        try (Wire to = new Wire(Product.port(writer));
                Wire from = new Wire(Product.port(reader))) {
            for (Mixture.Recording each : recordings) {
                int before = count(from, each.subject());
                if (!Mixture.recorded(to.send(each.request()))) {
                    throw new IllegalStateException("A claim was not recorded.");
                }
                long answered = System.nanoTime();
                while (count(from, each.subject()) <= before) {
                    Thread.onSpinWait();
                }
                waited.add(System.nanoTime() - answered, true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return waited;
    }

    private static int count(Wire wire, String actor) throws IOException {
        byte[] request = Wire.post("/graphql", Json.text(Map.of("query", CLAIMS, "variables", Map.of("id", actor))));
        return Json.read(wire.send(request).body())
                .at("/data/actor/claims/totalCount")
                .asInt();
    }
}
