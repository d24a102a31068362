// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Runs every part of the benchmark that was asked for, one after another. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        Report report = new Report();
        double seconds = Product.load(Options.claims());
        if (seconds > 0) {
            report.line("Loading %,d claims took %.0f s (-Xmx1g).", Options.claims(), seconds);
        }
        List<Pair> inProcess = Options.runs("in-process") ? InProcess.run(report) : List.of();
        if (Options.runs("growth")) {
            Growth.run(report, inProcess);
        }
        if (Options.runs("bolt")) {
            OverBolt.run(report);
        }
        if (Options.runs("peer")) {
            Peer.run(report);
        }
        if (Options.runs("mixed") || Options.runs("overload")) {
            Pressure.run(report);
        }
        if (Options.runs("start")) {
            Starting.run(report);
        }
        if (Options.runs("shares")) {
            Shares.run(report);
        }
        if (Options.runs("plans")) {
            Plans.run(report);
        }
        if (Options.runs("import")) {
            Importing.run(report);
        }
        say("The report is in " + Options.FOLDER.resolve("report.md"));
    }

    static void say(String what) {
        System.out.println(LocalTime.now(ZoneId.systemDefault()).withNano(0) + " " + what);
    }
}
