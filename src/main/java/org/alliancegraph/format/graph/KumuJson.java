// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.PipedText;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.json.JsonFields;
import org.alliancegraph.format.json.JsonFile;
import org.alliancegraph.format.json.JsonPass;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads a map of Kumu in JSON: elements and connections, with attributes inside them or in an object
 * {@code attributes}.
 */
final class KumuJson extends JsonFile {

    KumuJson(FileContent content) {
        super(content);
    }

    @Override
    public String format() {
        return "Kumu (JSON)";
    }

    @Override
    public Readers readers(Diagnostics remarks, RecordConsumer sink) {
        GraphNodes nodes = new GraphNodes(remarks);
        return new Readers(
                new Pass("elements", new GraphElementConsumer(this, nodes, remarks, sink, true)),
                new Pass("connections", new GraphElementConsumer(this, nodes, remarks, sink, false)));
    }

    private record Pass(String wanted, GraphElementConsumer draws) implements JsonPass.Objects {

        @Override
        public boolean wants(String list) {
            return list.equals(wanted);
        }

        @Override
        public void object(String list, String index, long line, JsonParser json) {
            Map<String, List<String>> fields = JsonFields.of(json);
            Map<String, Cell> values = new LinkedHashMap<>();
            fields.forEach((name, texts) -> {
                if (!texts.isEmpty()) {
                    values.put(known(name), new Cell(PipedText.joined(texts), list + "[" + index + "]." + name));
                }
            });
            String id = taken(values, "_id", "id");
            String label = taken(values, "label");
            Cell direction = values.remove("direction");
            if (draws.wantsNodes()) {
                draws.node(draws.position(line), id, label, values);
            } else {
                String from = taken(values, "from");
                String to = taken(values, "to");
                draws.edge(draws.position(line), id, from, to, label, KumuTables.direction(direction), values);
            }
        }

        private static String known(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "element type", "connection type", "type" -> "type";
                case "label" -> "label";
                case "from" -> "from";
                case "to" -> "to";
                default -> name;
            };
        }

        private static @Nullable String taken(Map<String, Cell> values, String... names) {
            for (String name : names) {
                Cell cell = values.remove(name);
                if (cell != null) {
                    return cell.text();
                }
            }
            return null;
        }
    }
}
