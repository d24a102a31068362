// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
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
        for (ProgramArguments each :
                new ProgramArguments[] {typed(), typed("--server.port=0"), typed("--alliancegraph.data=import")}) {
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
        assertThat(new ProgramArguments(Locale.GERMANY, "import", file, "--aply").answer())
                .hasValueSatisfying(answer -> assertThat(answer.text())
                        .contains("Die Option --aply gibt es nicht. Ist --apply gemeint?", "Importiert eine Datei"));
    }

    @ParameterizedTest
    @CsvSource({
        "export a.json --as-off=2019-12-31, There is no option --as-off. Did you mean --as-of?",
        "export a.json --by, There is no option --by.",
        "export a.json --format, --format needs a value.",
        "export a.json --format=json --format=csv, --format can be given only once.",
    })
    void withAMistakenOptionExportsNothing(String line, String words) {
        assertThat(typed(line.split(" ")).answer()).hasValueSatisfying(answer -> {
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.text()).contains(words, "export FILE");
        });
    }

    @Test
    void tellsTheOptionsOfACommand() {
        assertThat(typed("help", "export").answer())
                .hasValueSatisfying(answer -> assertThat(answer.text())
                        .contains("--as-of=DAY", "Only what held on this day, such as 2019-12-31."));
        assertThat(new ProgramArguments(Locale.GERMAN, "import", "--help").answer())
                .hasValueSatisfying(answer -> assertThat(answer.text()).contains("--by=NAME", "Wer importiert"));
    }

    @Test
    void canBeCompletedByAShell() {
        assertThat(typed("completion").answer()).hasValueSatisfying(answer -> {
            assertThat(answer.exitCode()).isZero();
            assertThat(answer.text()).startsWith("#!/").contains("'--leave-out'", "'--as-of'");
        });
    }

    @Test
    void leavesPropertiesToTheProductAndKeepsOptionsOfTheCommandFromIt() {
        assertThat(typed("--sample=national").properties()).containsExactly("--sample=national");
        assertThat(typed("export", "a.json", "--server.port=0", "--as-of=2019-12-31", "--debug")
                        .properties())
                .containsExactly("--server.port=0", "--debug");
    }

    @Test
    void speaksGermanWhereverItSpeaksEnglish() throws IOException {
        assertThat(bundle("commands_de").keySet()).isEqualTo(bundle("commands").keySet());
    }

    private static ResourceBundle bundle(String name) throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/message", name + ".properties"))) {
            return new PropertyResourceBundle(file);
        }
    }

    private static ProgramArguments typed(String... arguments) {
        return new ProgramArguments(Locale.ENGLISH, arguments);
    }
}
