// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * GraphML with all our fields under their names: entities as nodes, each claim as an edge of its own. A value that an
 * attribute claim states is a node of the type {@code Attribute} at the other end of the claim; it stands at the edge
 * as well.
 */
final class GraphMlLayout implements Layout {

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        boolean full = network.request().sourcesAndValues();
        XmlFile xml = new XmlFile(out);
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
                .text(Drops.sentence(Format.GRAPHML, Language.EN))
                .end();
        Map<String, Column> nodeFields = nodeFields();
        keys(xml, "node", List.copyOf(nodeFields.values()));
        keys(xml, "edge", Sheet.CLAIMS.columns());
        xml.line().begin("graph", "id", "network", "edgedefault", "directed");
        for (Sheet sheet : Sheet.values()) {
            if (sheet != Sheet.CLAIMS && (full || sheet != Sheet.SOURCES)) {
                network.each(sheet, row -> node(xml, sheet, row));
            }
        }
        network.each(Sheet.CLAIMS, claim -> {
            if (!claim.is("type", "HAS_ATTRIBUTE")) {
                edge(xml, claim, claim.required("to"));
            } else if (full) {
                edge(xml, claim, value(xml, claim));
            }
        });
        xml.line().end().line().end().finish();
    }

    /** The fields of all kinds of nodes, each once. */
    private static Map<String, Column> nodeFields() {
        Map<String, Column> fields = new LinkedHashMap<>();
        for (Sheet sheet : Sheet.values()) {
            if (sheet != Sheet.CLAIMS) {
                sheet.columns().forEach(column -> fields.putIfAbsent(column.name(), column));
            }
        }
        Column.texts("property", "value").forEach(column -> fields.put(column.name(), column));
        return fields;
    }

    private static void keys(XmlFile xml, String element, List<Column> columns) throws IOException {
        for (Column column : columns) {
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

    private static String key(String element, Column column) {
        return element + "-" + column.name();
    }

    private static void node(XmlFile xml, Sheet sheet, Row row) throws IOException {
        xml.line().begin("node", "id", row.required("id"));
        for (Column column : sheet.columns()) {
            data(xml, "node", column, row);
        }
        if (sheet != Sheet.ACTORS) {
            data(xml, "node", Column.text("type"), row);
        }
        xml.end();
    }

    /** The node of a value, which no other claim shares. */
    private static String value(XmlFile xml, Row claim) throws IOException {
        String id = "attribute:" + claim.required("id");
        Row node = new Row(Map.of(
                "id",
                id,
                "type",
                "Attribute",
                "property",
                claim.required("property"),
                "value",
                claim.required("value")));
        xml.line().begin("node", "id", id);
        for (Column column : Column.texts("id", "type", "property", "value")) {
            data(xml, "node", column, node);
        }
        xml.end();
        return id;
    }

    private static void edge(XmlFile xml, Row claim, String to) throws IOException {
        xml.line()
                .begin(
                        "edge",
                        "id",
                        claim.required("id"),
                        "directed",
                        claim.is("type", "COLLABORATES_WITH") ? "false" : null,
                        "source",
                        claim.required("from"),
                        "target",
                        to);
        for (Column column : Sheet.CLAIMS.columns()) {
            data(xml, "edge", column, claim);
        }
        xml.end();
    }

    private static void data(XmlFile xml, String element, Column column, Row row) throws IOException {
        String text = column.text(row);
        if (!text.isEmpty()) {
            xml.begin("data", "key", key(element, column)).text(text).end();
        }
    }
}
