// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** Starts the product in its own JVM, on a network that is loaded once and kept for the next run. */
final class Product {

    static final String READY = "Alliance Graph is ready: http://[^:]+:(\\d+) ";
    static final String TIME_LIMIT = "--alliancegraph.limits.operation-time=";
    private static final long START_WITHIN = 120;
    private static final long LOAD_WITHIN = 1800;

    private Product() {}

    static Path data(int claims) {
        return Options.FOLDER.resolve("national-" + claims);
    }

    /** Makes sure that the network of this size is there, and returns the seconds that loading took, if it was not. */
    static double load(int claims) {
        Path loaded = data(claims).resolve("loaded");
        if (Files.exists(loaded)) {
            return 0;
        }
        Bench.say("Loading %,d claims.".formatted(claims));
        FileSystemUtils.deleteRecursively(data(claims).toFile());
        try (Child child = start("load-" + claims, claims, List.of("-Xmx1g"), national(claims))) {
            child.port(LOAD_WITHIN);
            double seconds = child.age();
            Files.createFile(loaded);
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> national(int claims) {
        return List.of("--sample=national", "--alliancegraph.sample.national.claims=" + claims);
    }

    /** Starts it on its embedded database, beside the bare handler. */
    static Child start(String name, int claims, List<String> jvm, List<String> more) {
        return start(name, data(claims), jvm, more);
    }

    static Child start(String name, Path data, List<String> jvm, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--alliancegraph.data=" + data,
                "--alliancegraph.bolt-port=0",
                "--alliancegraph.page-cache=" + Options.pageCache(),
                "--alliancegraph.prepare-after=0s",
                "--server.port=0"));
        arguments.addAll(more);
        if (more.stream().noneMatch(each -> each.startsWith(TIME_LIMIT))) {
            arguments.add(TIME_LIMIT + "60s");
        }
        return Child.java(name, jvm, ProductServer.class.getName(), arguments, READY);
    }

    static Child embedded(String name, int claims) {
        return embedded(name, data(claims), List.of());
    }

    static Child embedded(String name, Path data, List<String> more) {
        List<String> jvm = new ArrayList<>(List.of("-Xmx" + Options.heap()));
        jvm.addAll(Options.jvm());
        return start(name, data, jvm, more);
    }

    /** The Bolt address that a product which was started under this name has announced. */
    static String bolt(String name) throws IOException {
        var found = Pattern.compile("database (bolt://[^)]+)")
                .matcher(Files.readString(Options.FOLDER.resolve(name + ".log")));
        if (!found.find()) {
            throw new IllegalStateException("It did not say where its database is.");
        }
        return found.group(1);
    }

    static int port(Child child) {
        return child.port(START_WITHIN);
    }
}
