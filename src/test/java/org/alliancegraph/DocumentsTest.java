// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that names a file that is gone misleads whoever reads it first: a newcomer. */
class DocumentsTest {

    private static final Path CODE = Path.of("src/main/java/org/alliancegraph");
    private static final Pattern FILE =
            Pattern.compile("`([\\w./-]+\\.(?:java|cypher|graphqls|properties|jsonld?|yaml|md))`");
    private static final Pattern FOLDER = Pattern.compile("`((?:cypher|graphql|src)(?:/[\\w-]+)*)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:)[^)#]+)(?:#[^)]*)?\\)");

    @Test
    void theArchitectureNamesFilesThatExist() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        List<String> named = Pattern.compile(FILE + "|" + FOLDER)
                .matcher(page)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(70)
                .allSatisfy(each -> assertThat(exists(each)).as(each).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "docs/architecture.md",
                "docs/configuration.md",
                "docs/examples.md"
            })
    void leadsToPagesThatExist(String name) throws IOException {
        Path page = Path.of(name);
        List<Path> targets = LINK.matcher(Files.readString(page))
                .results()
                .map((MatchResult link) -> page.resolveSibling(link.group(1)))
                .toList();

        assertThat(targets).isNotEmpty().allSatisfy(each -> assertThat(each).exists());
    }

    @Test
    void theReadmeIsOnePage() throws IOException {
        String beforeLinks = Files.readString(Path.of("README.md")).split("\n## Where to read on")[0];

        assertThat(beforeLinks.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(6000);
    }

    private static boolean exists(String named) {
        Path file = Path.of(named);
        return Files.exists(file) || Files.exists(CODE.resolve(file));
    }
}
