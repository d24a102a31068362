// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The product with its ordinary limits under mixed load and under overload, on a copy of the network that may change.
 */
final class Pressure {

    private Pressure() {}

    /** What is done to it. */
    @FunctionalInterface
    interface Trial {
        void run(Report report, int port, Subjects subjects);
    }

    static void run(Report report, String title, Trial trial) {
        report.heading(title);
        report.machine();
        var copy = Options.FOLDER.resolve("written-to");
        Subjects subjects = Subjects.of(Options.claims());
        try {
            FileSystemUtils.deleteRecursively(copy);
            FileSystemUtils.copyRecursively(Product.data(Options.claims()), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> arguments = List.of(
                "--alliancegraph.data=" + copy,
                "--alliancegraph.bolt-port=0",
                "--alliancegraph.page-cache=" + Options.pageCache(),
                "--server.port=0");
        try (Child child = Child.java(
                "pressure",
                List.of("-Xmx" + Options.heap()),
                ProductServer.class.getName(),
                arguments,
                Product.READY)) {
            trial.run(report, Product.port(child), subjects);
        }
        FileSystemUtils.deleteRecursively(copy.toFile());
    }
}
