// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.PrintStream;
import java.time.Duration;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** Shows the progress of an import on the command line, until the import waits or has ended. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final Language language;
    private String shown = "";

    ProgressBar(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void follow(Import of, Message what) throws InterruptedException {
        while (!of.resting()) {
            long total = Math.max(1, of.progress().total());
            int filled = (int) Math.min(WIDTH, WIDTH * of.progress().done() / total);
            show("%s [%s%s] %3d %%"
                    .formatted(
                            what.in(language), "#".repeat(filled), ".".repeat(WIDTH - filled), 100 * filled / WIDTH));
            Thread.sleep(Duration.ofMillis(100));
        }
        show("%s [%s] %s%n"
                .formatted(
                        what.in(language), "#".repeat(WIDTH), of.state().words().in(language)));
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            out.print("\r" + line);
            shown = line;
        }
    }
}
