// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.counts;
import static org.alliancegraph.importing.EmptyProduct.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.alliancegraph.mutation.Change;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of strangers")
class ForeignFilesIT {

    private static final Path FILES = Path.of("src/test/resources/foreign");
    private static final String CLAIMS = "MATCH (from:Entity)-[c]->(to) WHERE c.source IS NOT NULL AND c.retracted ="
        + " 9223372036854775807 RETURN from.id + ' ' + type(c) + ' ' + coalesce(to.property + '=' + to.value, to.id)"
        + " AS text ORDER BY text";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is imported with two of one name, and edges hang on the one meant; the second time nothing changes")
    void twoOfOneName() {
        EmptyProduct.with(product -> {
            Path file = FILES.resolve("gephi-1.3.gexf");
            product.imported(file);

            assertThat(claims(product))
                    .contains("person:anna-mueller-2 PARTICIPATES_IN event:jahrestreffen")
                    .doesNotContain("person:anna-mueller PARTICIPATES_IN event:jahrestreffen");
            assertThat(counts(product.planned(file))).containsOnlyKeys(Outcome.SAME);
        });
    }

    @Test
    @DisplayName("has ids that are nobody's in another file")
    void idsOfAFile() {
        EmptyProduct.with(product -> {
            product.imported(FILES.resolve("networkx.graphml"));
            product.imported(FILES.resolve("gephi-1.0.gexf"));

            assertThat(claims(product))
                    .contains("organization:0 COLLABORATES_WITH organization:1")
                    .contains("organization:1-2 HAS_ATTRIBUTE Rang & Name=erster")
                    .contains("organization:0 HAS_ATTRIBUTE Beitrag % (€)=12,50")
                    .contains("organization:familienhaus-west COLLABORATES_WITH organization:1-2");
            assertThat(counts(product.planned(FILES.resolve("networkx.graphml"))))
                    .containsOnlyKeys(Outcome.SAME);
            assertThat(counts(product.planned(FILES.resolve("gephi-1.0.gexf")))).containsOnlyKeys(Outcome.SAME);
        });
    }

    @Test
    @DisplayName("has ties that lead one way, and back in a tie of its own; so have its exports")
    void directions() {
        EmptyProduct.with(product -> {
            Path file = file("edges.csv", """
                Source,Target,Type,Weight
                Haus Nord,Haus Ost,Directed,2.5
                Haus Ost,Haus Nord,Directed,0.5
                Haus West,Haus Nord,Undirected,
                """);
            product.imported(file("a.csv", "Typ;Name\nVerein;Haus Nord\nVerein;Haus Ost\nVerein;Haus West\n"));
            product.imported(file);
            String ties =
                    "MATCH (a)-[c:COLLABORATES_WITH]->(b) RETURN a.name + '>' + b.name + ' ' + coalesce(c.directed,"
                            + " false) + ' ' + coalesce(c.weight, 0) AS text ORDER BY text";
            List<String> there = texts(product, ties);

            assertThat(there)
                    .containsExactly(
                            "Haus Nord>Haus Ost true 2.5",
                            "Haus Nord>Haus West false 0",
                            "Haus Ost>Haus Nord true 0.5");
            assertThat(counts(product.planned(file))).containsOnlyKeys(Outcome.SAME);
            for (ExportFormat format : List.of(
                    ExportFormat.JSON,
                    ExportFormat.XLSX,
                    ExportFormat.CSV,
                    ExportFormat.GRAPHML,
                    ExportFormat.GEXF,
                    ExportFormat.KUMU)) {
                Path exported = product.exported(format, "network");
                product.emptied().imported(exported);
                assertThat(texts(product, ties)).as(format.name()).isEqualTo(there);
            }
        });
    }

    @Test
    @DisplayName("that only ties names nobody knows is told once, and its draft of a mapping takes it in")
    void edgesOfNobody() {
        EmptyProduct.with(product -> {
            Path file = FILES.resolve("gephi-edges-alone.csv");
            Import refused = product.attempted(file);

            assertThat(refused.state()).isEqualTo(Import.State.FAILED);
            assertThat(refused.failure().in(Language.DE)).contains("Trägerverein Nord", "Zuordnung (mapping)");
            Import plan = product.planned(file, new MappingChoice("draft", file("d.yaml", refused.mappingDraft())));
            assertThat(counts(plan)).containsOnlyKeys(Outcome.NEW, Outcome.SAME);
            product.apply(plan);

            Import again = product.planned(file);
            assertThat(counts(again)).containsOnlyKeys(Outcome.SAME);
            Import more = product.planned(file("more.csv", """
                Source,Target
                Kita Sonne,Haus Nirgend
                Kita Sonne,X
                Kita Sonne,Bücherei West
                """));
            assertThat(more.plan().notices()).anySatisfy(each -> {
                assertThat(each.code()).isEqualTo("UNKNOWN_NODE");
                assertThat(each.message().in(Language.DE)).contains("Haus Nirgend");
            });
            assertThat(more.mappingDraft()).contains("{Target}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"yed.graphml", "gephi-1.0.gexf", "gephi-1.3.gexf", "networkx.graphml", "kumu.json"})
    @DisplayName("is imported, undone and imported again, and the graph is the same")
    void againAfterAnUndo(String name) {
        EmptyProduct.with(product -> {
            Import first = product.imported(FILES.resolve(name));
            List<String> before = claims(product);
            product.write(List.of(new Change.Undo(first.revision())));
            assertThat(claims(product)).isEmpty();

            product.imported(FILES.resolve(name));

            assertThat(claims(product)).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Stadt Gladbeck, Gladbeck, true",
        "Kreisstadt Gladbeck, Gladbeck, true",
        "'Gladbeck, Stadt', Gladbeck, true",
        "Hansestadt Wismar, Wismar, true",
        "Kreis Gütersloh, Landkreis Gütersloh, true",
        "Werra-Meißner-Kreis, Landkreis Werra-Meißner, true",
        "Stadt Gladbeck, Stadt Eschwege, false",
        "Landkreis Kassel, Kassel, false",
        "Gladbach, Gladbeck, false"
    })
    @DisplayName("calls a town officially, and asks whether it is the one that is there, in its state only")
    void officialNames(String official, String there, boolean same) {
        EmptyProduct.with(product -> {
            product.imported(file("a.csv", "Typ;Name;Bundesland\nKommune;\"" + there + "\";Hessen\n"));

            Import plan = product.planned(file("b.csv", "Typ;Name;Bundesland\nKommune;\"" + official + "\";Hessen\n"));
            Import elsewhere =
                    product.planned(file("c.csv", "Typ;Name;Bundesland\nKommune;\"" + official + "\";Bayern\n"));

            assertThat(counts(plan)).containsOnlyKeys(same ? Outcome.AMBIGUOUS : Outcome.NEW);
            if (same) {
                assertThat(rows(plan, Outcome.AMBIGUOUS).getFirst().candidates())
                        .extracting(Candidate::name)
                        .containsExactly(there);
            }
            assertThat(counts(elsewhere)).containsOnlyKeys(Outcome.NEW);
        });
    }

    @Test
    @DisplayName("says nothing new with a row that only repeats one, and asks where a row says more")
    void repeatedRows() {
        EmptyProduct.with(product -> {
            Import plan = product.planned(file("a.csv", """
                Typ;Name;Bundesland;Rechtsform
                Organisation;Haus Nord;Hessen;e.V.
                Organisation;Haus Nord;Hessen;e.V.
                Organisation;Haus Nord;;
                Organisation;Haus Nord;Hessen;gGmbH
                """));

            assertThat(rows(plan, Outcome.values()))
                    .extracting(PlanRow::outcome)
                    .containsExactly(Outcome.NEW, Outcome.SAME, Outcome.SAME, Outcome.AMBIGUOUS);
        });
    }

    @Test
    @DisplayName("has rows that follow one which is wrong, and are told which")
    void followers() throws IOException {
        Path folderOfTables = Files.createDirectory(folder.resolve("zip"));
        Path zip = folderOfTables.resolve("netz.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "Akteure.csv", "Typ;Name;Bundesland\nVerein;Erster;Hessn\nVerein;Zweiter;Hessen\n");
            put(out, "Aussagen.csv", "Typ;Von;Zu\nKooperation;Erster;Zweiter\n");
        }
        EmptyProduct.with(product -> {
            Import plan = product.planned(zip);

            assertThat(rows(plan, Outcome.WRONG)
                            .getLast()
                            .reasons()
                            .getFirst()
                            .message()
                            .in(Language.DE))
                    .contains("Zeile 2", "selbst falsch");
        });
    }

    @Test
    @DisplayName("has contact data left out, and fields that its types have not kept as attributes")
    void columns() {
        EmptyProduct.with(product -> {
            Import plan = product.imported(file("a.csv", """
                Typ;Name;Telefon;attribute:Fax;Gegründet;Einwohner;Titel
                Kommune;Eschwege;05651 1234;05651 1235;974;19412;Kreisstadt
                Landkreis;Landkreis Kassel;;;;;
                Verein;Haus Nord;;;1998;ca. 80;
                """));

            assertThat(plan.plan().notices())
                    .anySatisfy(each -> assertThat(each.code()).isEqualTo("CONTACT_DATA"));
            assertThat(claims(product))
                    .noneMatch(each -> each.contains("05651 1234"))
                    .contains(
                            "municipality:eschwege HAS_ATTRIBUTE Fax=05651 1235",
                            "municipality:eschwege HAS_ATTRIBUTE Gegründet=974",
                            "municipality:eschwege HAS_ATTRIBUTE Titel=Kreisstadt",
                            "organization:haus-nord HAS_ATTRIBUTE Einwohner=ca. 80",
                            "organization:haus-nord HAS_ATTRIBUTE founded=1998");
            assertThat(product.answer("{ a: node(id: \"municipality:landkreis-kassel\") { ... on Municipality { level }"
                                    + " } b: node(id: \"organization:haus-nord\") { ... on Organization { kind } }"
                                    + " }")
                            .toString())
                    .contains("DISTRICT", "ASSOCIATION");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        akteure.csv  | Telefon | `Typ;Name;Telefon
        Verein;Haus Nord;05651 1
        `
        aussagen.csv | Telefon | `Typ;Von;Eigenschaft;Wert
        Eigenschaft;Haus Nord;Telefon;05651 1
        `
        kumu.csv     | Phone   | `Label,Type,Phone
        Haus Nord,Verein,05651 1
        `
        kumu.json    | Phone   | `{"elements": [{"_id": "a1", "attributes": {"label": "Haus Nord", "element type": "Verein", "Phone": "05651 1"}}], "connections": []}`
        unser.json   | Telefon | `{"actors": [{"type": "Organization", "kind": "OTHER", "name": "Haus Nord", "Telefon": "05651 1"}]}`
        a.graphml    | e_mail  | `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="e_mail" attr.type="string"/><graph edgedefault="undirected"><node id="Haus Nord"><data key="d0">05651 1</data></node></graph></graphml>`
        a.gexf       | phone   | `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><attributes class="node"><attribute id="0" title="phone" type="string"/></attributes><nodes><node id="x" label="Haus Nord"><attvalues><attvalue for="0" value="05651 1"/></attvalues></node></nodes></graph></gexf>`
        """)
    @DisplayName("has contact data left out in every format, unless the plan confirms a column")
    void contactData(String name, String column, String text) {
        EmptyProduct.with(product -> {
            if (name.startsWith("aussagen")) {
                product.imported(file("a.csv", "Typ;Name\nVerein;Haus Nord\n"));
            }
            Import plan = product.planned(file(name, text));
            String asked = "{ import(id: \"" + plan.id() + "\") { contactData { column values taken } } }";

            assertThat(product.answer(asked).toString())
                    .contains("{\"column\":\"" + column + "\",\"values\":1,\"taken\":false}");
            assertThat(plan.plan().notices().getFirst().code()).isEqualTo("CONTACT_DATA");
            assertThat(rows(plan).toString()).doesNotContain("05651");

            product.answer("mutation { decideImport(input: {id: \"" + plan.id() + "\", takeContactData: [\"" + column
                    + "\"]}) { errors { message } } }");
            ByHand.rest(plan);
            assertThat(plan.plan().notices().getFirst().code()).isEqualTo("CONTACT_DATA_TAKEN");
            product.apply(plan);
            assertThat(claims(product)).contains("organization:haus-nord HAS_ATTRIBUTE " + column + "=05651 1");
        });
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<String> claims(EmptyProduct product) {
        return texts(product, CLAIMS);
    }

    private static List<String> texts(EmptyProduct product, String statement) {
        return product.driver().executableQuery(statement).execute().records().stream()
                .map(each -> each.get("text").asString())
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
