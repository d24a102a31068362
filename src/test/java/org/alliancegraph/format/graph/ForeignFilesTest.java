// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.Findings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that another program wrote")
class ForeignFilesTest {

    private static final Path FILES = Path.of("src/test/resources/foreign");
    private static final Pattern STATED = Pattern.compile(
            "attvalue [^>]*value=\"([^\"]+)\"|<node [^>]*label=\"([^\"]+)\"|start=\"([^\"]+)\"|pid=\"([^\"]+)\"|<data"
                    + " [^>]*>([^<]+)</data>|Label>([^<]+)<|<default>([^<]+)<|kind=\"([^\"]+)\"|weight=\"([^\"]+)\"|\":"
                    + " \"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"yed.graphml", "gephi-1.0.gexf", "gephi-1.3.gexf", "networkx.graphml", "kumu.json"})
    @DisplayName("is accounted for: each of its values is data, stands in a note, or is named in a notice")
    void nothingUnaccountedFor(String name) throws IOException {
        Findings findings = Findings.in(FILES.resolve(name));

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.entities()).isNotEmpty();
        assertThat(findings.claims()).isNotEmpty();
        Set<String> accounted = Stream.concat(
                        findings.items.stream()
                                .flatMap(item -> item.cells().values().stream())
                                .map(Cell::text),
                        findings.remarks.stream().map(Diagnostic::read).map(String::valueOf))
                .collect(Collectors.toSet());
        assertThat(stated(name))
                .allSatisfy(value -> assertThat(accounted)
                        .anyMatch(
                                each -> each.contains(value) || value.equals("Person") || understood(findings, value)));
    }

    @Test
    @DisplayName("has labels where yEd draws them")
    void yed() throws IOException {
        assertThat(names("yed.graphml")).containsExactly("Trägerverein Nordstadt", "Kita Regenbogen");
    }

    @Test
    @DisplayName("has attributes of any name, defaults included, and ids for names where there are no labels")
    void attributes() throws IOException {
        assertThat(names("gephi-1.0.gexf")).containsExactly("Familienhaus West", "1");
        assertThat(entity("gephi-1.0.gexf", 0).text("attribute:Rang & Name")).isEqualTo("ohne Rang");
        assertThat(entity("gephi-1.0.gexf", 1).text("attribute:Rang & Name")).isEqualTo("erster");
        assertThat(entity("gephi-1.0.gexf", 1).text("nameless")).isEqualTo("1");
        assertThat(entity("networkx.graphml", 1).text("attribute:Beitrag % (€)"))
                .isEqualTo("keiner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kein Mitglied",
                "Förderung abgelehnt",
                "möglicher Partner",
                "Employee/Founder",
                "nicht aktiv, kooperiert"
            })
    @DisplayName("has words that mean something only as the whole of a value")
    void wholeWords(String word) throws IOException {
        Path file = Files.createTempFile("words", ".json");
        Files.writeString(file, Files.readString(FILES.resolve("kumu.json")).replace("kein Mitglied", word));

        FileRecord claim = Findings.in(file).claims().getFirst();

        assertThat(claim.text("role")).isNull();
        assertThat(claim.text("kind")).isEqualTo("OTHER");
        assertThat(claim.text("note")).contains(word);
        assertThat(entity("kumu.json", 1).text("type")).isEqualTo("Organization");
        assertThat(entity("kumu.json", 1).text("attribute:type")).isEqualTo("City Council");
    }

    @Test
    @DisplayName("has edges that hang on the node meant, by its own id, and lead to the event")
    void edges() throws IOException {
        FileRecord claim = Findings.in(FILES.resolve("gephi-1.3.gexf")).claims().getFirst();

        assertThat(Findings.texts(claim))
                .containsEntry("from.local", "a2")
                .containsEntry("to.local", "t")
                .containsEntry("type", "PARTICIPATES_IN")
                .containsEntry("role", "SPEAKER");
    }

    private static boolean understood(Findings findings, String value) {
        return value.equals("Treffen") || value.equals("Referentin") || value.matches("[\\d,.]+") && weighs(findings);
    }

    private static boolean weighs(Findings findings) {
        return findings.claims().stream()
                .anyMatch(each -> String.valueOf(each.text("note")).contains("weight"));
    }

    private static List<String> stated(String name) throws IOException {
        return STATED.matcher(Files.readString(FILES.resolve(name)))
                .results()
                .map(found -> Stream.iterate(1, group -> group + 1)
                        .limit(found.groupCount())
                        .map(found::group)
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse("")
                        .strip())
                .filter(each -> !each.isEmpty() && !each.startsWith("conn-"))
                .toList();
    }

    private static List<String> names(String file) throws IOException {
        return Findings.in(FILES.resolve(file)).entities().stream()
                .map(each -> each.text("name"))
                .toList();
    }

    private static FileRecord entity(String file, int index) throws IOException {
        return Findings.in(FILES.resolve(file)).entities().get(index);
    }
}
