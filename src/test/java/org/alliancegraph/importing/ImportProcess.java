// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code import FILE --apply} in a JVM of its own, which can be followed and killed. */
final class ImportProcess implements AutoCloseable {

    private static final Pattern COUNT = Pattern.compile("^ {2}([A-Z]+) +([0-9,.]+)$");
    private static final Pattern BAR = Pattern.compile("^(Planning|Applying) \\[[#.]+] +(?:(\\d+) %|[A-Z]+)$");
    private static final Pattern APPLIED = Pattern.compile("^Applied as revision (\\d+)\\.$");

    private final ProductProcess process;
    private final BufferedReader output;
    private final StringBuilder said = new StringBuilder();
    private boolean applied;

    private ImportProcess(ProductProcess process) {
        this.process = process;
        this.output =
                new BufferedReader(new InputStreamReader(process.process().getInputStream(), StandardCharsets.UTF_8));
    }

    static ImportProcess start(Path data, Path file) throws IOException {
        return new ImportProcess(
                ProductProcess.start(data, "import", file.toString(), "--apply", "--by=Ada", "--language=en"));
    }

    /** Waits until so much of a step is done, or the next one begins. */
    void reaches(String step, int percent) throws IOException {
        while (!applied) {
            String line = line();
            Matcher bar = BAR.matcher(line);
            boolean shown = bar.matches() && bar.group(1).equals(step);
            if (shown
                    ? bar.group(2) == null || Integer.parseInt(bar.group(2)) >= percent
                    : step.equals("Planning") && COUNT.matcher(line).matches()) {
                return;
            }
        }
    }

    /** Whether it has said that it is done. */
    boolean applied() {
        return applied;
    }

    /** The data folder as it were had the import been killed now. */
    Path killedCopy() throws IOException, InterruptedException {
        return process.killedCopy();
    }

    private String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IllegalStateException("The import ended before its time:\n" + said);
        }
        said.append(line).append('\n');
        applied |= APPLIED.matcher(line).matches();
        return line;
    }

    @Override
    public void close() {
        process.close();
    }
}
