// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * How long it takes from {@code java -jar} to the first answer, and from the signal to stop until it is gone: with the
 * jar as it is, unpacked, and unpacked with the classes that the JVM kept from an earlier run.
 */
final class Starting {

    private static final int TIMES = 3;
    private static final double PATIENCE = 120;
    private static final long KEEPING_SECONDS = 180;
    private static final String NAME = "alliance-graph-0.1.0-SNAPSHOT.jar";
    private static final Path FOLDER = Options.FOLDER.resolve("unpacked");
    private static final Path CACHE = FOLDER.resolve("alliance-graph.aot");

    private Starting() {}

    static void run(Report report) {
        Path jar = Path.of("target", NAME);
        report.heading("Start on the existing network of %,d claims, with java -jar".formatted(Options.claims()));
        report.machine();
        if (!Files.exists(jar)) {
            report.line("Skipped: there is no %s.", jar);
            return;
        }
        Path unpacked = unpack(jar);
        double keeping = once(unpacked, List.of("-XX:AOTCacheOutput=" + CACHE)).stop();
        report.line("| Start | First answer s | Stop s | Resident MiB after the first answer |");
        report.line("| --- | --: | --: | --: |");
        for (int i = 1; i <= TIMES; i++) {
            row(report, "the jar", once(jar, List.of()));
            row(report, "unpacked", once(unpacked, List.of()));
            row(report, "unpacked, with the cache", once(unpacked, List.of("-XX:AOTCache=" + CACHE)));
        }
        report.line("\nWriting the cache took %.0f s once, it has %d MiB.", keeping, size());
    }

    private static void row(Report report, String what, Start start) {
        report.line("| %s | %.1f | %.1f | %d |", what, start.first(), start.stop(), start.resident());
    }

    private static Path unpack(Path jar) {
        FileSystemUtils.deleteRecursively(FOLDER.toFile());
        List<String> arguments = List.of(jar.toString(), "extract", "--destination", FOLDER.toString());
        try (Child child = Child.java("unpack", List.of("-Djarmode=tools"), "-jar", arguments, "^$")) {
            if (!child.waitFor(60) || child.exit() != 0) {
                throw new IllegalStateException("It could not be unpacked.");
            }
        }
        return FOLDER.resolve(NAME);
    }

    private static long size() {
        try {
            return Files.size(CACHE) >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds and MiB. */
    private record Start(double first, double stop, long resident) {}

    private static Start once(Path jar, List<String> options) {
        try {
            int port = Database.freePort();
            List<String> arguments = List.of(
                    jar.toString(),
                    "--alliancegraph.data=" + Product.data(Options.claims()),
                    "--alliancegraph.bolt-port=0",
                    "--alliancegraph.page-cache=" + Options.pageCache(),
                    "--server.port=" + port);
            List<String> jvm = new ArrayList<>(List.of("-Xmx" + Options.heap()));
            jvm.addAll(options);
            try (Child child = Child.java("start", jvm, "-jar", arguments, Product.READY)) {
                while (!answers(port) && child.age() < PATIENCE) {
                    Thread.sleep(20);
                }
                double first = child.age();
                long resident = child.resident();
                child.stop(KEEPING_SECONDS);
                return new Start(first, child.age() - first, resident);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
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
