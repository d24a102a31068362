// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.format.ExportColumn;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.format.RowSource;
import org.alliancegraph.format.SpreadsheetText;
import org.alliancegraph.format.csv.CsvArchive;
import org.alliancegraph.model.Property;

/**
 * Writes elements and connections as Kumu imports them. Both have ids: without ids, Kumu merges elements with the same
 * label, and connections between the same two elements.
 */
public final class KumuWriter implements FormatWriter {

    /** The columns of Kumu, with the fields of our model that fill them. */
    private static final List<Map.Entry<String, ExportColumn>> OWN = List.of(
            entry("Description", "description"),
            Map.entry("Alternative names", new ExportColumn("alternativeNames", ExportColumn.Kind.LIST)),
            entry("Kind", "kind"),
            entry("Level", "level"),
            entry("AGS", "ags"),
            entry("ARS", "ars"),
            entry("State", "state"),
            entry("Country", "country"),
            entry("Own state", "ownState"),
            entry("Own country", "ownCountry"),
            Map.entry("Latitude", new ExportColumn("latitude", ExportColumn.Kind.DECIMAL)),
            Map.entry("Longitude", new ExportColumn("longitude", ExportColumn.Kind.DECIMAL)),
            Map.entry("Keys", new ExportColumn("keys", ExportColumn.Kind.KEYS)));

    private static final List<Map.Entry<String, ExportColumn>> FURTHER = Stream.concat(
                    OWN.stream(),
                    Property.statedOf(type -> true).stream()
                            .map(each -> Map.entry(title(each.fieldName()), ExportColumn.of(each))))
            .toList();

    private static final List<Map.Entry<String, ExportColumn>> CONNECTION = List.of(
            entry("Type", "type"),
            entry("Description", "note"),
            entry("Kind", "kind"),
            entry("Role", "role"),
            entry("Stance", "stance"),
            entry("Status", "status"),
            entry("Valid from", "validFrom"),
            entry("Valid to", "validTo"),
            entry("Rank", "rank"),
            entry("Source", "sourceTitle"),
            entry("Locator", "locator"),
            Map.entry("Weight", new ExportColumn("weight", ExportColumn.Kind.DECIMAL)));

    /** The name of a property in words: {@code Legal form}. */
    private static String title(String fieldName) {
        String words = fieldName.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map.Entry<String, ExportColumn> entry(String name, String field) {
        return Map.entry(name, ExportColumn.text(field));
    }

    @Override
    public void write(RowSource network, OutputStream out) throws IOException {
        CsvArchive csv = new CsvArchive(out, ',');
        csv.file("elements.csv", header(List.of("ID", "Label", "Type"), FURTHER));
        for (ExportSheet sheet : List.of(ExportSheet.ACTORS, ExportSheet.TOPICS, ExportSheet.EVENTS)) {
            String label = sheet == ExportSheet.TOPICS ? "labelDe" : "name";
            network.each(
                    sheet,
                    row -> csv.row(cells(
                            List.of(row.required("id"), String.valueOf(row.text(label)), row.required("type")),
                            FURTHER,
                            row)));
        }
        csv.file("connections.csv", header(List.of("ID", "From", "To", "Direction"), CONNECTION));
        network.claimsWithTitles(claim -> {
            if (!claim.claimType().statesValue()) {
                csv.row(cells(ends(claim), CONNECTION, claim));
            }
        });
        csv.finish();
    }

    private static List<String> ends(ExportRow claim) {
        String direction = claim.isDirected() ? "directed" : "undirected";
        return List.of(claim.required("id"), claim.required("from"), claim.required("to"), direction);
    }

    private static List<String> header(List<String> first, List<Map.Entry<String, ExportColumn>> further) {
        return Stream.concat(first.stream(), further.stream().map(Map.Entry::getKey))
                .toList();
    }

    private static List<String> cells(
            List<String> first, List<Map.Entry<String, ExportColumn>> further, ExportRow row) {
        return Stream.concat(
                        first.stream().map(SpreadsheetText::escaped),
                        further.stream().map(Map.Entry::getValue).map(column -> cell(column, row)))
                .toList();
    }

    private static String cell(ExportColumn column, ExportRow row) {
        String text = column.text(row);
        return column.number(row) == null ? SpreadsheetText.escaped(text) : text;
    }
}
