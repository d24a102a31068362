// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The macros of statements")
class CypherMacrosTest {

    private static final TimeScope DAY = new TimeScope(true, false);

    static Stream<String> files() throws IOException {
        return StatementCheck.names();
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("are written out in every file, for reads of any time")
    void areWrittenOut(String name) {
        for (TimeScope scope : StatementCheck.SCOPES) {
            assertThat(CypherFiles.whole(name, scope))
                    .isNotBlank()
                    .doesNotContain("{{")
                    .doesNotContain("//");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        actor/odd-macro        | RETURN {{knwon c}}       | cypher/actor/odd-macro.cypher:1: unknown macro {{knwon}}
        past/actor/odd-past    | RETURN 1\\n{{at}}         | cypher/past/actor/odd-past.cypher:2: {{at}} can't have the arguments []
        then/by/odd-source     | RETURN {{known a, b}}    | cypher/then/by/odd-source.cypher:1: {{known}} has the arguments [c], not [a, b]
        search/part/odd-types  | ({{claim-types odd}})    | odd-types.cypher:1: {{claim-types}} can't have the arguments [odd]
        """)
    @DisplayName("stop the start where they are wrong, before anybody asks for the statement")
    void stopTheStart(String name, String text, String message, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("cypher/" + name + ".cypher");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("\\n", "\n"));
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader more = new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            Thread.currentThread().setContextClassLoader(more);

            assertThatIllegalStateException().isThrownBy(StatementCheck::new).withMessageContaining(message);
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WHERE {{knwon c}}                            | actor/odd:1: unknown macro {{knwon}}
        WHERE true\\nAND {{known c, d}}              | actor/odd:2: {{known}} has the arguments [c], not [c, d]
        {{#each-claim-type T: +}}\\n[:{{T}}]         | actor/odd:1: {{#each-claim-type}} is not closed
        {{#each-topic T}}{{/each}}                   | actor/odd:1: unknown block {{#each-topic}}
        RETURN 1\\n\\n{{/each}}                      | actor/odd:3: {{/each}} closes nothing
        WHERE {{known (c)}                           | actor/odd:1: not a macro
        """)
    @DisplayName("are refused with file and line if they are unknown or malformed")
    void areRefused(String text, String message) {
        CypherMacros macros = new CypherMacros(TimeScope.NOW);
        String lines = text.replace("\\n", "\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> macros.expand("actor/odd", lines, Map.of()))
                .withMessage(message);
    }

    @Test
    @DisplayName("mean something else where a day was asked for")
    void dependOnTime() {
        assertThat(CypherFiles.expand("{{begun c}}", TimeScope.NOW)).isEqualTo("true");
        assertThat(CypherFiles.expand("{{begun c}}", DAY)).isEqualTo("c.validFromLower <= $asOf");
        assertThat(CypherFiles.expand("{{at n.name}}", TimeScope.NOW)).isEqualTo("n.name");
        assertThat(CypherFiles.expand("{{at n.name}}", DAY)).startsWith("head(COLLECT {");
    }

    @Test
    @DisplayName("repeat a part for each type of claim")
    void repeatParts() {
        String all = CypherFiles.expand("{{#each-claim-type T: +}}({{T}}){{/each}}", TimeScope.NOW);

        assertThat(all.split("\\+")).hasSameSizeAs(ClaimType.values()).startsWith("(COLLABORATES_WITH)");
        assertThat(CypherFiles.expand("{{claim-types}}", TimeScope.NOW).split("\\|"))
                .hasSameSizeAs(ClaimType.values());
        assertThat(CypherFiles.expand("{{claim-types except BROADER}}", TimeScope.NOW))
                .doesNotContain("BROADER");
    }
}
