// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a JSON export says, as rows by id; the order of lists makes no difference. */
record WorkbookRows(Map<String, Map<String, String>> all) {

    static WorkbookRows of(Path json) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        JsonNode network = JsonMapper.shared().readTree(json.toFile());
        for (String list : Set.of("actors", "topics", "events", "sources", "claims")) {
            for (JsonNode each : network.path(list)) {
                Map<String, String> row = new TreeMap<>();
                each.properties().forEach(field -> row.put(field.getKey(), text(field.getValue())));
                all.put(row.get("id"), row);
            }
        }
        return new WorkbookRows(all);
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.isString() ? value.asString() : value.toString();
        }
        Set<String> texts = new TreeSet<>();
        value.forEach(each -> texts.add(each.toString()));
        return texts.toString();
    }

    /**
     * Without what a format says that it drops: attribute claims, sources, own coordinates of what lies in a
     * municipality, and fields of what is left.
     */
    WorkbookRows without(Set<String> fields, UnaryOperator<String> texts) {
        Map<String, Map<String, String>> left = new TreeMap<>();
        Set<String> located = new TreeSet<>();
        all.values().stream()
                .filter(row -> "LOCATED_IN".equals(row.get("type")))
                .forEach(row -> located.add(row.get("from")));
        all.forEach((id, row) -> {
            if (!id.startsWith("source:") && !"HAS_ATTRIBUTE".equals(row.get("type"))) {
                Map<String, String> kept = new TreeMap<>(row);
                kept.keySet().removeAll(fields);
                if (located.contains(id)) {
                    kept.keySet().removeAll(Set.of("latitude", "longitude"));
                }
                kept.computeIfPresent(
                        "source", (field, source) -> all.get(source).get("title"));
                kept.replaceAll((field, text) -> texts.apply(text));
                left.put(id, kept);
            }
        });
        return new WorkbookRows(left);
    }

    /** What only one of two has, as a reader of a failed test wants it. */
    List<String> differences(WorkbookRows other) {
        List<String> differences = new ArrayList<>();
        Set<String> ids = new TreeSet<>(all.keySet());
        ids.addAll(other.all.keySet());
        for (String id : ids) {
            Map<String, String> one = all.getOrDefault(id, Map.of());
            Map<String, String> two = other.all.getOrDefault(id, Map.of());
            Set<String> fields = new TreeSet<>(one.keySet());
            fields.addAll(two.keySet());
            fields.removeIf(field -> Objects.equals(one.get(field), two.get(field)));
            fields.forEach(field -> differences.add(id + " " + field + ": " + one.get(field) + " / " + two.get(field)));
        }
        return differences;
    }
}
