// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another process of the benchmark: started, waited for, looked at and stopped here; what it says is kept in a file.
 */
final class Child implements AutoCloseable {

    private static final List<String> JVM = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    private final Process process;
    private final CompletableFuture<Matcher> ready = new CompletableFuture<>();
    private final Map<String, Double> lines = new HashMap<>();
    private final long begun = System.nanoTime();

    private Child(List<String> command, Path log, Pattern sign) {
        try {
            Files.createDirectories(log.getParent());
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread.ofPlatform().daemon().start(() -> listen(log, sign));
    }

    /** Starts a main class in a JVM of its own. */
    static Child java(String name, List<String> jvm, String main, List<String> arguments, String sign) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(jvm);
        if (!main.equals("-jar")) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        }
        command.add(main);
        command.addAll(arguments);
        return command(name, command, sign);
    }

    /** Starts any command. */
    static Child command(String name, List<String> command, String sign) {
        return new Child(command, Options.FOLDER.resolve(name + ".log"), Pattern.compile(sign));
    }

    private void listen(Path log, Pattern sign) {
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Writer kept = Files.newBufferedWriter(log)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                kept.write(line + "\n");
                kept.flush();
                synchronized (lines) {
                    this.lines.putIfAbsent(line, age());
                }
                Matcher found = sign.matcher(line);
                if (found.find()) {
                    ready.complete(found);
                }
            }
            ready.completeExceptionally(new IllegalStateException("It ended; see " + log));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    /** Waits for its sign and returns the first group of it. */
    String await(long seconds) {
        try {
            return ready.get(seconds, TimeUnit.SECONDS).group(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException(e);
        }
    }

    int port(long seconds) {
        return Integer.parseInt(await(seconds));
    }

    /** Seconds after its start at which it first said something. */
    double said(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        synchronized (lines) {
            return lines.entrySet().stream()
                    .filter(each -> wanted.matcher(each.getKey()).find())
                    .mapToDouble(Map.Entry::getValue)
                    .min()
                    .orElse(Double.NaN);
        }
    }

    /** Seconds since it was started. */
    double age() {
        return (System.nanoTime() - begun) / 1e9;
    }

    long pid() {
        return process.pid();
    }

    /** MiB of memory it has in use now, or -1 where the system does not tell. */
    long resident() {
        return memory("VmRSS");
    }

    /** MiB of memory it had in use at most. */
    long mostResident() {
        return memory("VmHWM");
    }

    /** MiB of memory in use that are files of the system as they lie on the disk, which others can have. */
    long residentFiles() {
        return memory("RssFile");
    }

    private long memory(String name) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1L);
        } catch (IOException e) {
            return -1;
        }
    }

    boolean waitFor(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    int exit() {
        return process.exitValue();
    }

    @Override
    public void close() {
        stop();
    }

    /** Asks it to stop, and waits until it is gone. */
    void stop() {
        stop(30);
    }

    /** Asks it to stop, and waits so many seconds until it is gone; what it says meanwhile is still listened to. */
    void stop(long within) {
        process.toHandle().destroy();
        if (!waitFor(within)) {
            process.destroyForcibly();
            waitFor(10);
        }
    }
}
