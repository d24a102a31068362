// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What was measured, as Markdown: written after each part, so that a run that is stopped leaves what it has. */
final class Report {

    private static final Path FILE = Options.FOLDER.resolve("report.md");

    private final StringBuilder text = new StringBuilder();

    void heading(String title) {
        text.append("\n### ").append(title).append("\n\n");
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is in a library that is needed for nothing else
    void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
        save();
    }

    /** How busy the machine is; a table that was measured beside something else says so. */
    void machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        line(
                "%d processors, load %.1f when this part began.\n",
                system.getAvailableProcessors(), system.getSystemLoadAverage());
    }

    void pairs(String product, String other, List<Pair> pairs) {
        line(
                "| Operation | Clients | %s: median ms | p99 ms | answers/s | %s: median ms | p99 ms | answers/s |"
                        + " Throughput ratio | Median ratio |",
                product, other);
        line("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
        for (Pair each : pairs) {
            line(
                    "| %s | %d | %.2f | %.2f | %.0f | %.2f | %.2f | %.0f | **%.2f** | %.2f |",
                    each.operation(),
                    each.clients(),
                    each.product().median(),
                    each.product().millis(0.99),
                    each.product().throughput(),
                    each.other().median(),
                    each.other().millis(0.99),
                    each.other().throughput(),
                    each.throughputRatio(),
                    each.medianRatio());
        }
        line("");
    }

    private void save() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
