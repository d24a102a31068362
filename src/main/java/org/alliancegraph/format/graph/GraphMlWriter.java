// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alliancegraph.format.ExportColumn;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.FormatLosses;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.format.RowSource;
import org.alliancegraph.format.SheetWords;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes GraphML with all fields: entities are nodes, claims are edges. The value that an attribute claim states is a
 * node of the type {@code Attribute} at the end of the edge; the edge has the value, too.
 */
public final class GraphMlWriter implements FormatWriter {

    private static final List<ExportColumn> SHOWN = ExportColumn.texts("label", "color");
    private static final List<ExportColumn> EDGE = Stream.concat(
                    Stream.of(ExportColumn.text("label")),
                    ExportSheet.CLAIMS.columns().stream()
                            .filter(each -> !each.name().endsWith("Name")))
            .toList();

    @Override
    public void write(RowSource network, OutputStream out) throws IOException {
        boolean full = network.options().sourcesAndValues();
        XmlWriter xml = new XmlWriter(out);
        xml.line()
                .begin(
                        "graphml",
                        "xmlns",
                        "http://graphml.graphdrawing.org/xmlns",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "xsi:schemaLocation",
                        "http://graphml.graphdrawing.org/xmlns"
                                + " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd");
        xml.line()
                .begin("desc")
                .text(FormatLosses.sentence(ExportFormat.GRAPHML, Language.EN))
                .end();
        Map<String, ExportColumn> nodeFields = nodeFields();
        keys(xml, "node", List.copyOf(nodeFields.values()));
        keys(xml, "node", SHOWN);
        keys(xml, "edge", EDGE);
        xml.line().begin("graph", "id", "network", "edgedefault", "directed");
        for (ExportSheet sheet : ExportSheet.values()) {
            if (sheet != ExportSheet.CLAIMS && (full || sheet != ExportSheet.SOURCES)) {
                network.each(sheet, row -> node(xml, sheet, row));
            }
        }
        network.each(ExportSheet.CLAIMS, claim -> {
            if (!claim.claimType().statesValue()) {
                edge(xml, claim, claim.required("to"));
            } else if (full) {
                edge(xml, claim, value(xml, claim));
            }
        });
        xml.line().end().line().end().finish();
    }

    /** The fields of all kinds of nodes, each once. */
    private static Map<String, ExportColumn> nodeFields() {
        Map<String, ExportColumn> fields = new LinkedHashMap<>();
        for (ExportSheet sheet : ExportSheet.values()) {
            if (sheet != ExportSheet.CLAIMS) {
                sheet.columns().forEach(column -> fields.putIfAbsent(column.name(), column));
            }
        }
        ExportColumn.texts("property", "value").forEach(column -> fields.put(column.name(), column));
        return fields;
    }

    private static void keys(XmlWriter xml, String element, List<ExportColumn> columns) throws IOException {
        for (ExportColumn column : columns) {
            xml.line()
                    .empty(
                            "key",
                            "id",
                            key(element, column),
                            "for",
                            element,
                            "attr.name",
                            column.name(),
                            "attr.type",
                            switch (column.kind()) {
                                case WHOLE -> "long";
                                case DECIMAL -> "double";
                                case TEXT, CHOICE, DATE, LIST, KEYS -> "string";
                            });
        }
    }

    private static String key(String element, ExportColumn column) {
        return element + "-" + column.name();
    }

    private static void node(XmlWriter xml, ExportSheet sheet, ExportRow row) throws IOException {
        xml.line().begin("node", "id", row.required("id"));
        for (ExportColumn column : sheet.columns()) {
            data(xml, "node", column, row);
        }
        if (sheet != ExportSheet.ACTORS) {
            data(xml, "node", ExportColumn.text("type"), row);
        }
        shown(xml, row);
        xml.end();
    }

    /** The label and the colour with which other programs draw a node. */
    private static void shown(XmlWriter xml, ExportRow row) throws IOException {
        String label = Stream.of("name", "labelDe", "title")
                .map(row::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(row.required("id"));
        String colour = TypeColour.of(row.required("type")).hex();
        for (ExportColumn column : SHOWN) {
            data(xml, "node", column, new ExportRow(Map.of("label", label, "color", colour)));
        }
    }

    /** The node of a value, which no other claim shares. */
    private static String value(XmlWriter xml, ExportRow claim) throws IOException {
        String id = "attribute:" + claim.required("id");
        ExportRow node = new ExportRow(Map.of(
                "id",
                id,
                "type",
                "Attribute",
                "property",
                claim.required("property"),
                "value",
                claim.required("value")));
        xml.line().begin("node", "id", id);
        for (ExportColumn column : ExportColumn.texts("id", "type", "property", "value")) {
            data(xml, "node", column, node);
        }
        xml.end();
        return id;
    }

    private static void edge(XmlWriter xml, ExportRow claim, String to) throws IOException {
        xml.line()
                .begin(
                        "edge",
                        "id",
                        claim.required("id"),
                        "directed",
                        claim.isDirected() ? null : "false",
                        "source",
                        claim.required("from"),
                        "target",
                        to);
        Map<String, @Nullable Object> fields = new HashMap<>(claim.fields());
        fields.put("label", SheetWords.called(claim));
        for (ExportColumn column : EDGE) {
            data(xml, "edge", column, new ExportRow(fields));
        }
        xml.end();
    }

    private static void data(XmlWriter xml, String element, ExportColumn column, ExportRow row) throws IOException {
        String text = column.text(row);
        if (!text.isEmpty()) {
            xml.begin("data", "key", key(element, column)).text(text).end();
        }
    }
}
