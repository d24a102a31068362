// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files as other programs write them, for the tests that read each and those that import each. */
public final class ForeignFiles {

    public static final Path FOLDER = Path.of("src/test/resources/foreign");

    private ForeignFiles() {}

    /** All of them, without the mappings beside them. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
