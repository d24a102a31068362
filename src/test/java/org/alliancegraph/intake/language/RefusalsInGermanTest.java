// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a change is refused, in German")
class RefusalsInGermanTest {

    private static final Path SOURCES = Path.of("src/main/java/org/alliancegraph");
    private static final Pattern OBSTACLE = Pattern.compile("AS id, ('.*) AS obstacle");

    /** What is said of nothing that somebody asked for. */
    private static final Set<String> NO_REFUSALS = Set.of(
            "Eigene Kenntnis der Netzwerkkoordination (own knowledge of the network's coordinators)",
            "What is shown since {} or no longer is.",
            "searchName:{}~ searchAlternativeNames:{}~ searchName:{}*");

    @Test
    void hasEverySentenceOfTheWritingCode() throws IOException {
        Set<String> sentences = Sentences.of(
                SOURCES.resolve("intake/change"),
                SOURCES.resolve("intake/plan/ImportMutations.java"),
                SOURCES.resolve("intake/plan/ImportDecisions.java"),
                SOURCES.resolve("actor/Ags.java"),
                SOURCES.resolve("actor/Ars.java"),
                SOURCES.resolve("collaboration/Attribute.java"),
                SOURCES.resolve("collaboration/Claim.java"),
                SOURCES.resolve("collaboration/ImpreciseDate.java"),
                SOURCES.resolve("collaboration/Validity.java"));
        sentences.removeAll(NO_REFUSALS);

        assertThat(sentences).hasSizeGreaterThan(50).contains("The claim has the rank {} already.");
        assertThat(withoutGerman(sentences)).isEmpty();
    }

    @Test
    void hasEveryObstacleThatTheDatabaseFinds() throws IOException {
        Set<String> obstacles = OBSTACLE.matcher(Files.readString(Path.of("cypher/intake/undo-obstacles.cypher")))
                .results()
                .map(each -> Arrays.stream(each.group(1).split(" \\+ "))
                        .map(part -> part.startsWith("'") ? part.substring(1, part.length() - 1) : "{}")
                        .collect(Collectors.joining()))
                .collect(Collectors.toSet());

        assertThat(obstacles).contains("later claims rest on {}");
        assertThat(withoutGerman(obstacles)).isEmpty();
    }

    @Test
    void saysEachReasonOfSeveral() {
        assertThat(German.of("Revision 7 can't be undone: later claims rest on source:blatt; its claim claim:r7-1 was"
                        + " changed again by revision 9; and 4 more."))
                .contains("Stand 7 lässt sich nicht rückgängig machen: spätere Aussagen stützen sich auf"
                        + " source:blatt; seine Aussage claim:r7-1 wurde durch Stand 9 erneut geändert; und 4"
                        + " weitere.");
    }

    private static Set<String> withoutGerman(Set<String> sentences) {
        return sentences.stream()
                .filter(each -> German.of(each).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
