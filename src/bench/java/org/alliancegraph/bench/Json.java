// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the client of the benchmark needs it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static JsonNode read(byte[] text) {
        return MAPPER.readTree(text);
    }

    /** The data of an answer without the fields that only the product can make: sentences. */
    static JsonNode comparable(byte[] answer) {
        JsonNode data = read(answer).path("data");
        strip(data);
        return data;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("explanation");
        }
        node.forEach(Json::strip);
    }
}
