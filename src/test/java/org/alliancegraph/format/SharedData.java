// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real data sets that are not part of the repository. The folder is named by the property or the environment variable
 * below and defaults to one beside the checkout; without it the tests on it are skipped and say so.
 */
public final class SharedData {

    private SharedData() {}

    /** One of them; whoever asks for it is skipped where it is absent. */
    public static Path file(String name) {
        String environment = System.getenv().getOrDefault("ALLIANCEGRAPH_SHARED", "../shared/data");
        Path file = Path.of(System.getProperty("alliancegraph.shared", environment), name);
        assumeTrue(
                Files.isReadable(file),
                () -> "Skipped: there is no " + file.toAbsolutePath().normalize()
                        + "; name the folder with -Dalliancegraph.shared=…");
        return file;
    }
}
