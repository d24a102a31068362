// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphApplication;
import org.alliancegraph.TestData;
import org.springframework.util.FileSystemUtils;

/** The product in a JVM of its own on a data folder, which can be killed, or seem so in a copy of its folder. */
final class ProductProcess implements AutoCloseable {

    private final Path data;
    private final Process process;

    private ProductProcess(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    /** Starts it on an empty or its own folder; its output and its errors are one stream. */
    static ProductProcess start(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-da:org.neo4j...",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AllianceGraphApplication.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(arguments(data).toList());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ProductProcess(data, process);
    }

    /** A product without the sample and without what it computes before somebody asks. */
    static Stream<String> arguments(Path data) {
        return Stream.of(
                "--server.port=0",
                "--alliancegraph.sample.enabled=false",
                "--alliancegraph.data=" + data,
                "--alliancegraph.bolt-port=0",
                "--alliancegraph.page-cache=32MB",
                "--alliancegraph.recompute-after=0s",
                "--alliancegraph.prepare-after=0s",
                "--alliancegraph.projection.check-every=0s");
    }

    Process process() {
        return process;
    }

    /**
     * The data folder as it were had the process been killed now: nothing is written while it is copied. Many moments
     * can so be looked at with one start of a JVM, which takes longer than anything else here.
     */
    Path killedCopy() throws IOException, InterruptedException {
        Path copy = TestData.folder();
        signal("-STOP");
        try {
            FileSystemUtils.copyRecursively(data, copy);
        } finally {
            signal("-CONT");
        }
        return copy;
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    /** Kills it, as a power cut does, if it has not ended by itself. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
