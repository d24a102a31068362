// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.database.embedded.DatabaseServer;
import org.jspecify.annotations.Nullable;

/** A Neo4j server in a JVM of its own on loopback, which a test can kill, freeze and start again on the same data. */
public final class ExternalDatabase implements AutoCloseable {

    private final Path data = TestData.folder();
    private final int port = freePort();
    private @Nullable Process process;

    /** Starts it and returns once it serves. */
    public ExternalDatabase start() {
        try {
            Process started =
                    new ProcessBuilder(command()).redirectErrorStream(true).start();
            process = started;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            awaitReady(started);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String main = DatabaseServer.class.getName();
        return List.of(java, "-Xmx512m", "-cp", classPath, main, data.toString(), Integer.toString(port));
    }

    private static void awaitReady(Process started) throws IOException {
        var output = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(DatabaseServer.READY)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The database server did not start:\n" + said);
    }

    /** Takes it away without a goodbye, as a crash does. */
    public void kill() throws InterruptedException {
        if (!running().destroyForcibly().waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The database server does not end.");
        }
    }

    /** Makes it hold every connection and answer nothing. */
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** Ends a {@link #freeze()}. */
    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(running().pid()))
                .start()
                .waitFor();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("The database server was not started.");
        }
        return process;
    }

    /** Where drivers find it, with routing as in a cluster. */
    public URI address() {
        return URI.create("neo4j://127.0.0.1:" + port);
    }

    /** The password of the user neo4j. */
    public String password() {
        try {
            return Files.readString(data.resolve("neo4j-password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
