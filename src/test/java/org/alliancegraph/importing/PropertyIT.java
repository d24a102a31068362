// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.SheetColumn;
import org.alliancegraph.format.SheetKind;
import org.alliancegraph.model.DatedId;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whoever adds a property to the registry and forgets a place finds that place here. */
@DisplayName("A property of an entity")
class PropertyIT {

    private static final Set<ExportFormat> COMPLETE = Set.of(ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.JSON);

    static Stream<Arguments> properties() {
        return Arrays.stream(Property.values())
                .flatMap(property -> property.owners().stream()
                        // the API takes other names of an event and finds it by them, but has no field for them
                        .filter(owner -> property != Property.ALTERNATIVE_NAME || owner != EntityType.EVENT)
                        .map(owner -> Arguments.of(property, owner)));
    }

    @ParameterizedTest
    @MethodSource("properties")
    @DisplayName("is written, corrected, read now and in the past, found, exported and imported")
    void goesAllTheWay(Property property, EntityType owner) {
        EmptyProduct.with(product -> {
            RegistryProduct api = new RegistryProduct(product);
            String source = "\"" + api.created(EntityType.SOURCE, "Blatt", Map.of("date", "\"2020\"")) + "\"";
            Map<String, String> first = new LinkedHashMap<>(Map.of("source", source));
            first.put(property.apiName(), literal(property, false));
            String id = api.created(owner, "Haus", first);
            String before = api.newest();
            Map<String, String> second = new LinkedHashMap<>(Map.of("id", "\"" + id + "\"", "source", source));
            second.put(property.apiName(), literal(property, true));
            api.write("change" + owner.label(), second, "");

            assertThat(shown(api, property, owner, id, "")).isEqualTo(value(property, true));
            assertThat(shown(api, property, owner, id, "@2020-06-01")).isEqualTo(value(property, true));
            assertThat(shown(api, property, owner, id, DatedId.suffix(null, Instant.parse(before.toString()))))
                    .isEqualTo(value(property, false));
            if (owner.isActor()) {
                assertThat(stated(api, property, owner, id)).containsExactly(value(property, true));
            }
            if (property.isSearched()) {
                assertThat(found(api, "neues", "")).contains(id);
                assertThat(found(api, "altes", "")).doesNotContain(id);
                assertThat(found(api, "altes", ", knownAt: \"" + before + "\"")).contains(id);
            }
            WorkbookRows rows = WorkbookRows.of(product.exported(ExportFormat.JSON, "before"));
            for (ExportFormat format : COMPLETE) {
                Path file = product.exported(format, "network");
                product.emptied().imported(file);
                assertThat(rows.differences(WorkbookRows.of(product.exported(ExportFormat.JSON, "after"))))
                        .as(format.name())
                        .isEmpty();
                assertThat(shown(api, property, owner, id, "")).isEqualTo(value(property, true));
            }
        });
    }

    static Stream<Arguments> columns() {
        return properties().filter(each -> Property.statedOf(type -> true).contains((Property) each.get()[0]));
    }

    @ParameterizedTest
    @MethodSource("columns")
    @DisplayName("has a column in files of people, in our exports and a term in JSON-LD")
    void hasAColumn(Property property, EntityType owner) {
        EmptyProduct.with(product -> {
            RegistryProduct api = new RegistryProduct(product);
            SheetKind sheet = owner == EntityType.EVENT ? SheetKind.EVENTS : SheetKind.ACTORS;
            SheetColumn column = sheet.columns().stream()
                    .filter(each -> each.field().equals(property.fieldName()))
                    .findFirst()
                    .orElseThrow();
            String start = owner == EntityType.EVENT && property != Property.START ? ",start" : "";
            String source = api.created(EntityType.SOURCE, "Blatt", Map.of());
            String table = "type,name," + column.germanHeader() + start + ",source\n" + owner.label() + ",Haus,\""
                    + value(property, true) + "\"" + (start.isEmpty() ? "" : ",2001") + "," + source + "\n";
            product.imported(product.file(sheet.title() + ".csv", table));
            String id = owner.prefix() + ":haus";

            assertThat(shown(api, property, owner, id, "")).isEqualTo(value(property, true));
            assertThat(EmptyProduct.text(product.exported(ExportFormat.JSON, "shown")))
                    .contains("\"" + property.fieldName() + "\":");
            assertThat(EmptyProduct.text(product.exported(ExportFormat.GEXF, "shown")))
                    .contains("<attvalue for=\"" + property.fieldName() + "\"");
            assertThat(EmptyProduct.text(product.exported(ExportFormat.JSONLD, "shown")))
                    .contains("\"predicate\":\"" + property.jsonLdTerm() + "\"")
                    .contains("\": \"" + property.jsonLdTerm() + "\"");
        });
    }

    private static String shown(RegistryProduct api, Property property, EntityType owner, String id, String when) {
        String field = switch (property) {
            case LOCATION -> "place { latitude longitude }";
            default ->
                property.apiName()
                        + switch (property.valueType()) {
                            case DATE -> " { text }";
                            default -> "";
                        };
        };
        JsonNode node = api.ask(
                        "{ node(id: \"" + id + when + "\") { ... on " + owner.label() + " { value: " + field + " } } }")
                .path("node")
                .path("value");
        return switch (property) {
            case ALTERNATIVE_NAME -> node.path(0).asString();
            case LOCATION ->
                node.path("latitude").asDouble() + ", " + node.path("longitude").asDouble();
            default ->
                property == Property.PLACE || !node.has("text")
                        ? node.asString()
                        : node.path("text").asString();
        };
    }

    private static Iterable<String> stated(RegistryProduct api, Property property, EntityType owner, String id) {
        JsonNode claims = api.ask(
                        "{ node(id: \"" + id + "\") { ... on " + owner.label() + " { claims(first: 9, property: \""
                                + property.fieldName() + "\") { nodes { attribute { value } } } } } }")
                .path("node")
                .path("claims")
                .path("nodes");
        return claims.values().stream()
                .map(each -> each.path("attribute").path("value").asString())
                .toList();
    }

    private static String found(RegistryProduct api, String text, String when) {
        return api.ask("{ search(first: 9, text: \"" + text + "\"" + when + ") { edges { node { id: key } } } }")
                .toString();
    }

    private static String literal(Property property, boolean corrected) {
        String value = value(property, corrected);
        return switch (property.valueType()) {
            case WHOLE, DECIMAL -> value;
            case COORDINATES -> "{latitude: " + value.replace(",", ", longitude:") + "}";
            case TEXT, URL, DATE -> property.isSingle() ? "\"" + value + "\"" : "[\"" + value + "\"]";
        };
    }

    private static String value(Property property, boolean corrected) {
        return switch (property.valueType()) {
            case TEXT -> corrected ? "Neues Wort" : "Altes Wort";
            case URL -> corrected ? "https://neues.example.org/haus" : "https://altes.example.org/haus";
            case WHOLE -> corrected ? "4321" : "1234";
            case DECIMAL -> corrected ? "43.5" : "12.5";
            case DATE -> corrected ? "about 2003" : "2002-05";
            case COORDINATES -> corrected ? "51.5, 10.25" : "50.5, 9.25";
        };
    }
}
