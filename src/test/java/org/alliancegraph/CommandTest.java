// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever starts the product says by words what to do, and by options how. */
@DisplayName("A command line")
class CommandTest {

    @TempDir
    private Path folder;

    @Test
    void isACommandWhereverOptionsStand() {
        assertThat(typed("import", "a.csv", "--plan").command()).contains("import");
        assertThat(typed("--alliancegraph.data=/srv/graph", "export", "a.json").command())
                .contains("export");
    }

    @Test
    void withoutACommandStartsTheProduct() {
        for (CommandLine each :
                new CommandLine[] {typed(), typed("--server.port=0"), typed("--alliancegraph.data=import")}) {
            assertThat(each.command()).isEmpty();
            assertThat(each.answer()).isEmpty();
        }
    }

    @Test
    void isAnsweredWithHelpForWhoAsks() {
        for (String help : new String[] {"--help", "-h", "help"}) {
            assertThat(typed(help).answer()).hasValueSatisfying(answer -> {
                assertThat(answer.exitCode()).isZero();
                assertThat(answer.text()).contains("import FILE", "export FILE");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "imprt liste.csv, Did you mean import?",
        "start, There is no command 'start'.",
        "import, one file",
        "import a.csv b.csv, one file",
        "export, one file",
        "import nothing.csv, There is no file 'nothing.csv'",
        "import . --plan, There is no file '.'",
    })
    void thatCanNotBeDoneIsRefusedBeforeAnythingStarts(String line, String words) {
        assertThat(typed(line.split(" ")).answer()).hasValueSatisfying(answer -> {
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.text()).contains(words);
        });
    }

    @Test
    void withAMisspeltOptionImportsNothing() throws IOException {
        String file = Files.createFile(folder.resolve("liste.csv")).toString();
        assertThat(typed("import", file, "--apply", "--by=Ada", "--spring.neo4j.uri=bolt://x", "--debug")
                        .answer())
                .isEmpty();
        assertThat(typed("import", file, "--aply").answer())
                .hasValueSatisfying(answer ->
                        assertThat(answer.text()).contains("There is no option --aply. Did you mean --apply?"));
        assertThat(new CommandLine(Locale.GERMANY, "import", file, "--aply").answer())
                .hasValueSatisfying(answer -> assertThat(answer.text())
                        .contains("Die Option --aply gibt es nicht. Ist --apply gemeint?", "Importiert eine Datei"));
    }

    private static CommandLine typed(String... arguments) {
        return new CommandLine(Locale.ENGLISH, arguments);
    }
}
