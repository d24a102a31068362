// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.PipedText;
import org.alliancegraph.model.Whitespace;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All values of one JSON object by their paths. What lies in an object that only holds the values of a node or an edge
 * has no path: programs put one around them or not.
 */
final class FlatJson {

    /** Reads one object of many, behind which the file goes on. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> WRAPPERS = Set.of("data", "attributes", "metadata", "properties");

    private FlatJson() {}

    static Map<String, String> of(JsonParser json) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        collect("", MAPPER.readTree(json), values);
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((path, several) -> texts.put(path, PipedText.joined(several)));
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, List<String>> values) {
        if (node.isArray()) {
            node.forEach(each -> collect(path, each, values));
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                boolean wrapper = path.isEmpty() && value.isObject() && WRAPPERS.contains(name);
                collect(wrapper ? "" : path.isEmpty() ? name : path + "." + name, value, values);
            });
        } else if (!node.isNull() && !Whitespace.strip(node.asString()).isEmpty()) {
            values.computeIfAbsent(path, key -> new ArrayList<>()).add(Whitespace.strip(node.asString()));
        }
    }
}
