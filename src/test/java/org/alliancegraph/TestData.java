// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives every product a test starts a data folder and ports of its own, so that nothing it meets is somebody else's.
 */
public final class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "alliancegraph.data=" + folder(),
                        "alliancegraph.bolt-port=0",
                        "alliancegraph.page-cache=32MB",
                        "spring.test.webtestclient.timeout=30s")
                .applyTo(context);
    }

    /** An empty folder that is gone after the run. */
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("alliance-graph-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
