// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What can be chosen with {@code -Dbench.*}; docs/performance.md tells the choices. */
final class Options {

    static final Path FOLDER = Path.of("target/bench").toAbsolutePath();

    private Options() {}

    static boolean quick() {
        return Boolean.parseBoolean(text("quick", "false"));
    }

    static int claims() {
        return Integer.parseInt(text("claims", "1000000"));
    }

    static int fewClaims() {
        return Integer.parseInt(text("fewClaims", "100000"));
    }

    /** How many made-up claims are imported from a workbook. */
    static int importedClaims() {
        return Integer.parseInt(text("importedClaims", "100000"));
    }

    /** Whether both sides of an import are watched by the recorder of the JVM, which costs time. */
    static boolean records() {
        return Boolean.parseBoolean(text("record", "false"));
    }

    static int rounds() {
        return Integer.parseInt(text("rounds", quick() ? "1" : "2"));
    }

    static Duration slot() {
        return Duration.ofMillis((long) (1000 * Double.parseDouble(text("seconds", quick() ? "1.5" : "3"))));
    }

    static Duration warm() {
        return Duration.ofMillis((long) (1000 * Double.parseDouble(text("warm", quick() ? "3" : "10"))));
    }

    static String heap() {
        return text("heap", "768m");
    }

    /** Further options of the product's JVM, with blanks between; those that the documents advise. */
    static List<String> jvm() {
        return Arrays.stream(text("jvm", "-XX:TrimNativeHeapInterval=10000").split(" "))
                .filter(each -> !each.isBlank())
                .toList();
    }

    static String pageCache() {
        return text("pageCache", "400MB");
    }

    /** Which of the operations are measured; all of them if none is named. */
    static boolean measures(String operation) {
        List<String> chosen = list("operations");
        return chosen.isEmpty() || chosen.contains(operation);
    }

    /** Which parts are run; all of them if none is named. */
    static boolean runs(String part) {
        List<String> chosen = list("parts");
        return chosen.isEmpty() ? !quick() || part.equals("in-process") : chosen.contains(part);
    }

    static String text(String name, String otherwise) {
        String value = System.getProperty("bench." + name, "");
        return value.isBlank() ? otherwise : value;
    }

    private static List<String> list(String name) {
        return Arrays.stream(text(name, "").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
