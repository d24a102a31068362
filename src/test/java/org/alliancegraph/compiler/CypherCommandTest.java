// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("The command that prints a statement")
class CypherCommandTest {

    @Test
    @DisplayName("sets its parameters and calls it, its macros written out")
    void printsStatements() {
        assertThat(printed("actor/by-id"))
                .contains(":param args => {};", "m.recorded + 0 <= $revision")
                .contains("CALL (owner, args) {")
                .endsWith("RETURN row;")
                .doesNotContain("{{");
    }

    @Test
    @DisplayName("prints what a read of the past does")
    void printsThePast() {
        assertThat(printed("search/search")).doesNotContain("claimed_names");
        assertThat(printed("search/search", "--as-of")).contains("claimed_names");
        assertThat(printed("then/name", "--known-at")).contains("CALL (n) {").endsWith(".name AS name;");
    }

    @Test
    @DisplayName("says so if there is no such file")
    void knowsFiles() {
        assertThat(printed("actor/none")).startsWith("There is no file cypher/actor/none.cypher.");
    }

    private static String printed(String... arguments) {
        StringWriter printed = new StringWriter();
        new CommandLine(new CypherCommand())
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed))
                .execute(arguments);
        return printed.toString().strip();
    }
}
