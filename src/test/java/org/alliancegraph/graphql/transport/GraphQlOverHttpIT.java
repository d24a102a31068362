// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit of the GraphQL over HTTP specification by its authors, every check of it under its own id. */
@WebJourney
class GraphQlOverHttpIT {

    private static final int AUDITS = 61;
    private static final Path AUDIT = Path.of("target", "graphql-over-http-audit");

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> passesTheAudit() throws Exception {
        install();
        List<JsonNode> audits = run(List.of("node", "audit.mjs", "http://localhost:" + port + "/graphql"))
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(audits).hasSize(AUDITS);
        return audits.stream().map(GraphQlOverHttpIT::test);
    }

    private static DynamicTest test(JsonNode audit) {
        String name = audit.path("id").asString() + " " + audit.path("name").asString();
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(audit.path("reason").isNull())
                        .as(audit.path("reason").toString())
                        .isTrue());
    }

    private static void install() throws Exception {
        Path source = Path.of("src", "test", "node");
        Path lock = AUDIT.resolve("package-lock.json");
        boolean installed = Files.exists(AUDIT.resolve("node_modules"))
                && Files.exists(lock)
                && Files.mismatch(source.resolve("package-lock.json"), lock) < 0;
        Files.createDirectories(AUDIT);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "audit.mjs")) {
            Files.copy(source.resolve(file), AUDIT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!installed) {
            run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("audit", ".txt");
        Path errors = Files.createTempFile("audit", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(AUDIT.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                fail("%s failed: %s".formatted(String.join(" ", command), Files.readString(errors)));
            }
            return Files.readString(output);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
