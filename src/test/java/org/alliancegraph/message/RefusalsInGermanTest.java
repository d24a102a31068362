// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

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
        Set<String> sentences = EnglishSentences.of(
                SOURCES.resolve("mutation"),
                SOURCES.resolve("importing/ImportMutations.java"),
                SOURCES.resolve("importing/ImportDecisions.java"),
                SOURCES.resolve("model/Ags.java"),
                SOURCES.resolve("model/Ars.java"),
                SOURCES.resolve("model/Attribute.java"),
                SOURCES.resolve("model/Claim.java"),
                SOURCES.resolve("model/ImpreciseDate.java"),
                SOURCES.resolve("model/Validity.java"));
        sentences.removeAll(NO_REFUSALS);

        assertThat(sentences).hasSizeGreaterThan(50).contains("The claim has the rank {} already.");
        assertThat(withoutGerman(sentences)).isEmpty();
    }

    @Test
    void hasEveryObstacleThatTheDatabaseFinds() throws IOException {
        Set<String> obstacles = OBSTACLE.matcher(Files.readString(Path.of("cypher/mutation/undo-obstacles.cypher")))
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
        assertThat(GermanMessages.of(
                        "Revision 7 can't be undone: later claims rest on source:blatt; its claim claim:r7-1 was"
                                + " changed again by revision 9; and 4 more."))
                .contains("Stand 7 lässt sich nicht rückgängig machen: spätere Aussagen stützen sich auf"
                        + " source:blatt; seine Aussage claim:r7-1 wurde durch Stand 9 erneut geändert; und 4"
                        + " weitere.");
    }

    private static Set<String> withoutGerman(Set<String> sentences) {
        return sentences.stream()
                .filter(each -> GermanMessages.of(each).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
