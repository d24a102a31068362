// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How long it takes from {@code java -jar} to the first answer, and from the signal to stop until it is gone. */
final class Starting {

    private static final int TIMES = 3;
    private static final double PATIENCE = 120;

    private Starting() {}

    static void run(Report report) {
        Path jar = Path.of("target", "alliance-graph-0.1.0-SNAPSHOT.jar");
        report.heading("Start on the existing network of %,d claims, with java -jar".formatted(Options.claims()));
        report.machine();
        if (!Files.exists(jar)) {
            report.line("Skipped: there is no %s.", jar);
            return;
        }
        report.line("| Start | First answer s | Stop s | Resident MiB after the first answer |");
        report.line("| --: | --: | --: | --: |");
        for (int i = 1; i <= TIMES; i++) {
            once(report, jar, i);
        }
    }

    private static void once(Report report, Path jar, int number) {
        try {
            int port = Database.freePort();
            List<String> arguments = List.of(
                    jar.toString(),
                    "--alliancegraph.data=" + Product.data(Options.claims()),
                    "--alliancegraph.bolt-port=0",
                    "--alliancegraph.page-cache=" + Options.pageCache(),
                    "--server.port=" + port);
            double first;
            double stop;
            long resident;
            try (Child child =
                    Child.java("start", List.of("-Xmx" + Options.heap()), "-jar", arguments, Product.READY)) {
                while (!answers(port) && child.age() < PATIENCE) {
                    Thread.sleep(20);
                }
                first = child.age();
                resident = child.resident();
                child.stop();
                stop = child.age() - first;
            }
            report.line("| %d | %.1f | %.1f | %d |", number, first, stop, resident);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(int port) {
        byte[] request = Wire.post(
                "/graphql",
                Json.text(Map.of("query", "{ actors(first: 1) { nodes { name } } }", "variables", Map.of())));
        try (Wire wire = new Wire(port)) {
            return wire.send(request).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
