// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.ForeignFiles;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.Findings;
import org.alliancegraph.format.mapping.Mapping;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Beside each file of another program stands a table of what must come of every value in it: {@code data}, an
 * {@code attribute}, a {@code note}, a {@code question} or a {@code notice}; {@code understood} says what a value
 * decides without being kept, {@code unread} what a notice names by its place, and {@code form} what belongs to the
 * form of the file. A new table is printed into {@code target/foreign}.
 */
@DisplayName("A file of another program")
class ForeignValuesTableTest {

    private static final Path TABLES = ForeignFiles.FOLDER.resolve("tables");
    private static final Path PRINTED = Path.of("target/foreign");
    private static final Set<String> BY_HAND = Set.of("understood", "unread", "form");

    /** A line of a table: what comes of a value, in which record or under which code, in which field, and the value. */
    private record Line(String becomes, String of, String field, String value) {}

    @ParameterizedTest
    @MethodSource("org.alliancegraph.ForeignFiles#all")
    @DisplayName("becomes what its table says, value by value, and nothing else")
    void becomes(Path file) throws IOException, XMLStreamException {
        List<Line> come = lines(file);
        Path table = TABLES.resolve(file.getFileName() + ".csv");
        List<Line> wanted = Files.exists(table) ? read(table) : List.of();
        print(file, come, wanted);

        assertThat(wanted.stream().filter(each -> !BY_HAND.contains(each.becomes())))
                .as("see target/foreign")
                .containsExactlyElementsOf(come);
        assertThat(missing(file, wanted))
                .as("values that the table does not mention")
                .isEmpty();
        Set<String> values = values(file);
        assertThat(wanted.stream()
                        .filter(each -> BY_HAND.contains(each.becomes()))
                        .map(Line::value))
                .as("values that are not in the file")
                .isSubsetOf(values);
    }

    private static Set<String> missing(Path file, List<Line> wanted) throws IOException, XMLStreamException {
        return values(file).stream()
                .filter(value -> wanted.stream()
                        .noneMatch(line -> BY_HAND.contains(line.becomes())
                                ? line.value().equals(value)
                                : line.value().contains(value)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Line> lines(Path file) throws IOException {
        Findings findings = Findings.in(file, mapping(file));
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (FileRecord item : findings.items) {
            String of = item.kind().name().toLowerCase(Locale.ROOT) + " " + ++number;
            for (Map.Entry<String, Cell> each : item.cells().entrySet()) {
                String field = each.getKey();
                String becomes = field.startsWith("attribute:")
                        ? "attribute"
                        : field.equals("note") ? "note" : field.startsWith(FileRecord.CONTACT) ? "question" : "data";
                lines.add(new Line(becomes, of, field, each.getValue().text()));
            }
        }
        for (Diagnostic each : findings.remarks) {
            String column = each.position().column();
            lines.add(new Line(
                    "notice", each.code(), column == null ? "" : column, each.read() == null ? "" : each.read()));
        }
        return lines;
    }

    private static @Nullable Mapping mapping(Path file) throws IOException {
        String plain = file.getFileName().toString().replaceFirst("\\.(json|csv)$", "");
        Path own = ForeignFiles.FOLDER.resolve(plain + ".yaml");
        return Files.exists(own)
                ? Mapping.read(own, plain)
                : Mapping.shipped().contains(plain) ? Mapping.shipped(plain) : null;
    }

    /** Every value of a file, whatever it means: attributes and texts of XML, scalars of JSON, cells below a header. */
    private static Set<String> values(Path file) throws IOException, XMLStreamException {
        Set<String> values = new LinkedHashSet<>();
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            try (var nodes = JsonMapper.shared().readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
                nodes.forEachRemaining(each -> scalars(each, values));
            }
        } else if (name.endsWith(".csv")) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
                rows.stream().skip(1).flatMap(each -> each.getFields().stream()).forEach(each -> add(each, values));
            }
        } else if (name.endsWith(".xlsx")) {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                workbook.forEach(sheet -> sheet.forEach(
                        row -> row.forEach(cell -> add(new DataFormatter().formatCellValue(cell), values))));
            }
        } else {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(Files.newInputStream(file));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        add(xml.getAttributeValue(i), values);
                    }
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    add(xml.getText(), values);
                }
            }
        }
        return values;
    }

    private static void scalars(JsonNode node, Set<String> values) {
        if (node.isValueNode()) {
            if (!node.isNull()) {
                add(node.asString(), values);
            }
        } else {
            node.values().forEach(each -> scalars(each, values));
        }
    }

    private static void add(String text, Set<String> values) {
        if (!text.isBlank()) {
            values.add(text.strip());
        }
    }

    private static List<Line> read(Path table) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
            return rows.stream()
                    .skip(1)
                    .map(each -> new Line(each.getField(0), each.getField(1), each.getField(2), each.getField(3)))
                    .toList();
        }
    }

    /** Prints the table as it would have to be, with what nobody has explained yet as part of the form. */
    private static void print(Path file, List<Line> come, List<Line> wanted) throws IOException, XMLStreamException {
        Files.createDirectories(PRINTED);
        List<Line> all = new ArrayList<>(come);
        wanted.stream().filter(each -> BY_HAND.contains(each.becomes())).forEach(all::add);
        missing(file, all).forEach(value -> all.add(new Line("form", "", "", value)));
        try (CsvWriter out = CsvWriter.builder().build(PRINTED.resolve(file.getFileName() + ".csv"))) {
            out.writeRecord("becomes", "of", "field", "value");
            all.forEach(each -> out.writeRecord(each.becomes(), each.of(), each.field(), each.value()));
        }
    }
}
