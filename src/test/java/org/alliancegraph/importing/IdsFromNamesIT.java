// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.counts;
import static org.alliancegraph.importing.EmptyProduct.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("An id that is made from a name")
class IdsFromNamesIT {

    private static final String GRAPH =
            "{ actors(first: 50) { nodes { id name externalKeys { scheme value } claims(first: 50) {"
                    + " nodes { type rank attribute { property value } source { id title } } } } }"
                    + " topics(first: 50) { nodes { id label } } events(first: 50) { nodes { id name } } }";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Typ;Name;Rechtsform;Farbe\nVerein;Erster Verein;e.V.;rot\nProgramm;ZuBRA;;blau\n",
                "Typ;Name;Art;Schlüssel\nOrganisation;Haus Nord;Stiftung;wikidata:Q42\nPerson;Ada Muster;;\n",
                "Typ;Name;AGS;Einwohner\nKommune;Eschwege;06636003;19412\n",
                "Kennung;Typ;Name\nalliance:nord;Bündnis;Bündnis Nord\n",
                "Typ;Name;Quelle\nVerein;Zweiter Verein;Bericht 2020\n",
                "Bezeichnung;Englische Bezeichnung\nKinderbetreuung;Childcare\n",
                "Name;Beginn;Ort\nFachtag;2019-05;Kassel\n"
            })
    @DisplayName("comes back when the import that gave it was undone and the same file is imported again")
    void againAfterAnUndo(String table) {
        EmptyProduct.with(product -> {
            Import first = product.imported(file("liste.csv", table));
            Object before = graph(product);
            written(product, new Change.Undo(first.revision()));

            product.imported(file("liste.csv", table));

            assertThat(graph(product)).isEqualTo(before);
            assertThat(counts(product.planned(file("liste.csv", table)))).containsOnlyKeys(Outcome.SAME);
        });
    }

    @Test
    @DisplayName("comes back for what somebody took out of the graph, with what the row says of it now")
    void againAfterARetraction() {
        EmptyProduct.with(product -> {
            product.imported(file("a.csv", "Typ;Name;Art\nOrganisation;Haus Nord;Stiftung\n"));
            written(product, new Change.RetractEntity("organization:haus-nord"));

            Import again = product.imported(file("a.csv", "Typ;Name;Art\nOrganisation;Haus Nord;Verein\n"));

            assertThat(reasons(again)).contains("COMES_BACK");
            assertThat(product.answer("{ actor(id: \"organization:haus-nord\") { name ... on Organization { kind } } }")
                            .toString())
                    .contains("Haus Nord", "ASSOCIATION");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZuBRA!", "zubra", "Zu-BRA", "ZuBRA (neu)", "  ZuBRA "})
    @DisplayName("of something that is only spelled otherwise is a question, with both answers")
    void spelledOtherwise(String name) {
        EmptyProduct.with(product -> {
            product.imported(file("a.csv", "Typ;Name\nProgramm;ZuBRA\n"));

            Import plan = product.planned(file("b.csv", "Typ;Name;Entscheidung\nProgramm;" + name + ";\n"));

            if (counts(plan).containsKey(Outcome.AMBIGUOUS)) {
                assertThat(candidates(plan)).contains("program:zubra");
                product.imported(file("b.csv", "Typ;Name;Entscheidung\nProgramm;" + name + ";program:zubra\n"));
                assertThat(graph(product).toString()).doesNotContain("program:zubra-2");
                product.imported(file("c.csv", "Typ;Name;Entscheidung\nProgramm;" + name + ";neu\n"));
                assertThat(graph(product).toString()).contains("program:zubra-2");
            } else {
                product.apply(plan);
            }
        });
    }

    @Test
    @DisplayName("is numbered where two of one file would have the same")
    void numberedWithinAFile() {
        EmptyProduct.with(product -> {
            product.imported(file("a.csv", """
                Typ;Name;Bundesland;Schlüssel
                Verein;St. Josef e.V.;;
                Verein;St Josef e. V.;;
                Kommune;Neustadt;Hessen;
                Kommune;Neustadt;Bayern;
                Person;Anna Müller;;netz:n0
                Person;Anna Müller;;netz:n1
                """));

            assertThat(graph(product).toString())
                    .contains("organization:st-josef-e-v\"", "organization:st-josef-e-v-2\"")
                    .contains("municipality:neustadt\"", "municipality:neustadt-2\"")
                    .contains("person:anna-mueller\"", "person:anna-mueller-2\"");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Typ;Name\nVerein;Erster Verein\n",
                "Typ;Name;Schlüssel\nVerein;Anders Genannt;wikidata:Q42\n",
                "Kennung;Typ;Name\norganization:erster-verein;Verein;Anders Genannt\n"
            })
    @DisplayName("is given once: the second of two plans that were made at once is outdated")
    void givenOnce(String second) {
        EmptyProduct.with(product -> {
            Import one = product.planned(file("a.csv", "Typ;Name;Schlüssel\nVerein;Erster Verein;wikidata:Q42\n"));
            Import other = product.planned(file("b.csv", second));
            product.apply(one);
            Object before = graph(product);

            product.attempt(other);

            assertThat(other.state()).isEqualTo(Import.State.OUTDATED);
            assertThat(graph(product)).isEqualTo(before);
        });
    }

    private static Object graph(EmptyProduct product) {
        JsonNode answer = product.answer(GRAPH);
        assertThat(answer.path("errors")).isEmpty();
        return answer;
    }

    private static void written(EmptyProduct product, Change change) {
        assertThat(product.write(List.of(change))).isInstanceOf(Changes.Written.class);
    }

    private static List<String> reasons(Import plan) {
        return rows(plan, Outcome.values()).stream()
                .flatMap(row -> row.reasons().stream())
                .map(PlanRow.Reason::code)
                .toList();
    }

    private static List<String> candidates(Import plan) {
        return rows(plan, Outcome.AMBIGUOUS).stream()
                .flatMap(row -> row.candidates().stream())
                .map(Candidate::id)
                .toList();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
