// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Where the processor's time goes in each operation, by the recorder of the JVM. */
final class Shares {

    private static final int CLIENTS = 4;

    private Shares() {}

    /** From when to when an operation was asked. */
    private record Window(Instant from, Instant to) {}

    static void run(Report report) {
        report.heading("Shares of processor time in process, %,d claims (JFR)".formatted(Options.claims()));
        report.machine();
        Path recording = Options.FOLDER.resolve("shares.jfr");
        Map<String, Window> windows = new LinkedHashMap<>();
        try {
            Files.deleteIfExists(recording);
            List<String> jvm = List.of(
                    "-Xmx" + Options.heap(),
                    "-XX:FlightRecorderOptions=stackdepth=256",
                    "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording);
            try (Child child = Product.start("shares", Options.claims(), jvm, List.of())) {
                int port = Product.port(child);
                for (Question each : Questions.about(Subjects.of(Options.claims()))) {
                    if (Options.measures(each.name())) {
                        Target target = Target.http(port, each.asked());
                        Load.run(target, CLIENTS, Options.warm());
                        Instant from = Instant.now();
                        Load.run(target, CLIENTS, Options.slot().multipliedBy(2));
                        windows.put(each.name(), new Window(from, Instant.now()));
                    }
                }
            }
            tell(report, counted(recording, windows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<Share, Integer>> counted(Path recording, Map<String, Window> windows)
            throws IOException {
        Map<String, Map<Share, Integer>> counted = new LinkedHashMap<>();
        windows.keySet().forEach(each -> counted.put(each, new EnumMap<>(Share.class)));
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                RecordedStackTrace stack = event.getStackTrace();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && stack != null) {
                    List<String> frames = stack.getFrames().stream()
                            .map(frame -> frame.getMethod().getType().getName())
                            .toList();
                    windows.forEach((operation, window) -> {
                        if (event.getStartTime().isAfter(window.from())
                                && event.getStartTime().isBefore(window.to())) {
                            counted.get(operation).merge(Share.of(frames), 1, Integer::sum);
                        }
                    });
                }
            }
        }
        return counted;
    }

    private static void tell(Report report, Map<String, Map<Share, Integer>> counted) {
        StringBuilder head = new StringBuilder("| Operation | Samples |");
        StringBuilder rule = new StringBuilder("| --- | --: |");
        for (Share each : Share.values()) {
            head.append(' ').append(each.title()).append(" |");
            rule.append(" --: |");
        }
        report.line("%s", head);
        report.line("%s", rule);
        counted.forEach((operation, shares) -> {
            int all = shares.values().stream().mapToInt(Integer::intValue).sum();
            StringBuilder row = new StringBuilder("| %s | %d |".formatted(operation, all));
            for (Share each : Share.values()) {
                row.append(" %.0f %% |".formatted(100.0 * shares.getOrDefault(each, 0) / Math.max(1, all)));
            }
            report.line("%s", row);
        });
        report.line(
                "\nLimits and checks: at most %.1f %% of an operation's samples (target: 5).\n",
                counted.values().stream().mapToDouble(Shares::checks).max().orElse(Double.NaN));
    }

    private static double checks(Map<Share, Integer> shares) {
        int all = shares.values().stream().mapToInt(Integer::intValue).sum();
        return 100.0 * shares.getOrDefault(Share.ADMITTANCE, 0) / Math.max(1, all);
    }
}
