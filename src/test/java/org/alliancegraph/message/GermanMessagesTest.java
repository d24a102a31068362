// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an import says in German")
class GermanMessagesTest {

    @Test
    void hasInItWhatTheEnglishSentenceHas() {
        assertThat(GermanMessages.of(
                        "\"9474132\" has lost its leading zero, as spreadsheets do to numbers; it is read as"
                                + " 09474132."))
                .contains(
                        "„9474132“ hat die führende Null verloren, wie es in Tabellenprogrammen geschieht; gelesen wird"
                                + " 09474132.");
        assertThat(GermanMessages.of(
                        "2 are called 'Familienbüro' (Organization, HESSEN). Give the id of the one that is meant,"
                                + " here or in a column decision."))
                .hasValueSatisfying(
                        said -> assertThat(said).startsWith("2 heißen „Familienbüro“ (Organization, HESSEN)."));
        assertThat(GermanMessages.of("Column E has no header and is not read."))
                .contains("Spalte E hat keine Überschrift und wird nicht gelesen.");
        assertThat(GermanMessages.of("Nobody says this.")).isEmpty();
    }

    @Test
    void hasAsManyGapsAsTheEnglishInEverySentence() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/message/german.txt")).stream()
                .filter(each -> !each.isBlank() && !each.startsWith("#"))
                .toList();
        assertThat(lines.size()).isEven();
        for (int i = 0; i < lines.size(); i += 2) {
            assertThat(gaps(lines.get(i + 1))).as(lines.get(i)).isEqualTo(gaps(lines.get(i)));
            assertThat(lines.subList(0, i)).as("said twice").doesNotContain(lines.get(i));
        }
    }

    private static int gaps(String sentence) {
        return sentence.split("\\{;?}", -1).length;
    }
}
