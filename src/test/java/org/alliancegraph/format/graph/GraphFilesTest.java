// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alliancegraph.format.Findings;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps and graphs that were drawn elsewhere. */
class GraphFilesTest {

    @TempDir
    private Path folder;

    @Test
    void kumuTables() throws IOException {
        Findings elements = read("elements.csv", """
            Label,Type,Description,Tags,Leitbild
            Anna Muster,Person,"Leitet das Büro",familie|kita,
            Köln,Stadt,,,offen
            Bündnis Nord,Lokales Bündnis,,,
            Agentur X,Raumschiff,,,
            """);

        assertThat(elements.items)
                .extracting(each -> each.text("type"))
                .containsExactly("Person", "Municipality", "LocalAlliance", "Organization");
        assertThat(Findings.texts(elements.items.getFirst()))
                .containsEntry("tag", "familie")
                .containsEntry("tag#2", "kita");
        assertThat(Findings.texts(elements.items.get(1)))
                .containsEntry("attribute:Leitbild", "offen")
                .containsEntry("level", "MUNICIPALITY");
        assertThat(Findings.texts(elements.items.getLast()))
                .containsEntry("kind", "OTHER")
                .containsEntry("attribute:type", "Raumschiff");
        assertThat(elements.notices()).containsExactly("TYPE_NOT_KNOWN at elements.csv, row 5, column B (Type)");
        assertThat(elements.errors()).isEmpty();

        Findings connections = read("connections.csv", """
            From,To,Direction,Label,Type,Strength
            Anna Muster,Köln,directed,,Funkverkehr,3
            Köln,Bonn,mutual,Rat,Städtepartnerschaft,
            """);
        assertThat(Findings.texts(connections.items.getFirst()))
                .containsOnly(
                        Map.entry("type", "COLLABORATES_WITH"),
                        Map.entry("kind", "OTHER"),
                        Map.entry("from", "Anna Muster"),
                        Map.entry("to", "Köln"),
                        Map.entry("directed", "true"),
                        Map.entry("weight", "3"),
                        Map.entry("note", "type: Funkverkehr"));
        assertThat(Findings.texts(connections.items.getLast()))
                .containsEntry("kind", "TWINNING")
                .containsEntry("note", "Rat");
    }

    @Test
    void kumuJsonInBothItsShapes() throws IOException {
        Findings findings = read("map.json", """
            {"connections": [
               {"_id": "conn-abcdefgh", "from": "elem-aaaaaaaa", "to": "elem-bbbbbbbb", "direction": "directed",
                "attributes": {"connection type": "Mitglied"}},
               {"from": "Anna", "to": "Verein Y", "type": "arbeitet bei"}],
             "elements": [
               {"_id": "elem-aaaaaaaa", "attributes": {"label": "Köln", "element type": "Kommune", "tags": ["a", "b"]}},
               {"_id": "elem-bbbbbbbb", "attributes": {"label": "Bündnis Nord", "element type": "Bündnis"}},
               {"label": "Anna", "type": "Person"},
               {"label": "Verein Y", "type": "Verein"}]}
            """);

        assertThat(findings.remarks).isEmpty();
        assertThat(findings.entities()).hasSize(4);
        assertThat(Findings.texts(findings.entities().getFirst()))
                .containsEntry("key:kumu", "elem-aaaaaaaa")
                .containsEntry("tag#2", "b");
        assertThat(Findings.texts(findings.claims().getFirst()))
                .containsOnly(
                        Map.entry("type", "PARTICIPATES_IN"),
                        Map.entry("role", "MEMBER"),
                        Map.entry("from", "Köln"),
                        Map.entry("from.type", "Municipality"),
                        Map.entry("from.key:kumu", "elem-aaaaaaaa"),
                        Map.entry("to", "Bündnis Nord"),
                        Map.entry("to.type", "LocalAlliance"),
                        Map.entry("to.key:kumu", "elem-bbbbbbbb"));
        assertThat(Findings.texts(findings.claims().getLast())).containsEntry("type", "AFFILIATED_WITH");
    }

    private static final String GRAPHML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE graphml SYSTEM "http://example.invalid/graphml.dtd">
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="d0" for="node" attr.name="type" attr.type="string"/>
          <key id="d1" for="node" attr.name="name" attr.type="string"/>
          <key id="d2" for="edge" attr.name="type" attr.type="string"/>
          <key id="d3" for="edge" attr.name="kind" attr.type="string"/>
          <key id="d4" for="edge" attr.name="validFrom" attr.type="string"/>
          <key id="d5" for="node" attr.name="labelDe" attr.type="string"/>
          <key id="d6" for="node" attr.name="alternativeNames" attr.type="string"/>
          <graph edgedefault="undirected">
            <edge id="claim:r1-1" source="municipality:05315000" target="n1">
              <data key="d2">COLLABORATES_WITH</data><data key="d3">TWINNING</data><data key="d4">1950</data>
            </edge>
            <node id="municipality:05315000"><data key="d0">Municipality</data><data key="d1">Köln</data>
              <data key="d6">Cöln|Cologne</data></node>
            <node id="topic:kita"><data key="d0">Topic</data><data key="d5">Kita</data></node>
            <node id="n1"><data key="d0">Stadt</data><data key="d1">Bonn &amp; Beuel</data></node>
            <edge source="n1" target="n7"/>
            <edge source="n1" target="topic:kita"/>
          </graph>
        </graphml>
        """;

    @Test
    void graphMl() throws IOException {
        Findings findings = read("net.graphml", GRAPHML);

        assertThat(findings.entities())
                .extracting(each -> each.text("type"))
                .containsExactly("Municipality", "Topic", "Municipality");
        assertThat(Findings.texts(findings.entities().getFirst())).containsEntry("alternativeName#2", "Cologne");
        assertThat(findings.entities().get(1).text("labelDe")).isEqualTo("Kita");
        assertThat(Findings.texts(findings.claims().getFirst()))
                .containsOnly(
                        Map.entry("id", "claim:r1-1"),
                        Map.entry("type", "COLLABORATES_WITH"),
                        Map.entry("kind", "TWINNING"),
                        Map.entry("directed", "false"),
                        Map.entry("validFrom", "1950"),
                        Map.entry("from", "municipality:05315000"),
                        Map.entry("to", "Bonn & Beuel"),
                        Map.entry("to.local", "n1"),
                        Map.entry("to.type", "Municipality"));
        assertThat(findings.claims().get(1).text("type")).isEqualTo("WORKS_ON");
        assertThat(findings.errors()).containsExactly("UNKNOWN_NODE at net.graphml, row 19, column target");
        assertThat(findings.notices()).contains("DOCTYPE_IGNORED at net.graphml, row 2");
    }

    @Test
    void aGraphThatIsCutOffOrBrokenIsNamedWithItsLine() throws IOException {
        String cut = GRAPHML.substring(0, GRAPHML.indexOf("<node id=\"n1\">") + 20);
        assertThat(read("cut.graphml", cut).errors())
                .singleElement()
                .asString()
                .startsWith("TRUNCATED at cut.graphml, row 18");

        String broken = GRAPHML.replace("&amp;", "&");
        assertThat(read("broken.graphml", broken).errors())
                .singleElement()
                .asString()
                .startsWith("MALFORMED at broken.graphml, row 18");
    }

    @Test
    void gexfWithTime() throws IOException {
        Findings findings = read("net.gexf", """
            <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph mode="dynamic" timeformat="date">
              <attributes class="node"><attribute id="0" title="type" type="string"/></attributes>
              <attributes class="edge"><attribute id="0" title="type" type="string"/>
                <attribute id="1" title="role" type="string"/></attributes>
              <nodes>
                <node id="a" label="Anna"><attvalues><attvalue for="0" value="Person"/></attvalues></node>
                <node id="program:zubra" label="ZuBRA"><attvalues><attvalue for="0" value="Program"/></attvalues></node>
              </nodes>
              <edges>
                <edge id="0" source="a" target="program:zubra" start="2007-01-01" end="2010-12-31">
                  <attvalues><attvalue for="0" value="PARTICIPATES_IN"/><attvalue for="1" value="SPEAKER"/></attvalues>
                </edge>
                <edge id="1" source="a" target="program:zubra" kind="nimmt teil an">
                  <spells><spell start="2011" end="2012"/><spell start="2014"/></spells></edge>
                <edge id="2" source="a" target="program:zubra" kind="PARTICIPATES_IN" start="17.5" end="Infinity"/>
              </edges>
            </graph></gexf>
            """);

        assertThat(findings.errors()).isEmpty();
        assertThat(Findings.texts(findings.claims().getFirst()))
                .containsOnly(
                        Map.entry("type", "PARTICIPATES_IN"),
                        Map.entry("role", "SPEAKER"),
                        Map.entry("from", "Anna"),
                        Map.entry("from.local", "a"),
                        Map.entry("from.type", "Person"),
                        Map.entry("to", "program:zubra"),
                        Map.entry("validFrom", "2007-01-01"),
                        Map.entry("validTo", "2010-12-31"));
        assertThat(Findings.texts(findings.claims().get(1)))
                .containsEntry("validFrom", "2011")
                .containsEntry("validTo", "2012");
        assertThat(findings.notices())
                .containsExactly(
                        "SEVERAL_SPELLS at net.gexf, row 13, column spells",
                        "NO_DATE at net.gexf, row 15, column start");
    }

    @Test
    void ourJson() throws IOException {
        Findings findings = read("net.json", """
            {"format": "alliance-graph", "version": 1,
             "claims": [{"id": "claim:a", "type": "WORKS_ON", "from": "person:anna", "to": "topic:kita", "stance": "OFFERS"},
                        {"type": "WORKSOM", "from": "person:anna", "to": "topic:kita"}],
             "topics": [{"id": "topic:kita", "labelDe": "Kita", "broader": "topic:familie"}],
             "actors": [{"id": "person:anna", "type": "Person", "name": "Anna | Muster", "alternativeNames": ["A|B", "C"],
               "keys": [{"scheme": "orcid", "value": "0000-1"}], "Leitbild": "offen", "population": 3}]}
            """);

        assertThat(findings.items)
                .extracting(each -> each.text("type"))
                .containsExactly("Topic", "Person", "WORKS_ON", "BROADER");
        assertThat(Findings.texts(findings.items.get(1)))
                .containsOnly(
                        Map.entry("id", "person:anna"),
                        Map.entry("type", "Person"),
                        Map.entry("name", "Anna | Muster"),
                        Map.entry("alternativeName", "A|B"),
                        Map.entry("alternativeName#2", "C"),
                        Map.entry("key:orcid", "0000-1"),
                        Map.entry("attribute:Einwohner", "3"),
                        Map.entry("attribute:Leitbild", "offen"));
        assertThat(findings.errors()).containsExactly("UNKNOWN_VALUE at net.json, row 3, column claims[1].type");
        assertThat(findings.remarks)
                .anySatisfy(each -> assertThat(each.message().in(Language.EN)).contains("Did you mean WORKS_ON?"));
    }

    @Test
    void jsonThatIsCutOffOrBrokenIsNamedWithItsLine() throws IOException {
        assertThat(read("cut.json", "{\"actors\": [\n{\"type\": \"Person\", \"name\": \"A\"},\n{\"type\": \"Per")
                        .errors())
                .containsExactly("TRUNCATED at cut.json, row 3");
        assertThat(read("bad.json", "{\"actors\": [\n{\"type\": Person}]}").errors())
                .containsExactly("MALFORMED at bad.json, row 2");
    }

    private Findings read(String name, String text) throws IOException {
        return Findings.in(Files.writeString(folder.resolve(name), text));
    }
}
