// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.AllianceGraphApplication;

/** The product in a JVM of its own, which can be killed. */
final class ProductProcess {

    private ProductProcess() {}

    /** Starts it on an empty or its own folder; its output and its errors are one stream. */
    static Process start(Path data, String... arguments) throws IOException {
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
        command.addAll(List.of(
                "--alliancegraph.sample.enabled=false",
                "--alliancegraph.data=" + data,
                "--alliancegraph.bolt-port=0",
                "--alliancegraph.page-cache=32MB"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }
}
