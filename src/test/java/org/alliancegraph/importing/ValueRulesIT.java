// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The same values, written by a mutation and by a file: both take them or both refuse them. */
@DisplayName("One rule a value:")
class ValueRulesIT {

    @TempDir
    private Path folder;

    /** A value of a property, and whether it is one. */
    record Case(EntityType owner, Property property, String value, boolean right) {

        @Override
        public String toString() {
            return property.fieldName() + " " + value.substring(0, Math.min(30, value.length()));
        }
    }

    static Stream<Case> values() {
        return Stream.of(
                        right(EntityType.MUNICIPALITY, Property.POPULATION, "0", "500", "2147483647"),
                        wrong(
                                EntityType.MUNICIPALITY,
                                Property.POPULATION,
                                "500f",
                                "12d",
                                "0x1p3",
                                "2147483648",
                                "99999999999",
                                "-1",
                                "12.5",
                                "NaN",
                                "Infinity"),
                        right(EntityType.MUNICIPALITY, Property.AREA, "63.26", "0.0001", "12345678.5"),
                        wrong(EntityType.MUNICIPALITY, Property.AREA, "0x1p3", "63d", "NaN", "1".repeat(20)),
                        right(EntityType.ORGANIZATION, Property.LOCATION, "51.18, 10.05", "-0.5,-179.9"),
                        wrong(EntityType.ORGANIZATION, Property.LOCATION, "0x1p3, 1", "91, 0", "51.1f, 10"),
                        right(EntityType.ORGANIZATION, Property.NAME, "n".repeat(1000)),
                        wrong(EntityType.ORGANIZATION, Property.NAME, "n".repeat(1001), "n".repeat(9_990)),
                        wrong(EntityType.ORGANIZATION, Property.ALTERNATIVE_NAME, "n".repeat(9_990)),
                        right(EntityType.ORGANIZATION, Property.DESCRIPTION, "d".repeat(9_990)),
                        wrong(
                                EntityType.ORGANIZATION,
                                Property.WEBSITE,
                                "https://e.org/" + "w".repeat(2_000),
                                "//e.org",
                                "e.org",
                                "https:///e",
                                "mailto:a@e.org"),
                        wrong(EntityType.ORGANIZATION, Property.DESCRIPTION, "\u200b\u00ad"),
                        right(
                                EntityType.ORGANIZATION,
                                Property.FOUNDED,
                                "about 2016",
                                "2020-21",
                                "2016/2018",
                                "199X",
                                "../2018"),
                        wrong(EntityType.ORGANIZATION, Property.FOUNDED, "bald", "2018/2016"))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("values")
    @DisplayName("what is a value to a mutation is one to an import, can be read, exported and imported again")
    void one(Case each) {
        EmptyProduct.with(product -> {
            String id = each.owner().prefix() + ":haus";
            create(product, each.owner());
            JsonNode payload = product.answer("mutation { recordClaim(input: {type: HAS_ATTRIBUTE, subject: \"" + id
                            + "\", property: \"" + each.property().fieldName() + "\", value: \"" + each.value()
                            + "\", source: \"source:blatt\"}) { claim { attribute { value } } errors { code path } } }")
                    .at("/data/recordClaim");
            assertThat(payload.path("errors").isEmpty())
                    .as("by mutation: %s", payload)
                    .isEqualTo(each.right());
            product.emptied();
            create(product, each.owner());
            Import plan = product.planned(file(
                    "claims.csv",
                    "type,from,property,value,source\nHAS_ATTRIBUTE," + id + ","
                            + each.property().fieldName() + ",\"" + each.value() + "\",source:blatt\n"));
            assertThat(EmptyProduct.rows(plan, Outcome.WRONG).isEmpty())
                    .as("by import: %s", EmptyProduct.rows(plan, Outcome.WRONG))
                    .isEqualTo(each.right());
            if (each.right()) {
                product.apply(plan);
                assertThat(shown(product, id)).isFalse();
                WorkbookRows rows = WorkbookRows.of(product.exported(ExportFormat.JSON, "before"));
                Path file = product.exported(ExportFormat.XLSX, "network");
                product.emptied().imported(file);
                assertThat(rows.differences(WorkbookRows.of(product.exported(ExportFormat.JSON, "after"))))
                        .isEmpty();
            }
        });
    }

    @Test
    @DisplayName("a country is one of ISO 3166-1")
    void countries() {
        for (Map.Entry<String, Boolean> country : Map.of("DE", true, "XK", true, "UK", true, "QQ", false, "de", false)
                .entrySet()) {
            EmptyProduct.with(product -> {
                JsonNode errors = product.answer("mutation { createPerson(input: {name: \"Ada\", country: \""
                                + country.getKey() + "\"}) { errors { code path } } }")
                        .at("/data/createPerson/errors");
                assertThat(errors.isEmpty()).as(country + " " + errors).isEqualTo(country.getValue());
                Path file = product.exported(ExportFormat.JSON, "network");
                product.emptied().imported(file);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"1000000000, true", "-0.5, true", "1000000001, false", "1e38, false", "-1e308, false"})
    @DisplayName("a weight is one that can be added up")
    void weights(String weight, boolean right) {
        EmptyProduct.with(product -> {
            create(product, EntityType.ORGANIZATION);
            new RegistryProduct(product).created(EntityType.PERSON, "Haus", Map.of());
            JsonNode errors = product.answer(
                            "mutation { it: recordClaim(input: {type: AFFILIATED_WITH, subject: \"person:haus\","
                                    + " object: \"organization:haus\", weight: " + weight
                                    + "}) { errors { code path } } }")
                    .at("/data/it/errors");
            assertThat(errors.isEmpty()).as(errors.toString()).isEqualTo(right);
            Import plan = product.planned(file(
                    "claims.csv",
                    "type,from,to,weight,source\nAFFILIATED_WITH,person:haus," + "organization:haus," + weight
                            + ",source:blatt\n"));
            assertThat(EmptyProduct.rows(plan, Outcome.WRONG).isEmpty()).isEqualTo(right);
        });
    }

    @Test
    @DisplayName("an official key has the same meaning with blanks around it")
    void officialKeys() {
        EmptyProduct.with(product -> {
            JsonNode made = ok(
                    product,
                    "createMunicipality(input: {name: \"Ort\", level: MUNICIPALITY, ags: \" 06636003\\u00a0\", ars:"
                            + " \"066360003003 \"})");
            assertThat(made.path("errors")).isEmpty();
            assertThat(product.answer("{ municipality(ags: \"06636003\") { id ags ars externalKeys { value } } }")
                            .at("/data/municipality")
                            .toString())
                    .contains("\"municipality:06636003\"", "\"066360003003\"")
                    .doesNotContain(" ");
        });
    }

    @Test
    @DisplayName("nothing lies below itself, whichever row or claim closes the circle")
    void circles() {
        EmptyProduct.with(product -> {
            for (String each : new String[] {"a", "b", "c"}) {
                product.answer("mutation { createTopic(input: {labelDe: \"" + each + "\"}) { errors { code } } "
                        + "createOrganization(input: {name: \"" + each + "\", kind: OTHER}) { errors { code } } }");
            }
            product.answer("mutation { recordClaim(input: {type: BROADER, subject: \"topic:a\", object: \"topic:b\"})"
                    + " { errors { code } } }");
            Import plan = product.planned(file("claims.csv", """
                type,from,to
                BROADER,topic:b,topic:c
                BROADER,topic:c,topic:a
                PART_OF,organization:a,organization:b
                PART_OF,organization:b,organization:a
                """));
            assertThat(EmptyProduct.rows(plan, Outcome.WRONG))
                    .allSatisfy(
                            row -> assertThat(row.reasons().getFirst().code()).isEqualTo("CYCLE"))
                    .hasSize(2);
        });
    }

    @Test
    @DisplayName("a client key has letters, and no more than an index takes")
    void clientKeys() {
        EmptyProduct.with(product -> {
            for (String key : new String[] {"", "  ", "\u200b", "k".repeat(9_000)}) {
                JsonNode errors = product.answer(
                                "mutation { createPerson(input: {name: \"Ada\"}, commit: {clientKey: \"" + key
                                        + "\"}) { errors { code path } } }")
                        .at("/data/createPerson/errors");
                assertThat(errors.toString()).contains("INVALID_VALUE", "clientKey");
            }
        });
    }

    @Test
    @DisplayName("what is refused is named by the field of the input in which it stands")
    void paths() {
        Map<String, String> wrong = Map.of(
                "createOrganization(input: {id: \"organization:a\", name: \"" + "n".repeat(1_001) + "\", kind: OTHER})",
                "[\"name\"]",
                "changeOrganization(input: {id: \"organization:haus\", name: \" \"})",
                "[\"name\"]",
                "changeOrganization(input: {id: \"organization:haus\", founded: \"bald\"})",
                "[\"founded\"]",
                "changeOrganization(input: {id: \"organization:haus\", alternativeNames: [\"gut\", \" \"]})",
                "[\"alternativeNames\",\"1\"]",
                "changeOrganization(input: {id: \"organization:haus\", attributes: [{property: \"population\", value:"
                        + " \"viele\"}]})",
                "[\"attributes\",\"0\",\"value\"]",
                "changeOrganization(input: {id: \"organization:haus\", attributes: [{property: \"x\", value: \"1\"},"
                        + " {property: \" \", value: \"1\"}]})",
                "[\"attributes\",\"1\",\"property\"]",
                "createPerson(input: {name: \"Ada\", keys: [{scheme: \"A B\", value: \"1\"}]})",
                "[\"keys\",\"0\",\"scheme\"]",
                "changeOrganization(input: {id: \"organization:haus\", location: {latitude: 91, longitude: 0}})",
                "[\"location\"]");
        EmptyProduct.with(product -> {
            create(product, EntityType.ORGANIZATION);
            wrong.forEach((mutation, path) -> {
                JsonNode answer = product.answer("mutation { it: " + mutation + " { errors { code path } } }");
                assertThat(answer.at("/data/it/errors/0/path").toString())
                        .as(mutation + answer)
                        .isEqualTo(path);
            });
        });
    }

    @Test
    @DisplayName("the key of what was taken out is free, and that can't come back while another one has it")
    void keysAreFree() {
        EmptyProduct.with(product -> {
            create(product, EntityType.ORGANIZATION);
            ok(product, "giveKey(input: {id: \"organization:haus\", scheme: \"wikidata\", value: \"Q1\"})");
            JsonNode retracted = ok(product, "retractEntity(input: {id: \"organization:haus\"})");
            ok(
                    product,
                    "createPerson(input: {id: \"person:ada\", name: \"Ada\", keys: [{scheme: \"wikidata\", value:"
                            + " \"Q1\"}]})");
            String undo = "undo(input: {revision: " + retracted.at("/revision/number") + "})";
            JsonNode refused =
                    product.answer("mutation { it: " + undo + " { errors { code message(language: EN) } } }");
            assertThat(refused.toString()).contains("CANNOT_UNDO", "wikidata:Q1", "person:ada");
            ok(product, "takeKey(input: {id: \"person:ada\", scheme: \"wikidata\", value: \"Q1\"})");
            ok(product, undo);
            assertThat(product.answer("{ actor(id: \"organization:haus\") { externalKeys { value } } }")
                            .toString())
                    .contains("Q1");
        });
    }

    private static JsonNode ok(EmptyProduct product, String mutation) {
        JsonNode payload = product.answer(
                        "mutation { it: " + mutation + " { revision { number } errors { code path message } } }")
                .at("/data/it");
        assertThat(payload.path("errors")).as(mutation + payload).isEmpty();
        return payload;
    }

    private static boolean shown(EmptyProduct product, String id) {
        return product.answer("{ node(id: \"" + id + "\") { ... on Actor { name alternativeNames description website"
                        + " place { latitude longitude } } ... on Municipality { population area } ... on Organization"
                        + " { founded { text } } } }")
                .has("errors");
    }

    private static void create(EmptyProduct product, EntityType owner) {
        RegistryProduct api = new RegistryProduct(product);
        api.created(EntityType.SOURCE, "Blatt", Map.of());
        api.created(owner, "Haus", Map.of());
    }

    private static Stream<Case> right(EntityType owner, Property property, String... values) {
        return Stream.of(values).map(each -> new Case(owner, property, each, true));
    }

    private static Stream<Case> wrong(EntityType owner, Property property, String... values) {
        return Stream.of(values).map(each -> new Case(owner, property, each, false));
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
