// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.Whitespace;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Flattens the fields of a JSON object: a list becomes several texts, a nested object becomes fields. */
public final class JsonFields {

    private JsonFields() {}

    public static Map<String, List<String>> of(JsonParser json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            switch (json.nextToken()) {
                case START_OBJECT -> of(json).forEach(fields::putIfAbsent);
                case START_ARRAY -> fields.putIfAbsent(name, list(json));
                case VALUE_NULL -> {}
                default -> add(fields.computeIfAbsent(name, key -> new ArrayList<>()), json.getString());
            }
        }
        return fields;
    }

    private static List<String> list(JsonParser json) {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            switch (json.currentToken()) {
                case START_OBJECT -> {
                    Map<String, List<String>> entry = of(json);
                    String scheme = String.join("", entry.getOrDefault("scheme", List.of()));
                    add(texts, scheme + ":" + String.join("", entry.getOrDefault("value", List.of())));
                }
                case START_ARRAY -> texts.addAll(list(json));
                case VALUE_NULL -> {}
                default -> add(texts, json.getString());
            }
        }
        return texts;
    }

    private static void add(List<String> texts, String text) {
        String stripped = Whitespace.strip(text);
        if (!stripped.isEmpty()) {
            texts.add(stripped);
        }
    }
}
