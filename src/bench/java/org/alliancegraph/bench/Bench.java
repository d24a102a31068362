// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs every part of the benchmark that was asked for, one after another; a part that fails does not end the others.
 */
public final class Bench {

    /** The part that makes its own graph; all others are measured on the national network. */
    private static final String IMPORT = "import";

    private static final Map<String, Consumer<Report>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("in-process", InProcess::run);
        PARTS.put("growth", Growth::run);
        PARTS.put("roles", Roles::run);
        PARTS.put("bolt", OverBolt::run);
        PARTS.put("peer", Peer::run);
        PARTS.put("mixed", report -> Pressure.run(report, "Mixed load: 8 clients", MixedLoad::run));
        PARTS.put("overload", report -> Pressure.run(report, "Overload: up to 64 clients", Overload::run));
        PARTS.put("instances", Instances::run);
        PARTS.put("start", Starting::run);
        PARTS.put("shares", Shares::run);
        PARTS.put("plans", Plans::run);
        PARTS.put("pages", Pages::run);
        PARTS.put(IMPORT, Importing::run);
    }

    private Bench() {}

    public static void main(String[] arguments) {
        Report report = new Report();
        if (PARTS.keySet().stream().anyMatch(each -> !each.equals(IMPORT) && Options.runs(each))) {
            load(report);
        }
        boolean failed = false;
        for (var part : PARTS.entrySet()) {
            if (Options.runs(part.getKey())) {
                say("Part " + part.getKey());
                failed |= !run(part.getValue(), report);
            }
        }
        say("The report is in " + Options.FOLDER.resolve("report.md"));
        System.exit(failed ? 1 : 0);
    }

    private static void load(Report report) {
        double seconds = Product.load(Options.claims());
        if (seconds > 0) {
            report.line("Loading %,d claims took %.0f s (-Xmx1g).", Options.claims(), seconds);
        }
    }

    private static boolean run(Consumer<Report> part, Report report) {
        try {
            part.accept(report);
            return true;
        } catch (RuntimeException e) {
            report.line("\n**This part failed: %s**\n", e);
            e.printStackTrace();
            return false;
        }
    }

    static void say(String what) {
        System.out.println(LocalTime.now(ZoneId.systemDefault()).withNano(0) + " " + what);
    }
}
