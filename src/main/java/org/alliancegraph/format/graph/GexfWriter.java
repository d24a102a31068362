// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
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
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * Writes GEXF 1.3 for Gephi: actors, events and topics are nodes, claims are edges. An edge exists from the first to
 * the last day on which its claim can hold.
 */
public final class GexfWriter implements FormatWriter {

    private static final List<ExportSheet> NODES = List.of(ExportSheet.ACTORS, ExportSheet.TOPICS, ExportSheet.EVENTS);

    private static final List<ExportColumn> NODE = Stream.concat(
                    Stream.of(
                            ExportColumn.text("type"),
                            ExportColumn.text("kind"),
                            ExportColumn.text("level"),
                            ExportColumn.text("state"),
                            ExportColumn.text("country"),
                            ExportColumn.text("ownState"),
                            ExportColumn.text("ownCountry"),
                            ExportColumn.text("ags"),
                            new ExportColumn("latitude", ExportColumn.Kind.DECIMAL),
                            new ExportColumn("longitude", ExportColumn.Kind.DECIMAL),
                            ExportColumn.text("description")),
                    Property.statedOf(type -> true).stream().map(ExportColumn::of))
            .toList();

    private static final List<ExportColumn> EDGE = ExportColumn.texts(
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
    public void write(RowSource network, OutputStream out) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        xml.line()
                .begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
                .line()
                .begin("meta")
                .begin("creator")
                .text("Alliance Graph")
                .end()
                .begin("description")
                .text(FormatLosses.sentence(ExportFormat.GEXF, Language.EN))
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
        for (ExportSheet sheet : NODES) {
            network.each(sheet, row -> node(xml, sheet, row));
        }
        xml.line().end().line().begin("edges");
        network.claimsWithTitles(claim -> {
            if (!claim.claimType().statesValue()) {
                edge(xml, claim);
            }
        });
        xml.line().end().line().end().line().end().finish();
    }

    private static void attributes(XmlWriter xml, String element, List<ExportColumn> columns) throws IOException {
        xml.line().begin("attributes", "class", element, "mode", "static");
        for (ExportColumn column : columns) {
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

    private static void node(XmlWriter xml, ExportSheet sheet, ExportRow row) throws IOException {
        String label = sheet == ExportSheet.TOPICS ? row.text("labelDe") : row.text("name");
        xml.line().begin("node", "id", row.required("id"), "label", label);
        values(xml, NODE, row);
        TypeColour colour = TypeColour.of(row.required("type"));
        xml.empty("color", "r", colour.part(0), "g", colour.part(1), "b", colour.part(2))
                .end();
    }

    private static void edge(XmlWriter xml, ExportRow claim) throws IOException {
        xml.line()
                .begin(
                        "edge",
                        "id",
                        claim.required("id"),
                        "source",
                        claim.required("from"),
                        "target",
                        claim.required("to"),
                        "label",
                        SheetWords.called(claim),
                        "type",
                        claim.isDirected() ? "directed" : "undirected",
                        "weight",
                        new ExportColumn("weight", ExportColumn.Kind.DECIMAL).textOrNull(claim),
                        "kind",
                        claim.required("type"),
                        "start",
                        day(claim, "validFromLower"),
                        "end",
                        // A claim that ended at an unknown time has a last day only by the day of its source. The
                        // source does not state that day as the end.
                        claim.text("validTo") == null ? null : day(claim, "validToUpper"));
        values(xml, EDGE, claim);
        xml.end();
    }

    private static @Nullable String day(ExportRow claim, String bound) {
        LocalDate day = claim.day(bound);
        return day == null ? null : day.toString();
    }

    private static void values(XmlWriter xml, List<ExportColumn> columns, ExportRow row) throws IOException {
        xml.begin("attvalues");
        for (ExportColumn column : columns) {
            String text = column.text(row);
            if (!text.isEmpty()) {
                xml.empty("attvalue", "for", column.name(), "value", text);
            }
        }
        xml.end();
    }
}
