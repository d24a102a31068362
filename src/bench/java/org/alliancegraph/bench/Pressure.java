// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.List;

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
        Subjects subjects = Subjects.of(Options.claims());
        try (NetworkCopy copy = NetworkCopy.make();
                Child child = Child.java(
                        "pressure",
                        List.of("-Xmx" + Options.heap()),
                        ProductServer.class.getName(),
                        List.of(
                                "--alliancegraph.data=" + copy.data(),
                                "--alliancegraph.bolt-port=0",
                                "--alliancegraph.page-cache=" + Options.pageCache(),
                                "--server.port=0"),
                        Product.READY)) {
            trial.run(report, Product.port(child), subjects);
        }
    }
}
