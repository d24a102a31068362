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

    static void run(Report report) {
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
            int port = Product.port(child);
            if (Options.runs("mixed")) {
                report.heading("Mixed load: 8 clients");
                report.machine();
                MixedLoad.run(report, port, subjects);
            }
            if (Options.runs("overload")) {
                report.heading("Overload: up to 64 clients");
                report.machine();
                Overload.run(report, port, subjects);
            }
        }
        FileSystemUtils.deleteRecursively(copy.toFile());
    }
}
