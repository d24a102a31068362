// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.model.EntityType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** For each field of the schema that is never null, every way of writing is tried to empty it. */
@DisplayName("What the API says is never null")
class RequiredFieldsIT {

    private static final List<String> NOTHING = List.of("null", "\"\"", "\"  \"", "\"\\u200b\\u00a0\\u00ad\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("can't be emptied by a change, and can be read after it was tried")
    void byAChange(EntityType type) {
        EmptyProduct.with(product -> {
            RegistryProduct api = new RegistryProduct(product);
            String id = api.created(type, "Haus", Map.of());
            List<String> fields = type == EntityType.TOPIC ? List.of("labelDe") : required(api, type);
            assertThat(fields).isNotEmpty();
            for (String field : fields) {
                for (String nothing : NOTHING) {
                    JsonNode answer = product.answer("mutation { it: change" + type.label() + "(input: {id: \"" + id
                            + "\", " + field + ": " + nothing + "}) { errors { code path } } }");
                    if (answer.has("errors")) {
                        assertThat(answer.toString())
                                .as("a text is no value of an enum")
                                .contains("VALIDATION_FAILED");
                    } else if (!(field.equals("name") && nothing.equals("null"))) {
                        assertThat(answer.at("/data/it/errors/0/code").asString())
                                .as(field + " " + answer)
                                .isEqualTo("MISSING_VALUE");
                        assertThat(answer.at("/data/it/errors/0/path").toString())
                                .isEqualTo("[\"" + field + "\"]");
                    }
                    readable(api, type, id, fields);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retractClaim(input: {id: \"$claim\"})",
                "rankClaim(input: {id: \"$claim\", rank: DEPRECATED})",
                "correctClaim(input: {id: \"$claim\", validTo: \"2002\"})",
                "correctClaim(input: {id: \"$claim\", validFrom: \"2100\"})",
                "correctClaim(input: {id: \"$claim\", status: ENDED})",
                "correctClaim(input: {id: \"$claim\", property: \"motto\"})",
                "correctClaim(input: {id: \"$claim\", subject: \"event:other\"})",
                "applyChanges(input: {changes: [{changeEvent: {id: \"event:haus\", name: \"Heim\"}}, {retractClaim:"
                        + " {id: \"$claim\"}}]})"
            })
    @DisplayName("can't be emptied by taking back, lowering, limiting or moving its last claim, but one of two can go")
    void byAClaim(String mutation) {
        EmptyProduct.with(product -> {
            RegistryProduct api = new RegistryProduct(product);
            api.created(EntityType.EVENT, "Other", Map.of("start", "\"1999\""));
            String id = api.created(EntityType.EVENT, "Haus", Map.of());
            String tried = mutation.replace("$claim", start(product, id));
            JsonNode refused = product.answer("mutation { it: " + tried + " { errors { code path } } }");
            assertThat(refused.at("/data/it/errors/0/code").asString())
                    .as(refused.toString())
                    .isEqualTo("MISSING_VALUE");
            readable(api, EntityType.EVENT, id, List.of("start"));

            String source = api.created(EntityType.SOURCE, "Blatt", Map.of());
            api.write(
                    "recordClaim",
                    Map.of(
                            "type", "HAS_ATTRIBUTE",
                            "subject", "\"" + id + "\"",
                            "property", "\"start\"",
                            "value", "\"2003\"",
                            "source", "\"" + source + "\""),
                    "claim { id }");
            JsonNode done = product.answer("mutation { it: " + tried + " { errors { code path message } } }");
            assertThat(done.at("/data/it/errors")).as(done.toString()).isEmpty();
            readable(api, EntityType.EVENT, id, List.of("start"));
        });
    }

    @Test
    @DisplayName("is missing in a row of an import that does not say it, and stays if a row would take it away")
    void byAnImport() {
        EmptyProduct.with(product -> {
            RegistryProduct api = new RegistryProduct(product);
            String source = api.created(EntityType.SOURCE, "Blatt", Map.of());
            String id = api.created(EntityType.EVENT, "Haus", Map.of("source", "\"" + source + "\""));
            wrong(product.planned(file("events.csv", "type,name,source\nEvent,Fest," + source + "\n")));
            String claim = start(product, id);
            String header = "id,type,from,property,value,validTo,status,rank,source\n";
            String row = claim + ",HAS_ATTRIBUTE," + id + ",start,2001,";
            wrong(product.planned(file("claims.csv", header + row + "2002,,," + source + "\n")));
            wrong(product.planned(file("claims.csv", header + row + ",ENDED,," + source + "\n")));
            wrong(product.planned(file("claims.csv", header + row + ",,DEPRECATED," + source + "\n")));
            readable(api, EntityType.EVENT, id, List.of("start"));
        });
    }

    private static void wrong(Import plan) {
        assertThat(EmptyProduct.rows(plan, Outcome.values()))
                .singleElement()
                .satisfies(row -> assertThat(row.outcome()).as(row.toString()).isEqualTo(Outcome.WRONG))
                .satisfies(row -> assertThat(row.reasons())
                        .extracting(PlanRow.Reason::code)
                        .contains("MISSING_VALUE"));
    }

    private static String start(EmptyProduct product, String event) {
        return product.driver()
                .executableQuery("MATCH (:Event {id: $id})-[c:HAS_ATTRIBUTE]->(:Attribute {property: 'start'})"
                        + " WHERE c.retracted = 9223372036854775807 RETURN c.id AS id")
                .withParameters(Map.of("id", event))
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }

    /** The fields of a type that are never null and that can be written. */
    private static List<String> required(RegistryProduct api, EntityType type) {
        List<String> written = api
                .ask("{ __type(name: \"Change" + type.label() + "Input\") { inputFields { name } } }")
                .at("/__type/inputFields")
                .values()
                .stream()
                .map(each -> each.path("name").asString())
                .filter(each -> !each.equals("id") && !each.equals("alternativeNames"))
                .toList();
        return api
                .ask("{ __type(name: \"" + type.label() + "\") { fields { name type { kind } } } }")
                .at("/__type/fields")
                .values()
                .stream()
                .filter(each -> each.path("type").path("kind").asString().equals("NON_NULL"))
                .map(each -> each.path("name").asString())
                .filter(written::contains)
                .toList();
    }

    private static void readable(RegistryProduct api, EntityType type, String id, List<String> fields) {
        String selection =
                String.join(" ", fields).replace("start", "start { text }").replace("labelDe", "labelDe: label");
        JsonNode node = api.ask("{ node(id: \"" + id + "\") { ... on " + type.label() + " { " + selection + " } } }")
                .path("node");
        for (String field : fields) {
            assertThat(node.path(field).toString()).as(field).doesNotContain("null", "\"\"");
        }
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
