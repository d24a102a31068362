// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder of the tests with scripts for Node, copied below target and installed there as its lock file says, anew only
 * when that has changed.
 */
record NodeProject(Path folder) {

    static NodeProject installed(Path source, String name) throws IOException, InterruptedException {
        NodeProject project = new NodeProject(Path.of("target", name));
        Path lock = project.folder.resolve("package-lock.json");
        boolean installed = Files.exists(project.folder.resolve("node_modules"))
                && Files.exists(lock)
                && Files.mismatch(source.resolve("package-lock.json"), lock) < 0;
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = project.folder.resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        if (!installed) {
            project.run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        }
        return project;
    }

    /** What a script prints; the test fails if the script does. */
    String node(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("node", ".txt");
        Path errors = Files.createTempFile("node", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                fail("%s failed: %s%s"
                        .formatted(String.join(" ", command), Files.readString(output), Files.readString(errors)));
            }
            return Files.readString(output);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
