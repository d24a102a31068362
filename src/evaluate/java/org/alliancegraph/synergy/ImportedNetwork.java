// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphApplication;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.embedded.EarlyStart;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.Projection;
import org.alliancegraph.projection.ReadMoment;
import org.alliancegraph.snapshot.Snapshots;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product with files that its own importer took. */
final class ImportedNetwork implements AutoCloseable {

    private static final List<String> JVM = List.of(
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    private final ConfigurableApplicationContext product;
    private final TimeScope.Snapshot snapshot;
    private final NetworkImage image;

    ImportedNetwork(Path data) {
        product = new SpringApplicationBuilder(AllianceGraphApplication.class)
                .initializers(new EarlyStart())
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(options(data).toArray(String[]::new));
        Cancellation patience = Cancellation.after(Duration.ofMinutes(15));
        snapshot = product.getBean(Snapshots.class).at(Snapshots.NOW, patience);
        image = product.getBean(Projection.class).at(snapshot, patience);
    }

    /** Has the product import files, each with a mapping, unless the folder is there from the last time. */
    static void make(Path data, List<Map.Entry<Path, String>> files) throws IOException {
        Path done = data.resolve("imported");
        if (Files.exists(done)) {
            return;
        }
        for (Map.Entry<Path, String> each : files) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(JVM);
            command.addAll(List.of(
                    "-cp", System.getProperty("java.class.path"), "org.alliancegraph.AllianceGraphApplication"));
            command.addAll(List.of("import", each.getKey().toString(), "--apply", "--leave-out"));
            command.add("--mapping=" + each.getValue());
            command.addAll(options(data));
            Process process = new ProcessBuilder(command).inheritIO().start();
            try {
                if (process.waitFor() != 0) {
                    throw new IOException("the import of " + each.getKey() + " failed");
                }
            } catch (InterruptedException stopped) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new IOException("the import was stopped", stopped);
            }
        }
        Files.createFile(done);
    }

    private static List<String> options(Path data) {
        return List.of(
                "--alliancegraph.data=" + data, "--alliancegraph.bolt-port=0", "--alliancegraph.sample.enabled=false");
    }

    NetworkImage image() {
        return image;
    }

    ReadMoment moment(LocalDate day) {
        return new ReadMoment(day, true, snapshot);
    }

    @Override
    public void close() {
        product.close();
    }
}
