// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.format.ExportColumn;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.SheetWords;
import org.alliancegraph.format.json.JsonLdContext;
import org.alliancegraph.format.xlsx.WorkbookTemplate;
import org.alliancegraph.message.Language;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format holds the sample network as others understand it: by their schemas, and read by programs not ours. */
@AllianceGraphTest
class FormatsIT {

    @Autowired
    private NetworkExport export;

    private JsonNode json;

    @BeforeEach
    void reference() {
        json = Files.json(export, Map.of());
    }

    @Test
    void jsonHoldsEverything() {
        assertThat(json.path("format").asString()).isEqualTo("alliance-graph");
        assertThat(json.path("actors").size()).isEqualTo(96);
        assertThat(json.path("claims").size()).isEqualTo(363);
        assertThat(json.path("sources").size()).isEqualTo(28);
        JsonNode eschwege = find("actors", "municipality:06636003");
        assertThat(eschwege.path("ags").asString()).isEqualTo("06636003");
        assertThat(eschwege.path("population").asLong()).isEqualTo(19412);
        JsonNode mayor = find("claims", "claim:s1-alexander-heppe-eschwege");
        assertThat(mayor.path("validFrom").asString()).isEqualTo("before 2018-03-15");
        assertThat(mayor.path("source").asString()).isEqualTo("source:s1");
    }

    @ParameterizedTest
    @EnumSource
    void theWorkbookIsReadByAnotherLibraryCellByCell(Language language) throws Exception {
        SheetWords words = new SheetWords(language);
        byte[] bytes = Files.bytes(export, ExportFormat.XLSX, Map.of("language", language.name()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (ExportSheet sheet : ExportSheet.values()) {
                XSSFSheet read = workbook.getSheet(words.title(sheet));
                assertThat(read.getLastRowNum())
                        .isEqualTo(json.path(sheet.field()).size());
                assertThat(read.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(read.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(read.getPrintSetup().getLandscape()).isTrue();
                assertThat(read.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                for (int i = 0; i < sheet.columns().size(); i++) {
                    ExportColumn column = sheet.columns().get(i);
                    assertThat(read.getColumnWidth(i) / 256)
                            .isGreaterThan(words.header(sheet, column).length() + 2);
                    XSSFCell header = read.getRow(0).getCell(i);
                    assertThat(header.getStringCellValue()).isEqualTo(words.header(sheet, column));
                    assertThat(header.getCellComment().getString().getString()).isEqualTo(words.meaning(sheet, column));
                }
                assertThat(read.getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo(json.path(sheet.field()).path(0).path("id").asString());
            }
        }
    }

    @Test
    void theWorkbookOfACoordinatorIsGermanToItsCells() throws Exception {
        Map<String, String> german = Files.unzipped(Files.bytes(export, ExportFormat.CSV, Map.of()));
        assertThat(german.keySet())
                .containsExactly("Akteure.csv", "Themen.csv", "Veranstaltungen.csv", "Quellen.csv", "Aussagen.csv");
        assertThat(german.get("Akteure.csv"))
                .startsWith("\ufeffKennung;Typ;Name;Weitere Namen;Art;Ebene;Gemeindeschlüssel;")
                .contains("municipality:06636003;Kommune;Eschwege;")
                .contains(";Gemeinde;06636003;066360003003;Hessen;DE;");
        assertThat(german.get("Aussagen.csv"))
                .contains("claim:s1-alexander-heppe-eschwege;gehört zu;")
                .contains(";Bürgermeister;;")
                .contains(";vor 2018-03-15;")
                .doesNotContain(";before ")
                .doesNotContain("AFFILIATED_WITH");
        Map<String, String> english = Files.unzipped(Files.bytes(export, ExportFormat.CSV, Map.of("language", "EN")));
        assertThat(english.get("Claims.csv")).contains(";MAYOR;").contains(";before 2018-03-15;");
    }

    @Test
    void theGermanWordsAreThoseOfTheTemplate() throws Exception {
        try (XSSFWorkbook german = template(true);
                XSSFWorkbook english = template(false)) {
            for (ExportSheet sheet : ExportSheet.values()) {
                SheetWords words = new SheetWords(Language.DE);
                XSSFSheet there = german.getSheet(words.title(sheet));
                Map<String, String> headers = new HashMap<>();
                english.getSheet(sheet.title())
                        .getRow(0)
                        .forEach(cell -> headers.put(
                                cell.getStringCellValue(),
                                there.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue()));
                sheet.columns().stream()
                        .filter(each -> headers.containsKey(each.name()))
                        .forEach(each -> assertThat(words.header(sheet, each)).isEqualTo(headers.get(each.name())));
            }
            List<List<String>> theirs = chosen(german);
            List<List<String>> meant = chosen(english);
            for (ExportSheet sheet : ExportSheet.values()) {
                for (ExportColumn column : sheet.columns()) {
                    assertThat(column.kind() != ExportColumn.Kind.CHOICE
                                    || IntStream.range(0, meant.size())
                                            .anyMatch(i -> said(sheet, column, meant.get(i))
                                                    .equals(theirs.get(i))))
                            .as(sheet + " " + column)
                            .isTrue();
                }
            }
        }
    }

    private static XSSFWorkbook template(boolean german) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookTemplate(german ? Language.DE : Language.EN).writeTo(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** What there is to choose from, list by list. */
    private static List<List<String>> chosen(XSSFWorkbook template) {
        List<List<String>> lists = new ArrayList<>();
        template.getSheetAt(0)
                .forEach(row -> row.forEach(cell -> {
                    while (lists.size() <= cell.getColumnIndex()) {
                        lists.add(new ArrayList<>());
                    }
                    lists.get(cell.getColumnIndex()).add(cell.getStringCellValue());
                }));
        return lists;
    }

    private static List<String> said(ExportSheet sheet, ExportColumn column, List<String> values) {
        return values.stream()
                .map(each ->
                        new SheetWords(Language.DE).text(sheet, column, new ExportRow(Map.of(column.name(), each))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ","})
    void csvHasAFileEachAndTheMarkOfUtf8(String separator) throws Exception {
        Map<String, String> files =
                Files.unzipped(Files.bytes(export, ExportFormat.CSV, Map.of("separator", separator, "language", "en")));
        assertThat(files.keySet())
                .containsExactly("Actors.csv", "Topics.csv", "Events.csv", "Sources.csv", "Claims.csv");
        assertThat(files.values()).allMatch(text -> text.startsWith("\ufeffid" + separator));
        assertThat(files.get("Actors.csv"))
                .contains(separator + "Eschwege" + separator)
                .contains("\r\n");
    }

    @Test
    void kumuGetsElementsAndConnectionsThatFitTogether() throws Exception {
        Map<String, String> files = Files.unzipped(Files.bytes(export, ExportFormat.KUMU, Map.of()));
        assertThat(files.get("elements.csv")).startsWith("\ufeffID,Label,Type,Description");
        assertThat(files.get("connections.csv"))
                .startsWith("\ufeffID,From,To,Direction,Type")
                .contains("claim:s1-alexander-heppe-eschwege,person:alexander-heppe,municipality:06636003,directed,"
                        + "AFFILIATED_WITH");
        assertThat(files.get("connections.csv").lines().filter(line -> line.contains("HAS_ATTRIBUTE")))
                .isEmpty();
    }

    @Test
    void graphMlIsValidAndReadByAnotherLibrary() {
        String graphml = Files.text(export, ExportFormat.GRAPHML, Map.of());
        Map<String, Map<String, String>> nodes = new HashMap<>();
        Map<String, Map<String, String>> edges = new HashMap<>();
        // The importer checks against the schema of GraphML that comes with it.
        GraphMLEventDrivenImporter importer = new GraphMLEventDrivenImporter();
        importer.setSchemaValidation(true);
        importer.addVertexConsumer(id -> nodes.put(id, new HashMap<>()));
        importer.addVertexAttributeConsumer(
                (of, value) -> nodes.get(of.getFirst()).put(of.getSecond(), value.getValue()));
        List<Object> read = new ArrayList<>();
        importer.addEdgeConsumer(read::add);
        importer.addEdgeAttributeConsumer(
                (of, value) -> edges.computeIfAbsent(of.getFirst().toString(), each -> new HashMap<>())
                        .put(of.getSecond(), value.getValue()));
        importer.importInput(new StringReader(graphml));

        assertThat(read).hasSize(json.path("claims").size());
        assertThat(nodes.get("municipality:06636003")).containsEntry("name", "Eschwege");
        assertThat(nodes).containsKey("source:s1");
        long attributes = nodes.values().stream()
                .filter(each -> "Attribute".equals(each.get("type")))
                .count();
        assertThat(attributes).isEqualTo(claims("HAS_ATTRIBUTE"));
        assertThat(Files.text(export, ExportFormat.GRAPHML, Map.of("detail", "network")))
                .doesNotContain("source:s1\"")
                .doesNotContain("HAS_ATTRIBUTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2016-01-01"})
    void gexfIsValid(String asOf) throws Exception {
        String gexf = Files.text(export, ExportFormat.GEXF, asOf.isEmpty() ? Map.of() : Map.of("asOf", asOf));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new ClassPathResource("gexf/gexf.xsd").getURL())
                .newValidator()
                .validate(new StreamSource(new StringReader(gexf)));
        assertThat(gexf)
                .as("with a default for all edges, Gephi leaves out those of the other kind")
                .doesNotContain("defaultedgetype");
        assertThat(gexf).contains("mode=\"dynamic\"").containsPattern("<edge [^>]*start=\"\\d{4}-\\d\\d-\\d\\d\"");
        if (asOf.isEmpty()) {
            assertThat(gexf.split("<edge ").length - 1)
                    .isEqualTo(json.path("claims").size() - (int) claims("HAS_ATTRIBUTE"));
        }
    }

    @Test
    void jsonLdIsUnderstoodWithoutANetwork() throws Exception {
        String jsonld = Files.text(export, ExportFormat.JSONLD, Map.of());
        List<String> quads = new ArrayList<>();
        RdfQuadConsumer consumer = new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                quads.add(subject + " " + predicate + " " + object);
                return this;
            }
        };
        JsonLd.toRdf(JsonDocument.of(new StringReader(jsonld))).provide(consumer);

        String claim = "urn:alliance-graph:claim:s1-alexander-heppe-eschwege";
        assertThat(quads)
                .contains(
                        "urn:alliance-graph:municipality:06636003 https://schema.org/name Eschwege",
                        claim + " http://www.w3.org/1999/02/22-rdf-syntax-ns#type http://www.w3.org/ns/org#Membership",
                        claim + " http://www.w3.org/ns/org#member urn:alliance-graph:person:alexander-heppe",
                        claim + " http://www.w3.org/ns/org#organization urn:alliance-graph:municipality:06636003",
                        claim + " http://www.w3.org/ns/org#role urn:alliance-graph:vocabulary:role:MAYOR",
                        claim + " http://www.w3.org/ns/prov#hadPrimarySource urn:alliance-graph:source:s1",
                        claim + " https://schema.org/validFrom before 2018-03-15");
        assertThat(quads.stream()
                        .filter(each -> each.endsWith("type http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement")))
                .hasSize(json.path("claims").size());
        Object again = JsonLd.compact(
                        JsonDocument.of(JsonLd.expand(JsonDocument.of(new StringReader(jsonld)))
                                .get()),
                        JsonDocument.of(new StringReader(JsonLdContext.text())))
                .get();
        JsonNode compacted = JsonMapper.shared().readTree(again.toString());
        JsonNode written = JsonMapper.shared().readTree(jsonld);
        assertThat(compacted.path("@graph")).hasSize(written.path("@graph").size());
    }

    @Test
    void theListOfFormatsKnowsEveryOne() throws Exception {
        JsonNode formats = JsonMapper.shared().readTree(new ClassPathResource("export/formats.json").getInputStream());
        String page = java.nio.file.Files.readString(java.nio.file.Path.of("docs/export-formats.md"));
        assertThat(formats.path("formats").size()).isEqualTo(ExportFormat.values().length);
        for (JsonNode each : formats.path("formats")) {
            ExportFormat format = ExportFormat.valueOf(each.path("format").asString());
            assertThat(each.path("path").asString()).isEqualTo("/export/" + format.file());
            assertThat(each.path("mediaType").asString()).isEqualTo(format.mediaType());
            each.path("drops")
                    .forEach(drop -> assertThat(page).contains(drop.path("en").asString()));
        }
    }

    private long claims(String type) {
        long count = 0;
        for (JsonNode each : json.path("claims")) {
            count += each.path("type").asString().equals(type) ? 1 : 0;
        }
        return count;
    }

    private JsonNode find(String list, String id) {
        for (JsonNode each : json.path(list)) {
            if (each.path("id").asString().equals(id)) {
                return each;
            }
        }
        throw new AssertionError(id);
    }
}
