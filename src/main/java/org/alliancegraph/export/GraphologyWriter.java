// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a network to be drawn in the serialized form of graphology. */
final class GraphologyWriter {

    /** What is no attribute of a node or an edge, but identifies it. */
    private static final Set<String> IDENTIFYING = Set.of("key", "source", "target", "directed");

    private GraphologyWriter() {}

    static void write(Map<?, ?> network, JsonMapper mapper, OutputStream out) throws IOException {
        List<?> nodes = list(network.get("nodes"));
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writeName("attributes");
            json.writeStartObject();
            for (String each : List.of("revision", "nodeCount", "edgeCount")) {
                json.writePOJOProperty(each, network.get(each));
            }
            json.writeEndObject();
            json.writeName("options");
            json.writeStartObject();
            json.writeStringProperty("type", "mixed");
            json.writeBooleanProperty("multi", true);
            json.writeBooleanProperty("allowSelfLoops", false);
            json.writeEndObject();
            json.writeArrayPropertyStart("nodes");
            for (int place = 0; place < nodes.size(); place++) {
                json.writeStartObject();
                json.writePOJOProperty("key", ((Map<?, ?>) nodes.get(place)).get("key"));
                attributes(placed((Map<?, ?>) nodes.get(place), place, nodes.size()), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("edges");
            int number = 0;
            for (Object each : list(network.get("edges"))) {
                Map<?, ?> edge = (Map<?, ?>) each;
                json.writeStartObject();
                json.writeStringProperty("key", String.valueOf(number++));
                json.writePOJOProperty("source", key(nodes, edge.get("source")));
                json.writePOJOProperty("target", key(nodes, edge.get("target")));
                if (Boolean.FALSE.equals(edge.get("directed"))) {
                    json.writeBooleanProperty("undirected", true);
                }
                attributes(edge, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** A node with a place to be drawn at, which renderers need: evenly in a circle if no other is known. */
    private static Map<?, ?> placed(Map<?, ?> node, int place, int count) {
        if (node.get("x") != null) {
            return node;
        }
        double angle = place * 2.399963;
        double radius = Math.sqrt((place + 0.5) / count);
        Map<Object, @Nullable Object> placed = new LinkedHashMap<>(node);
        placed.put("x", radius * Math.cos(angle));
        placed.put("y", radius * Math.sin(angle));
        return placed;
    }

    private static @Nullable Object key(List<?> nodes, @Nullable Object place) {
        return ((Map<?, ?>) nodes.get((Integer) Objects.requireNonNull(place))).get("key");
    }

    /** Leaves out what says nothing. */
    private static void attributes(Map<?, ?> each, JsonGenerator json) {
        json.writeObjectPropertyStart("attributes");
        each.forEach((name, value) -> {
            if (value != null
                    && !IDENTIFYING.contains(name.toString())
                    && !(value instanceof List<?> l && l.isEmpty())) {
                json.writePOJOProperty(name.toString(), value);
            }
        });
        json.writeEndObject();
    }

    private static List<?> list(@Nullable Object list) {
        return (List<?>) Objects.requireNonNull(list);
    }
}
