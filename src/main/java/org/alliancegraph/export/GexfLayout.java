// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GEXF 1.3 for Gephi: actors, events and topics as nodes, each claim between them as an edge that is there from the
 * first to the last day on which it can hold.
 */
final class GexfLayout implements Layout {

    private static final List<Sheet> NODES = List.of(Sheet.ACTORS, Sheet.TOPICS, Sheet.EVENTS);

    private static final List<Column> NODE = List.of(
            Column.text("type"),
            Column.text("kind"),
            Column.text("level"),
            Column.text("state"),
            Column.text("country"),
            Column.text("ownState"),
            Column.text("ownCountry"),
            Column.text("ags"),
            new Column("latitude", Column.Kind.DECIMAL),
            new Column("longitude", Column.Kind.DECIMAL),
            new Column("population", Column.Kind.WHOLE),
            new Column("area", Column.Kind.DECIMAL),
            Column.text("founded"),
            Column.text("dissolved"),
            Column.text("start"),
            Column.text("end"),
            Column.text("description"));

    private static final List<Column> EDGE = Column.texts(
            "type",
            "kind",
            "role",
            "stance",
            "status",
            "validFrom",
            "validTo",
            "rank",
            "sourceTitle",
            "locator",
            "note");

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        XmlFile xml = new XmlFile(out);
        xml.line()
                .begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
                .line()
                .begin("meta")
                .begin("creator")
                .text("Alliance Graph")
                .end()
                .begin("description")
                .text(Drops.sentence(Format.GEXF, Language.EN))
                .end()
                .end()
                .line()
                .begin(
                        "graph",
                        "mode",
                        "dynamic",
                        "timeformat",
                        "date",
                        "timerepresentation",
                        "interval",
                        "idtype",
                        "string");
        attributes(xml, "node", NODE);
        attributes(xml, "edge", EDGE);
        xml.line().begin("nodes");
        for (Sheet sheet : NODES) {
            network.each(sheet, row -> node(xml, sheet, row));
        }
        xml.line().end().line().begin("edges");
        network.claimsWithTitles(claim -> {
            if (!claim.is("type", "HAS_ATTRIBUTE")) {
                edge(xml, claim);
            }
        });
        xml.line().end().line().end().line().end().finish();
    }

    private static void attributes(XmlFile xml, String element, List<Column> columns) throws IOException {
        xml.line().begin("attributes", "class", element, "mode", "static");
        for (Column column : columns) {
            xml.empty(
                    "attribute",
                    "id",
                    column.name(),
                    "title",
                    column.name().equals("sourceTitle") ? "source" : column.name(),
                    "type",
                    switch (column.kind()) {
                        case WHOLE -> "long";
                        case DECIMAL -> "double";
                        case TEXT, CHOICE, DATE, LIST, KEYS -> "string";
                    });
        }
        xml.end();
    }

    private static void node(XmlFile xml, Sheet sheet, Row row) throws IOException {
        String label = sheet == Sheet.TOPICS ? row.text("labelDe") : row.text("name");
        xml.line().begin("node", "id", row.required("id"), "label", label);
        values(xml, NODE, row);
        xml.end();
    }

    private static void edge(XmlFile xml, Row claim) throws IOException {
        xml.line()
                .begin(
                        "edge",
                        "id",
                        claim.required("id"),
                        "source",
                        claim.required("from"),
                        "target",
                        claim.required("to"),
                        "type",
                        claim.is("type", "COLLABORATES_WITH") ? "undirected" : "directed",
                        "kind",
                        claim.required("type"),
                        "start",
                        day(claim, "validFromLower"),
                        "end",
                        day(claim, "validToUpper"));
        values(xml, EDGE, claim);
        xml.end();
    }

    private static @Nullable String day(Row claim, String bound) {
        LocalDate day = claim.day(bound);
        return day == null ? null : day.toString();
    }

    private static void values(XmlFile xml, List<Column> columns, Row row) throws IOException {
        xml.begin("attvalues");
        for (Column column : columns) {
            String text = column.text(row);
            if (!text.isEmpty()) {
                xml.empty("attvalue", "for", column.name(), "value", text);
            }
        }
        xml.end();
    }
}
