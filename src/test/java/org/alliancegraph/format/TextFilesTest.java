// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A coordinator brings tables as text, in every state such files are in. */
class TextFilesTest {

    private static final String TOWNS = "type,name\nMunicipality,Köln\nMunicipality,Düsseldorf\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void isReadInTheEncodingItHas(String charset) throws IOException {
        Findings findings = read("towns.csv", TOWNS.getBytes(Charset.forName(charset)));

        assertThat(findings.items).extracting(each -> each.text("name")).containsExactly("Köln", "Düsseldorf");
        assertThat(findings.errors()).isEmpty();
        assertThat(findings.notices())
                .isEqualTo(charset.equals("windows-1252") ? List.of("ENCODING at towns.csv, row 1") : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void isReadWithAByteOrderMark(String charset) throws IOException {
        Findings findings = read("towns.csv", ("\ufeff" + TOWNS).getBytes(Charset.forName(charset)));

        assertThat(findings.items).extracting(each -> each.text("name")).containsExactly("Köln", "Düsseldorf");
        assertThat(findings.remarks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void isReadWithTheSeparatorItHas(String separator) throws IOException {
        Findings findings = read("towns.csv", TOWNS.replace(",", separator));

        assertThat(findings.items).hasSize(2);
        assertThat(findings.remarks).isEmpty();
    }

    @Test
    void aSeparatorToldToExcelIsHeard() throws IOException {
        Findings findings = read("towns.csv", "sep=;\r\ntype;name\r\nMunicipality;Köln\r\n");

        assertThat(findings.items)
                .singleElement()
                .satisfies(item -> assertThat(item.position().row()).isEqualTo(3));
    }

    @Test
    void brokenUmlautsAreNamedAndNotTaken() throws IOException {
        Findings findings =
                read("towns.csv", "type,name\nMunicipality,Köln\n\nMunicipality,MÃ¼nchen\nMunicipality,L\uFFFDbeck\n");

        assertThat(findings.items).hasSize(1);
        assertThat(findings.errors())
                .containsExactly(
                        "BROKEN_CHARACTERS at towns.csv, row 4, column B (name)",
                        "BROKEN_CHARACTERS at towns.csv, row 5, column B (name)");
        assertThat(findings.remarks.getFirst().expected().in(Language.EN)).isEqualTo("München");
    }

    @Test
    void whatLooksBrokenInAnExportOfOursIsTakenAsItStands() throws IOException {
        Findings json = read("network.json", """
            {"format": "alliance-graph", "version": 1, "actors": [
              {"id": "person:m", "type": "Person", "name": "MÃ¼ller"}]}
            """);
        Findings graph = read("network.graphml", """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="n" for="node" attr.name="name" attr.type="string"/>
              <key id="t" for="node" attr.name="type" attr.type="string"/>
              <graph edgedefault="directed">
                <node id="person:m"><data key="t">Person</data><data key="n">MÃ¼ller</data></node>
                <node id="7"><data key="t">Person</data><data key="n">MÃ¼ller</data></node>
              </graph>
            </graphml>
            """);

        assertThat(json.items).extracting(each -> each.text("name")).containsExactly("MÃ¼ller");
        assertThat(json.notices()).singleElement().asString().startsWith("SUSPICIOUS_CHARACTERS at network.json");
        assertThat(graph.items).extracting(each -> each.text("id")).containsExactly("person:m");
        assertThat(graph.errors()).singleElement().asString().startsWith("BROKEN_CHARACTERS at network.graphml");
    }

    @Test
    void aLetterOfAnotherEncodingIsMendedAndNamed() throws IOException {
        byte[] text = "type,name\nMunicipality,Köln\nMunicipality,M#nchen\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '#' ? (byte) 0xFC : text[i];
        }

        Findings findings = read("towns.csv", text);

        assertThat(findings.items).extracting(each -> each.text("name")).containsExactly("Köln", "München");
        assertThat(findings.notices()).containsExactly("MIXED_ENCODING at towns.csv, row 3, column B (name)");
    }

    @Test
    void aQuestionMarkWithinAWordIsSuspicious() throws IOException {
        Findings findings = read("towns.csv", "type,name,web\nMunicipality,M?nchen,https://x.de/?q=a?b\n");

        assertThat(findings.items).hasSize(1);
        assertThat(findings.notices()).containsExactly("SUSPICIOUS_CHARACTERS at towns.csv, row 2, column B (name)");
    }

    @Test
    void rowsAreCountedAsTheUserSeesThem() throws IOException {
        String text = String.join(
                "\r\n",
                "",
                "",
                "type,name,description",
                "Municipality,Köln,\"two",
                "lines\"",
                ",,",
                "",
                " Municipality , Bonn ,");

        Findings findings = read("towns.csv", text);

        assertThat(findings.items).extracting(each -> each.position().row()).containsExactly(4L, 8L);
        assertThat(findings.items.getLast().text("name")).isEqualTo("Bonn");
        assertThat(findings.remarks).isEmpty();
    }

    @Test
    void rowsThatDoNotFitTheHeaderAreNamed() throws IOException {
        Findings findings = read("towns.csv", """
            type,name,description
            Municipality,Köln,a, b
            Municipality,Bonn
            Municipality,Trier,x
            """);

        assertThat(findings.items).extracting(each -> each.text("name")).containsExactly("Bonn", "Trier");
        assertThat(findings.errors()).containsExactly("ROW_TOO_LONG at towns.csv, row 2, column D");
        assertThat(findings.notices()).containsExactly("ROW_TOO_SHORT at towns.csv, row 3");
    }

    @Test
    void anOpenQuotationMarkAtTheEndIsNamedWhereItOpens() throws IOException {
        Findings findings = read("towns.csv", TOWNS + "Municipality,\"Bonn\nMunicipality,Trier\n");

        assertThat(findings.items).hasSize(2);
        assertThat(findings.errors()).containsExactly("UNCLOSED_QUOTE at towns.csv, row 4, column B");
    }

    @Test
    void aRowThatIsCutOffIsNamed() throws IOException {
        Findings findings = read("towns.csv", "type,name,description\nMunicipality,Köln,x\nMunicipality,Bo");

        assertThat(findings.items).hasSize(1);
        assertThat(findings.errors()).containsExactly("TRUNCATED at towns.csv, row 3, column B");
    }

    @Test
    void aPackedFileIsUnpackedAndOneThatIsCutOffIsNamed() throws IOException {
        StringBuilder many = new StringBuilder(TOWNS);
        for (int i = 0; i < 5000; i++) {
            many.append("Municipality,Ort ")
                    .append(Integer.toHexString(i * 7919))
                    .append('\n');
        }
        byte[] packed = packed(many.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read("towns.csv.gz", packed).items).hasSize(5002);

        Findings cut = read("cut.csv.gz", Arrays.copyOf(packed, packed.length / 2));
        assertThat(cut.items).isNotEmpty().hasSizeLessThan(5000);
        assertThat(cut.errors()).singleElement().asString().startsWith("TRUNCATED at cut.csv.gz, row ");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write("type,name\n".getBytes(StandardCharsets.UTF_8));
            byte[] row = "Municipality,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 50_000; i++) {
                out.write(row);
            }
        }

        assertThatThrownBy(() -> FileFormats.open(bomb, "bomb.csv.gz", null, Findings.STRICT))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo("UNPACKS_TO_TOO_MUCH"))
                .hasMessageContaining("zip bomb");
    }

    @Test
    void aZipOfTablesIsAWorkbookWhoseClaimsComeLast() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "Claims.csv", "type,from,to,kind\nCOLLABORATES_WITH,Köln,Bonn,TWINNING\n");
            entry(zip, "Actors.csv", "type,name\nMunicipality,Köln\n");
            entry(zip, "Themen.csv", "id;Bezeichnung;Oberthema\ntopic:kita;Kita;Familie\n");
            entry(zip, "readme.txt", "Hello\n");
        }

        Findings findings = read("network.zip", bytes.toByteArray());

        assertThat(findings.items)
                .extracting(each -> each.text("type"))
                .containsExactly("Topic", "Municipality", "BROADER", "COLLABORATES_WITH");
        assertThat(findings.notices()).containsExactly("UNKNOWN_SHEET at network.zip, file readme.txt");
        assertThat(findings.done).isEqualTo(findings.total);
    }

    @Test
    void aTitleMayStandAboveTheHeaders() throws IOException {
        Findings findings =
                read("liste.csv", "Netzwerk, Stand 2024\nVerwaltung\n\nTyp;Name;Fläche\nGemeinde;Bebra;12,5\n");
        assertThat(findings.items).singleElement().satisfies(item -> {
            assertThat(item.text("name")).isEqualTo("Bebra");
            assertThat(item.position()).hasToString("liste.csv, row 5");
        });
        assertThat(findings.notices()).contains("ROWS_ABOVE_HEADER at liste.csv, row 4");

        Findings kumu = read("elemente.csv", "Karte;;\nLabel;Type;Tags\nBebra;Municipality;a|b\n");
        assertThat(kumu.items)
                .singleElement()
                .satisfies(item -> assertThat(item.text("name")).isEqualTo("Bebra"));

        assertThat(read("ohne.csv", "Typ;Name\nVerein;Label\nVerein;Type\n").items)
                .as("a row is no header because its cells sound like one")
                .hasSize(2);
    }

    @Test
    void aDecimalCommaDoesNotPartCellsWhereSemicolonsDo() throws IOException {
        assertThat(read("flaeche.csv", "Name;Typ;Fläche\nBebra;Gemeinde;93,8\n")
                        .items
                        .getFirst()
                        .text("area"))
                .isEqualTo("93.8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty.csv||EMPTY_FILE",
                "table.csv|nme,typ1\\nA,B|NEEDS_MAPPING",
                "report.pdf|%PDF-1.7 ...|UNKNOWN_FORMAT",
                "page.xls|<html><table></table></html>|UNKNOWN_FORMAT",
                "cut.json|{\"actors\"|TRUNCATED",
                "other.xml|<kml/>|UNKNOWN_FORMAT",
                "ld.json|{\"@context\": {}}|UNKNOWN_FORMAT"
            })
    void whatCanNotBeReadIsRefusedWithAReason(String name, String content, String code) {
        String text = content == null ? "" : content.replace("\\n", "\n");

        assertThatThrownBy(() -> read(name, text))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.reason().in(Language.DE))
                            .isNotBlank()
                            .isNotEqualTo(e.reason().in(Language.EN));
                })
                .hasMessageContaining(name);
    }

    private Findings read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Findings read(String name, byte[] bytes) throws IOException {
        return Findings.in(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
