// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code import FILE --apply} in a JVM of its own, which can be followed and killed. */
final class ImportProcess implements AutoCloseable {

    private static final Pattern COUNT = Pattern.compile("^ {2}([A-Z]+) +([0-9,.]+)$");
    private static final Pattern BAR = Pattern.compile("^(Planning|Applying) \\[[#.]+] +(?:(\\d+) %|[A-Z]+)$");
    private static final Pattern APPLIED = Pattern.compile("^Applied as revision (\\d+)\\.$");

    private final Process process;
    private final BufferedReader output;
    private final StringBuilder said = new StringBuilder();

    private ImportProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ImportProcess start(Path data, Path file) throws IOException {
        return new ImportProcess(ProductProcess.start(
                data, "import", file.toString(), "--apply", "--by=Ada", "--language=en", "--source=Vereinsregister"));
    }

    /** Waits until so much of a step is done, or the next one begins. */
    void reaches(String step, int percent) throws IOException {
        for (String line = line(); !line.startsWith("Applied"); line = line()) {
            Matcher bar = BAR.matcher(line);
            boolean shown = bar.matches() && bar.group(1).equals(step);
            if (shown
                    ? bar.group(2) == null || Integer.parseInt(bar.group(2)) >= percent
                    : COUNT.matcher(line).matches()) {
                return;
            }
        }
    }

    /** Waits until the plan is made, and says how many rows have which outcome; from then on it is applied. */
    Map<String, Long> planned() throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (String line = line(); !(line.startsWith("Applying") && !counts.isEmpty()); line = line()) {
            Matcher count = COUNT.matcher(line);
            if (count.matches()) {
                counts.put(count.group(1), Long.parseLong(count.group(2).replaceAll("[,.]", "")));
            }
        }
        return counts;
    }

    /** Waits until it is applied, and says under which revision. */
    long applied() throws IOException {
        for (String line = line(); ; line = line()) {
            Matcher applied = APPLIED.matcher(line);
            if (applied.matches()) {
                return Long.parseLong(applied.group(1));
            }
        }
    }

    private String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IllegalStateException("The import ended before its time:\n" + said);
        }
        said.append(line).append('\n');
        return line;
    }

    /** Kills it, if it has not ended by itself. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
