// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A coordinator who takes back the first thing she ever wrote, with the source that was created for it. */
@DisplayName("After an undo of the very first write")
class WritingAfterUndoIT {

    private static final String ONE = "organization:eins";
    private static final String OTHER = "organization:zwei";
    private static final String GRAPH = "{ actors(first: 50) { nodes { id name claims(first: 50) { nodes { type rank"
            + " attribute { property value } source { id title } } } } } }";

    @TempDir
    private Path folder;

    static List<List<Change>> writes() {
        Change one = organization(ONE, "Eins e. V.");
        Change other = organization(OTHER, "Zwei gGmbH");
        Change tie = new Change.RecordClaim(Map.of("type", "COLLABORATES_WITH", "subject", ONE, "object", OTHER));
        Change value = new Change.RecordClaim(
                Map.of("type", "HAS_ATTRIBUTE", "subject", ONE, "property", "founded", "value", "1999"));
        return List.of(
                List.of(one),
                List.of(one, other, tie),
                List.of(one, value),
                List.of(one, new Change.Edit(ONE, Map.of("description", "Der erste"), null, null)),
                List.of(one, other, new Change.Merge(ONE, OTHER)),
                List.of(one, new Change.GiveKey(ONE, "wikidata", "Q42")));
    }

    @ParameterizedTest
    @MethodSource("writes")
    @DisplayName("each kind of write works that names no source")
    void changes(List<Change> changes) {
        EmptyProduct.with(product -> {
            undo(product, write(product, List.of(organization("organization:erste", "Erste GmbH"))));

            write(product, changes);

            assertThat(product.answer(GRAPH).toString()).contains(ONE, "source:own-knowledge");
        });
    }

    @Test
    @DisplayName("an import works that rests on the source of the one undone")
    void imports() {
        EmptyProduct.with(product -> {
            product.imported(file("Typ;Name\nVerein;Erster Verein\n"));
            undo(product, newest(product));

            product.imported(file("Typ;Name\nVerein;Zweiter Verein\n"));

            assertThat(product.answer(GRAPH).toString()).contains("Zweiter Verein", "liste.csv");
        });
    }

    @Test
    @DisplayName("that undo can be undone, and the graph is as it was")
    void undoOfAnUndo() {
        EmptyProduct.with(product -> {
            long written = write(product, List.of(organization(ONE, "Eins e. V.")));
            Object before = product.answer(GRAPH);

            undo(product, undo(product, written));

            assertThat(product.answer(GRAPH)).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what it took out can be created again under its id, as it is said then, and that can be undone")
    void again(EntityType type) {
        EmptyProduct.with(product -> {
            RegistryProduct api = new RegistryProduct(product);
            Map<String, String> once = switch (type) {
                case TOPIC -> Map.of("description", "\"Einmal\"", "labelEn", "\"House\"");
                case SOURCE -> Map.of("publisher", "\"Einmal\"", "date", "\"1999\"");
                default -> Map.of("description", "\"Einmal\"");
            };
            String id = api.created(type, "Haus", once);
            undo(product, newest(product));

            assertThat(api.created(type, "Haus", Map.of())).isEqualTo(id);

            JsonNode now = product.answer("{ node(id: \"" + id + "\") { label } history(of: \"" + id
                    + "\") { totalCount } sources(first: 50) { nodes { id publisher date { text } } } topics"
                    + " { nodes { description english: label(language: EN) } } actors { nodes { description } } }");
            assertThat(now.at("/data/node/label").asString()).isEqualTo("Haus");
            assertThat(now.toString()).doesNotContain("Einmal", "House", "1999");
            undo(product, newest(product));
            assertThat(product.answer("{ node(id: \"" + id + "\") { label } }")
                            .at("/data/node")
                            .isNull())
                    .isTrue();
        });
    }

    @Test
    @DisplayName("of an import, that undo can be undone too")
    void undoOfAnUndoneImport() {
        EmptyProduct.with(product -> {
            product.imported(file("Typ;Name;Gegründet\nVerein;Erster Verein;1999\nVerein;Zweiter Verein;2004\n"));
            Object before = product.answer(GRAPH);

            undo(product, undo(product, newest(product)));

            assertThat(product.answer(GRAPH)).isEqualTo(before);
        });
    }

    private static Change organization(String id, String name) {
        return new Change.Create("Organization", id, Map.of("name", name, "kind", "OTHER"), null);
    }

    private static long undo(EmptyProduct product, long revision) {
        return write(product, List.of(new Change.Undo(revision)));
    }

    private static long write(EmptyProduct product, List<Change> changes) {
        Changes.Outcome outcome = product.write(changes);
        assertThat(outcome).isInstanceOf(Changes.Written.class);
        return ((Changes.Written) outcome).revision();
    }

    private static long newest(EmptyProduct product) {
        return product.answer("{ changes(first: 1) { nodes { number } } }")
                .at("/data/changes/nodes/0/number")
                .asLong();
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("liste.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
