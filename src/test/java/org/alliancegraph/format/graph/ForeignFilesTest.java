// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.FileFormats;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.Findings;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.format.mapping.Mapping;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that another program wrote")
class ForeignFilesTest {

    @TempDir
    private Path folder;

    private static final Path FILES = Path.of("src/test/resources/foreign");
    /** What mappings ask for without keeping it: the types by which they tell objects apart. */
    private static final Map<String, List<String>> ASKED = Map.of(
            "oparl.json",
            List.of("type", "deleted", "id", "name"),
            "ftm.json",
            List.of("id", "schema"),
            "sparql.json",
            List.of("value"));

    private static final Pattern STATED = Pattern.compile(
            "attvalue [^>]*value=\"([^\"]+)\"|<node [^>]*label=\"([^\"]+)\"|start=\"([^\"]+)\"|pid=\"([^\"]+)\"|<data"
                    + " [^>]*>([^<]+)</data>|Label>([^<]+)<|<default>([^<]+)<|kind=\"([^\"]+)\"|weight=\"([^\"]+)\"|\":"
                    + " \"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yed.graphml",
                "gephi-1.0.gexf",
                "gephi-1.2.gexf",
                "gephi-1.3.gexf",
                "networkx.graphml",
                "igraph.graphml",
                "cytoscape.graphml",
                "nodexl.graphml",
                "kumu.json",
                "popolo.json",
                "oparl.json",
                "ftm.json",
                "sparql.json",
                "node-link.json",
                "d3.json"
            })
    @DisplayName("is accounted for: each of its values is data, stands in a note, or is named in a notice")
    void nothingUnaccountedFor(String name) throws IOException {
        Findings findings = Findings.in(FILES.resolve(name), mapping(name));

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.entities()).isNotEmpty();
        assertThat(findings.claims()).isNotEmpty();
        Set<String> accounted = Stream.concat(
                        findings.items.stream()
                                .flatMap(item -> item.cells().values().stream())
                                .map(Cell::text),
                        findings.remarks.stream().map(Diagnostic::read).map(String::valueOf))
                .collect(Collectors.toSet());
        String text = Files.readString(FILES.resolve(name));
        assertThat(stated(name))
                .allSatisfy(value -> assertThat(accounted)
                        .anyMatch(each -> each.contains(value)
                                || value.equals("Person")
                                || understood(findings, value)
                                || unread(name, text, value, findings)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gephi-edges.csv", "kumu-elements.csv", "kumu-connections.csv"})
    @DisplayName("is accounted for where it is a table, too")
    void everyCell(String name) throws IOException {
        Findings findings = Findings.in(FILES.resolve(name));

        assertThat(findings.errors()).isEmpty();
        String found = findings.items.stream().map(Findings::texts).toList() + " " + findings.remarks;
        for (String line :
                Files.readAllLines(FILES.resolve(name)).stream().skip(1).toList()) {
            assertThat(Stream.of(line.split("[,|]")).map(String::strip).filter(each -> !each.isEmpty()))
                    .allMatch(value -> found.contains(value)
                            || value.equalsIgnoreCase("directed")
                            || weighs(findings, value)
                            || value.equals("0"));
        }
    }

    /** The mapping of a file that needs one: its own, or the one that comes with the product. */
    private static @Nullable Mapping mapping(String name) throws IOException {
        String plain = name.replaceFirst("\\.(json|csv)$", "");
        Path own = FILES.resolve(plain + ".yaml");
        if (Files.exists(own)) {
            return Mapping.read(own, plain);
        }
        return Mapping.shipped().contains(plain) ? Mapping.shipped(plain) : null;
    }

    @Test
    @DisplayName("has what a mapping of JSON says of it")
    void mapped() throws IOException {
        Findings popolo = Findings.in(FILES.resolve("popolo.json"), mapping("popolo.json"));
        assertThat(Findings.texts(popolo.entities().getFirst()))
                .containsEntry("local", "p-1")
                .containsEntry("name", "Sabine Muster")
                .containsEntry("alternativeName", "S. Muster")
                .containsEntry("alternativeName#2", "Bine Muster")
                .doesNotContainValue("muster@example.org");
        assertThat(popolo.claims().stream().map(Findings::texts))
                .anySatisfy(claim -> assertThat(claim)
                        .containsEntry("from.local", "p-1")
                        .containsEntry("to.local", "o-1")
                        .containsEntry("note", "Sprecherin")
                        .containsEntry("validFrom", "2018-03-15"))
                .anySatisfy(claim ->
                        assertThat(claim).containsEntry("from.local", "p-2").containsEntry("note", "Beisitzer"))
                .anySatisfy(claim ->
                        assertThat(claim).containsEntry("type", "PART_OF").containsEntry("to.local", "o-2"));
        assertThat(popolo.remarks.stream().map(Diagnostic::read))
                .contains("persons[].email", "persons[].birth_date", "organizations[].contact_details", "areas");

        Findings oparl = Findings.in(FILES.resolve("oparl.json"), mapping("oparl.json"));
        assertThat(oparl.entities())
                .extracting(each -> each.text("type"))
                .containsExactlyInAnyOrder("Municipality", "Organization", "Person", "Event");
        assertThat(oparl.claims())
                .extracting(each -> each.text("type"))
                .containsExactlyInAnyOrder("AFFILIATED_WITH", "PARTICIPATES_IN");
        assertThat(Findings.in(FILES.resolve("ftm.json"), mapping("ftm.json")).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.text("from.local")).isEqualTo("NK-1"));
    }

    @Test
    @DisplayName("is one object of OParl, as its addresses answer it")
    void singleObject() throws IOException {
        Findings findings =
                Findings.in(Files.writeString(folder.resolve("meeting.json"), """
                    {"id": "https://ris.example.org/meeting/7", "type": "https://schema.oparl.org/1.1/Meeting",
                     "name": "Sozialausschuss", "start": "2024-05-12T18:00:00+02:00",
                     "organization": ["https://ris.example.org/organization/3"]}
                    """), Mapping.shipped("oparl"));

        assertThat(findings.entities())
                .singleElement()
                .satisfies(each -> assertThat(each.text("name")).isEqualTo("Sozialausschuss"));
        assertThat(findings.claims()).hasSize(1);
    }

    @Test
    @DisplayName("is told where a path or a list of a mapping leads to nothing in it, as a typing error does")
    void pathsThatLeadNowhere() throws IOException {
        Mapping mapping = Mapping.read(new ByteArrayInputStream("""
            entities:
              - list: personen
                type: Person
                name: "{name}"
                title: "{titel}"
              - list: vereine
                type: Organization
                name: "{name}"
            """.getBytes(StandardCharsets.UTF_8)), "eigene.yaml");

        Findings findings = Findings.in(
                Files.writeString(
                        folder.resolve("a.json"), "{\"personen\": [{\"name\": \"Ada\", \"title\": \"Dr.\"}]}"),
                mapping);

        assertThat(findings.remarks)
                .filteredOn(each -> each.code().equals("MISSING_COLUMN"))
                .extracting(Diagnostic::read)
                .containsExactlyInAnyOrder("titel", "vereine");
    }

    @Test
    @DisplayName("has a year and a number that may be a season or a period read as a season, with a notice in words")
    void seasons() throws IOException {
        Findings findings = Findings.in(
                Files.writeString(folder.resolve("a.csv"), "Typ;Name;gegründet\nVerein;Haus Nord;2018-21\n"));

        assertThat(findings.entities().getFirst().text("founded")).isEqualTo("2018-21");
        assertThat(findings.remarks.getFirst().message().in(Language.DE)).contains("2018-21", "Frühjahr 2018");
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

    @ParameterizedTest
    @CsvSource({
        "gephi-1.0.gexf, true, 2.0",
        "networkx.graphml, false, 4.5",
        "yed.graphml, true,",
        "kumu.json,,",
    })
    @DisplayName("has edges with the direction and the weight that it states")
    void directions(String name, @Nullable String directed, @Nullable String weight) throws IOException {
        FileRecord claim = Findings.in(FILES.resolve(name)).claims().getFirst();

        assertThat(claim.text("directed")).isEqualTo(directed);
        assertThat(claim.text("weight")).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({
        "source, Interview 3",
        "status, kritisch",
        "rank, 3",
        "role, Brücke",
        "kind, dünn",
        "stance, links",
        "weight, schwer",
        "property, x",
        "value, 7",
        "corrects, claim:x",
        "id, 12",
        "validFrom, bald",
        "decision, offen",
    })
    @DisplayName("has words of ours that mean something else there, on edges")
    void ourWordsOnEdges(String word, String value) throws IOException {
        Path file = Files.createTempFile(folder, "words", ".json");
        Files.writeString(
                file,
                Files.readString(FILES.resolve("kumu.json"))
                        .replace("Grund", word)
                        .replace("Antrag ruht", value));

        Findings findings = Findings.in(file);

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.claims().getFirst().text("note")).contains(word + ": " + value);
        assertThat(findings.claims().getFirst().text("source")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "status, kritisch",
        "state, offen",
        "country, Narnia",
        "id, 12",
        "key, k 7",
        "level, 3",
        "founded, bald",
        "population, viele",
        "ags, 1",
        "latitude, oben",
        "decision, offen",
        "kind, rund",
        "retrievedAt, neulich",
    })
    @DisplayName("has words of ours that mean something else there, on nodes")
    void ourWordsOnNodes(String word, String value) throws IOException {
        Path file = Files.createTempFile(folder, "words", ".json");
        Files.writeString(
                file,
                Files.readString(FILES.resolve("kumu.json"))
                        .replace("Öffnung?", word)
                        .replace("täglich", value));

        Findings findings = Findings.in(file);

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.entities().getFirst().cells()).anySatisfy((field, cell) -> {
            assertThat(field).startsWith("attribute:");
            assertThat(cell.text()).isEqualTo(value);
        });
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

    @Test
    @DisplayName("has edges in a table of sources and targets, with its nodes beside it or not")
    void edgeList() throws IOException {
        String edges = "Source,Target,Type,Id,Label,Weight\n0,1,Directed,0,trifft,2.0\n";
        Path alone = folder.resolve("edges.csv");
        Files.writeString(alone, edges.replace("0,1,", "Haus Nord,Haus Ost,"));

        FileRecord claim = Findings.in(alone).claims().getFirst();

        assertThat(claim.text("from")).isEqualTo("Haus Nord");
        assertThat(claim.text("to")).isEqualTo("Haus Ost");
        assertThat(claim.text("note")).contains("trifft").doesNotContain("irected");
        assertThat(claim.text("directed")).isEqualTo("true");
        assertThat(claim.text("weight")).isEqualTo("2.0");
        Path both = folder.resolve("gephi.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(both))) {
            put(zip, "edges.csv", edges);
            put(zip, "nodes.csv", "Id,Label\n0,Haus Nord\n1,Haus Ost\n");
        }
        Findings findings = Findings.in(both);
        assertThat(findings.entities()).extracting(each -> each.text("name")).containsExactly("Haus Nord", "Haus Ost");
        assertThat(findings.claims().getFirst().text("to.local")).isEqualTo("1");
    }

    @Test
    @DisplayName("has contact data of edges, as of nodes, kept apart until it is confirmed")
    void contactData() throws IOException {
        Findings findings = Findings.in(Files.writeString(
                folder.resolve("edges.csv"), "Source,Target,Telefon,Anlass\nHaus Nord,Haus Ost,05651 1,Fest\n"));

        assertThat(findings.claims().getFirst().text("note")).contains("Fest").doesNotContain("05651");
        assertThat(findings.claims().getFirst().text("contact:Telefon")).isEqualTo("05651 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source,Target\nHaus Nord,Haus Nord\n", "From,To\nHaus Nord,Haus Nord\n"})
    @DisplayName("has edges from a node to itself, which are named and not read")
    void loops(String table) throws IOException {
        Findings findings = Findings.in(Files.writeString(folder.resolve("edges.csv"), table));

        assertThat(findings.claims()).isEmpty();
        assertThat(findings.errors()).isEmpty();
        assertThat(findings.remarks).anySatisfy(each -> {
            assertThat(each.code()).isEqualTo("LOOP");
            assertThat(each.read()).isEqualTo("Haus Nord");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 2', Pajek",
        "'Creator \"igraph\"\nVersion 1\ngraph\n[\n  node\n', GML",
        "'nodedef>name VARCHAR,label VARCHAR\ns1,Site', GDF",
        "'Creator\t\"yFiles\"\nVersion\t\"2.10\"\ngraph\n[\n', GML",
        "'digraph \"Netz 1\" {\n  a -> b\n}', DOT",
        "'// Netz\n/* von\n uns */\nstrict graph {\n a -- b }', DOT",
        "'*Node data\nID typ\n1 Verein\n', VNA",
        "'dl n=3 format=edgelist1\nlabels:\na,b,c', UCINET",
        "'(tlp \"2.3\"\n(nodes 0..4)', Tulip",
        "'BEGIN:VCALENDAR\nVERSION:2.0\n', iCalendar",
        "'BEGIN:VCARD\nVERSION:3.0\n', vCard"
    })
    @DisplayName("in a format that is not read is named for what it is")
    void named(String text, String program) throws IOException {
        Path file = Files.writeString(folder.resolve("datei"), text.replace("\\n", "\n"));

        assertThatThrownBy(() -> Findings.in(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        each -> assertThat(each.reason().in(Language.EN)).contains(program, "GEXF"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"persons": [{"id": "1", "sources": [{"url": "https://example.org"}]}]} | „popolo“
        {"name": "Rat", "sources": [{"url": "https://example.org", "note": "Satzung"}], "memberships": [{"person_id": "1"}]} | „popolo“
        {"type": "item", "id": "Q1", "claims": {"P31": []}} | weder „actors“
        {"topics": [{"name": "Kita"}], "posts": []} | weder „actors“
        {"elements": [{"type": "node", "id": 1, "lat": 51.2}]} | Graph eines anderen Programms
        {"head": {"vars": ["a"]}, "results": {"bindings": [{"a": {"type": "uri", "value": "https://example.org/1"}}]}} | SPARQL
        """)
    @DisplayName("in JSON that uses words of ours is not taken for ours, and has a mapping to begin with")
    void otherJson(String text, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), text);

        assertThatThrownBy(() -> Findings.in(file)).isInstanceOfSatisfying(UnreadableFile.class, each -> {
            assertThat(each.reason().in(Language.DE)).contains(said, "Zuordnung (mapping)");
            Findings findings = drafted(file, each);
            assertThat(findings.items.size() + findings.remarks.size()).isPositive();
        });
    }

    /** What a file says when it is read with the mapping that it was refused with. */
    private static Findings drafted(Path file, UnreadableFile refused) {
        try {
            String draft = Objects.requireNonNull(refused.mappingDraft());
            return Findings.in(
                    file, Mapping.read(new ByteArrayInputStream(draft.getBytes(StandardCharsets.UTF_8)), "draft"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"id": "https://ris.example.org/p/1", "type": "https://schema.oparl.org/1.0/Person", "name": "Ada"} | oparl
        {"data": [{"id": "x", "type": "https://schema.oparl.org/1.1/Organization", "name": "Rat"}]} | oparl
        [{"id": "x", "type": "https://schema.oparl.org/1.1/Organization", "name": "Rat"}] | oparl
        {"id": "NK-1", "schema": "Person", "properties": {"name": ["Ada"]}} | followthemoney
        {"persons": [{"id": "1", "name": "Ada"}], "organizations": [], "memberships": []} | popolo
        {"nodes": [{"key": "a"}], "edges": []} | nodes and edges
        {"nodes": [{"id": 1}], "links": [{"source": 1, "target": 1}]} | nodes and edges
        {"nodes": [{"id": 1, "label": "A"}], "edges": [{"from": 1, "to": 1}]} | nodes and edges
        {"graph": {"nodes": {"a": {"label": "A"}}, "edges": [{"source": "a", "target": "a"}]}} | nodes and edges
        {"elements": {"nodes": [{"data": {"id": "a"}}], "edges": []}} | nodes and edges
        """)
    @DisplayName("in JSON of a known form is read without a mapping")
    void knownJson(String text, String format) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), text);

        assertThat(FileFormats.open(file, "a.json", null).format()).contains(format);
        Findings findings = Findings.in(file);
        assertThat(findings.errors()).isEmpty();
        assertThat(findings.entities()).hasSize(1);
    }

    @Test
    @DisplayName("that is what a SPARQL query found has a draft that ties what its variables name")
    void sparql() throws IOException {
        Path file = FILES.resolve("sparql.json");

        assertThatThrownBy(() -> Findings.in(file)).isInstanceOfSatisfying(UnreadableFile.class, each -> {
            Findings findings = drafted(file, each);
            assertThat(findings.errors()).isEmpty();
            assertThat(findings.entities()).isNotEmpty().allMatch(entity -> entity.text("key:wikidata") != null);
            assertThat(findings.claims()).isNotEmpty().allMatch(claim -> claim.text("to.key:wikidata") != null);
        });
    }

    @Test
    @DisplayName("whose edges name what stands nowhere has a draft that makes entities of their ends, and keeps all")
    void edgesAlone() throws IOException {
        Path file = FILES.resolve("gephi-edges-alone.csv");
        String draft = Objects.requireNonNull(
                FileFormats.open(file, file.getFileName().toString(), null).mappingDraft());

        Findings findings =
                Findings.in(file, Mapping.read(new ByteArrayInputStream(draft.getBytes(StandardCharsets.UTF_8)), "d"));

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.entities())
                .extracting(each -> each.text("name"))
                .contains("Trägerverein Nord", "Kita Sonne", "Bücherei West");
        assertThat(findings.claims().getFirst().text("directed")).isEqualTo("true");
        assertThat(findings.claims().getFirst().text("weight")).isEqualTo("2.0");
        assertThat(findings.claims().getFirst().text("note")).isEqualTo("Anlass: Sommerfest");
        assertThat(findings.claims().getLast().text("directed")).isEqualTo("false");
        assertThat(findings.claims().getLast().text("note")).isNull();
        assertThat(findings.remarks).extracting(Diagnostic::read).contains("k. A.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        netz.csv | ;Haus Nord;Haus Ost#Haus Nord;0;1#Haus Ost;1;0#   | Matrix
        netz.sif | Haus Nord>leiht>Haus Ost#Haus Ost>kennt>Haus West# | SIF
        """)
    @DisplayName("in a table without a header of its own is named for what it is, with what to do")
    void tablesOfGraphs(String name, String text, String said) throws IOException {
        Path file =
                Files.writeString(folder.resolve(name), text.replace('#', '\n').replace('>', '\t'));

        assertThatThrownBy(() -> Findings.in(file)).isInstanceOfSatisfying(UnreadableFile.class, each -> {
            assertThat(each.reason().in(Language.DE)).contains(said, "GraphML");
            if (each.mappingDraft() != null) {
                Findings findings = drafted(file, each);
                assertThat(findings.claims()).hasSize(2);
                assertThat(findings.claims().getFirst().text("note")).isEqualTo("Interaction: leiht");
            }
        });
    }

    @Test
    @DisplayName(
            "has words for nothing, which are no values in tables with a mapping and in graphs, with a notice a column")
    void wordsForNothing() throws IOException {
        Path table = FILES.resolve("words-for-nothing.csv");
        Findings findings = Findings.in(table, mapping("words-for-nothing.csv"));

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.items.stream()
                        .flatMap(each -> each.cells().values().stream())
                        .map(Cell::text))
                .doesNotContain("k. A.", "n/a", "-", "unbekannt");
        assertThat(findings.remarks)
                .extracting(each -> each.position().column() + " " + each.read())
                .containsExactlyInAnyOrder("B (Träger) k. A., n/a", "C (Plätze) -, k. A.", "D (Ort) unbekannt");
        assertThat(findings.claims()).hasSize(1);

        Findings graph = Findings.in(FILES.resolve("graphology.json"));
        assertThat(graph.remarks)
                .filteredOn(each -> each.code().equals("READ_AS"))
                .extracting(each -> each.position().column() + " " + each.read())
                .containsExactlyInAnyOrder("Rechtsform k. A.", "Mitglieder -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yed.graphml", "gephi-1.0.gexf", "gephi-1.2.gexf", "gephi-1.3.gexf", "kumu.json", "popolo.json"})
    @DisplayName("says the same each time it is read, as a plan reads it twice")
    void readTwice(String name) throws IOException {
        NetworkFile file = FileFormats.open(FILES.resolve(name), name, mapping(name));
        Findings first = new Findings();
        Findings second = new Findings();

        file.read(first);
        file.read(second);

        assertThat(second.remarks).isNotEmpty().isEqualTo(first.remarks);
        assertThat(second.items).isEqualTo(first.items);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        gexf    | TITEL            | <meta lastmodifieddate="2009-03-20"><creator>Gephi</creator><title>TITEL</title></meta><graph/>
        gexf    | 2007             | <graph mode="slice" timestamp="2007"/>
        gexf    | 2012-01-12       | <graph><nodes><node id="a" label="A" timestamp="2012-01-12"/></nodes></graph>
        gexf    | 2012-01-13       | <graph><nodes><node id="a" label="A"><spells><spell timestamp="2012-01-13"/></spells></node></nodes></graph>
        gexf    | 2012             | <graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" timestamp="2012"/></edges></graph>
        gexf    | value=1 timestamp=2004 | <graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"><attvalues><attvalue for="weight" value="1" timestamp="2004"/><attvalue for="weight" value="2" timestamp="2005"/></attvalues></edge></edges></graph>
        gexf    | g=72             | <graph><nodes><node id="a"><color b="45" g="72" r="216"/></node></nodes></graph>
        gexf    | value=dotted     | <graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"><shape value="dotted"/></edge></edges></graph>
        gexf    | elter            | <graph><nodes><node id="a"><parents><parent for="elter"/></parents></node></nodes></graph>
        graphml | ein Netz         | <desc>ein Netz</desc>
        graphml | Stand 2020       | <key id="g0" for="graph" attr.name="stand" attr.type="string"/><graph edgedefault="directed"><data key="g0">Stand 2020</data></graph>
        graphml | Oberhaus         | <graph edgedefault="directed"><node id="a"><desc>Oberhaus</desc></node></graph>
        graphml | tor              | <graph edgedefault="directed"><node id="a"><port name="tor"/></node></graph>
        graphml | links            | <graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b" sourceport="links"/></graph>
        graphml | über             | <graph edgedefault="directed"><node id="a"/><hyperedge id="über"><endpoint node="a"/></hyperedge></graph>
        """)
    @DisplayName("is accounted for where it says more than nodes, edges and their values")
    void besides(String format, String value, String text) throws IOException {
        String whole = format.equals("gexf")
                ? "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">" + text + "</gexf>"
                : "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">" + text + "</graphml>";
        Findings findings = Findings.in(Files.writeString(folder.resolve("a." + format), whole));

        assertThat(findings.items.stream().map(Findings::texts).toList() + " "
                        + findings.remarks.stream().map(Diagnostic::read).toList())
                .contains(value);
    }

    @Test
    @DisplayName("that has only events in common with ours is not ours")
    void eventsAlone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("popolo.json"),
                "{\"persons\": [{\"name\": \"Ada\"}], \"events\": [{\"name\": \"Rat\"}]}");

        assertThatThrownBy(() -> Findings.in(file)).isInstanceOf(UnreadableFile.class);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Whether a notice names the path under which the value stands, or the mapping only asks for it. */
    private static boolean unread(String name, String text, String value, Findings findings) {
        return Stream.concat(
                        findings.remarks.stream().map(Diagnostic::read).filter(Objects::nonNull),
                        ASKED.getOrDefault(name, List.of()).stream())
                .map(each -> each.substring(each.lastIndexOf('.') + 1))
                .anyMatch(key -> Pattern.compile("\"" + Pattern.quote(key) + "\": [^\\]]*" + Pattern.quote(value))
                        .matcher(text)
                        .find());
    }

    private static boolean understood(Findings findings, String value) {
        return value.equals("Treffen") || value.equals("Referentin") || weighs(findings, value);
    }

    private static boolean weighs(Findings findings, String value) {
        return value.matches("[\\d.]+")
                && findings.claims().stream()
                        .map(each -> each.text("weight"))
                        .anyMatch(each -> each != null && Double.parseDouble(each) == Double.parseDouble(value));
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
