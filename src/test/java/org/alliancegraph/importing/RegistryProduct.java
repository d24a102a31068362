// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.model.EntityType;
import tools.jackson.databind.JsonNode;

/** What tests of the registries of properties and claim types write and read by the API of an empty product. */
final class RegistryProduct {

    private final EmptyProduct product;

    RegistryProduct(EmptyProduct product) {
        this.product = product;
    }

    /** Creates an entity with all its type needs and some more fields, and returns its id. */
    String created(EntityType type, String name, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(
                switch (type) {
                    case MUNICIPALITY -> Map.of("level", "MUNICIPALITY");
                    case PROGRAM -> Map.of("kind", "PROJECT");
                    case ORGANIZATION -> Map.of("kind", "OTHER");
                    case EVENT -> Map.of("start", "\"2001\"");
                    case PERSON, LOCAL_ALLIANCE, TOPIC, SOURCE -> Map.of();
                });
        String called = switch (type) {
            case TOPIC -> "labelDe";
            case SOURCE -> "title";
            default -> "name";
        };
        fields.put(called, "\"" + name + "\"");
        fields.putAll(more);
        return write("create" + type.label(), fields, type.prefix() + " { id }")
                .path(type.prefix())
                .path("id")
                .asString();
    }

    /** The payload of a mutation that must not be refused. */
    JsonNode write(String mutation, Map<String, String> input, String selection) {
        String fields = input.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
        JsonNode payload = ask("mutation { " + mutation + "(input: {" + fields + "}) { " + selection
                        + " errors { message } } }")
                .path(mutation);
        assertThat(payload.path("errors")).as(mutation + fields).isEmpty();
        return payload;
    }

    /** The moment of the newest revision. */
    String newest() {
        return ask("{ changes(first: 1) { nodes { visibleAt } } }")
                .path("changes")
                .path("nodes")
                .path(0)
                .path("visibleAt")
                .asString();
    }

    JsonNode ask(String document) {
        JsonNode answer = product.answer(document);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }
}
