// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("The macros of statements")
class CypherMacrosTest {

    private static final TimeScope DAY = new TimeScope(true, false);
    private static final List<TimeScope> SCOPES =
            List.of(TimeScope.NOW, DAY, new TimeScope(false, true), new TimeScope(true, true));

    static Stream<String> files() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/**/*.cypher"))
                .map(file -> file.toString().replaceAll(".*/cypher/(.*)\\.cypher.*", "$1"))
                .filter(name -> !name.startsWith("migrations/") && !name.equals("macros"));
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("are written out in every file, for reads of any time")
    void areWrittenOut(String name) {
        for (TimeScope scope : SCOPES) {
            assertThat(text(name, scope)).isNotBlank().doesNotContain("{{").doesNotContain("//");
        }
    }

    private static String text(String name, TimeScope scope) {
        String property = name.substring(name.lastIndexOf('/') + 1);
        if (name.startsWith("then/by/")) {
            return new CypherMacros(scope).file(name, Map.of("properties", "['name']"));
        }
        return name.startsWith("then/")
                ? HistoricalState.shown("n", Set.of(property), scope)
                : CypherFiles.text(name, scope);
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
