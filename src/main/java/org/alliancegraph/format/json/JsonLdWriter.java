// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.format.ExportColumn;
import org.alliancegraph.format.ExportRow;
import org.alliancegraph.format.ExportSheet;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.format.RowSource;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON-LD in the terms of W3C ORG and schema.org. A claim is written as a statement about a statement, not as
 * the statement itself, because sources disagree and relations end. The file contains its context, so that nothing has
 * to be loaded to read it.
 */
public final class JsonLdWriter implements FormatWriter {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(RowSource network, OutputStream out) throws IOException {
        String context = JsonLdContext.text().strip();
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeRaw(context.substring(0, context.lastIndexOf('}')).stripTrailing() + ",\n  \"@graph\": ");
        json.writeStartArray();
        for (ExportSheet sheet : ExportSheet.values()) {
            network.each(sheet, row -> {
                json.writeRaw('\n');
                json.writeStartObject();
                if (sheet == ExportSheet.CLAIMS) {
                    claim(json, row);
                } else {
                    entity(json, sheet, row);
                }
                json.writeEndObject();
            });
        }
        json.writeEndArray();
        json.writeRaw("}\n");
        json.flush();
    }

    private static void entity(JsonGenerator json, ExportSheet sheet, ExportRow row) {
        String type = row.required("type");
        json.writeStringProperty("id", row.required("id"));
        texts(json, "a", types(type));
        json.writeStringProperty("type", type);
        for (ExportColumn column : sheet.columns()) {
            switch (column.name()) {
                case "id", "type" -> {}
                case "labelDe" -> labels(json, row);
                case "labelEn" -> {}
                case "keys" -> keys(json, row.keys());
                case "broader" -> texts(json, "broader", row.texts("broader"));
                case "title" -> text(json, sheet == ExportSheet.SOURCES ? "title" : "honorific", row.text("title"));
                default -> JsonWriter.field(json, column, row);
            }
        }
    }

    private static List<String> types(String type) {
        return switch (type) {
            case "Person" -> List.of("schema:Person", "prov:Person");
            case "Municipality" -> List.of("org:FormalOrganization", "schema:AdministrativeArea");
            case "LocalAlliance" -> List.of("org:OrganizationalCollaboration", "schema:Organization");
            case "Program" -> List.of("org:OrganizationalCollaboration", "schema:Project");
            case "Organization" -> List.of("org:Organization", "schema:Organization");
            case "Topic" -> List.of("skos:Concept");
            case "Event" -> List.of("schema:Event");
            default -> List.of("schema:CreativeWork", "prov:Entity");
        };
    }

    private static void labels(JsonGenerator json, ExportRow row) {
        json.writeObjectPropertyStart("label");
        text(json, "de", row.text("labelDe"));
        text(json, "en", row.text("labelEn"));
        json.writeEndObject();
    }

    private static void keys(JsonGenerator json, List<ExportRow.Key> keys) {
        if (!keys.isEmpty()) {
            json.writeArrayPropertyStart("keys");
            for (ExportRow.Key key : keys) {
                json.writeStartObject();
                json.writeStringProperty("a", "schema:PropertyValue");
                json.writeStringProperty("scheme", key.scheme());
                json.writeStringProperty("value", key.value());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        texts(
                json,
                "sameAs",
                keys.stream()
                        .filter(key ->
                                key.scheme().equals("wikidata") && key.value().matches("Q\\d+"))
                        .map(key -> "http://www.wikidata.org/entity/" + key.value())
                        .toList());
    }

    private static void claim(JsonGenerator json, ExportRow claim) {
        boolean membership = isMembership(claim);
        List<String> types = new ArrayList<>(List.of("rdf:Statement", "prov:Entity"));
        if (membership) {
            types.add("org:Membership");
        }
        json.writeStringProperty("id", claim.required("id"));
        texts(json, "a", types);
        for (String name : List.of("type", "from")) {
            json.writeStringProperty(name, claim.required(name));
        }
        json.writeStringProperty("predicate", predicate(claim));
        text(json, "to", claim.text("to"));
        text(json, "states", claim.text("value"));
        text(json, "property name", claim.text("property"));
        if (membership) {
            json.writeStringProperty("member", claim.required("from"));
            json.writeStringProperty("organization of membership", claim.required("to"));
        }
        text(json, "role", claim.text("role") == null ? null : "ag:role:" + claim.text("role"));
        for (String name : List.of("kind", "stance", "status", "validFrom", "validTo", "rank")) {
            text(json, name, claim.text(name));
        }
        day(json, "earliestStart", claim.day("validFromLower"));
        day(json, "latestEnd", claim.day("validToUpper"));
        json.writeStringProperty("source of claim", claim.required("source"));
        if (claim.value("weight") instanceof Double weight) {
            json.writeNumberProperty("weight", weight);
        }
        if (claim.value("directed") instanceof Boolean directed) {
            json.writeBooleanProperty("directed", directed);
        }
        for (String name : List.of("locator", "note", "corrects")) {
            text(json, name, claim.text(name));
        }
        String mergedFrom = claim.text("mergedFrom");
        texts(json, "mergedFrom", mergedFrom == null ? List.of() : List.of(mergedFrom.split(" ")));
    }

    private static boolean isMembership(ExportRow claim) {
        EntityType end = EntityType.ofId(String.valueOf(claim.text("to")));
        return claim.claimType().carries("role") && end != null && end.isActor();
    }

    private static String predicate(ExportRow claim) {
        if (claim.claimType().statesValue()) {
            return attribute(claim.required("property"));
        }
        return isMembership(claim) ? "org:memberOf" : claim.claimType().jsonLdTerm();
    }

    private static String attribute(String property) {
        Property known = Property.named(property);
        return known == null
                ? "property:"
                        + URLEncoder.encode(property, StandardCharsets.UTF_8).replace("+", "%20")
                : known.jsonLdTerm();
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
        if (day != null) {
            json.writeStringProperty(name, day.toString());
        }
    }
}
