// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The path of the objects in a JSON file that a mapping reads: {@code persons}, {@code results.bindings}, {@code $} for
 * objects at the top (also one object on each line), {@code persons[].memberships} for lists inside the objects of a
 * list.
 */
record JsonList(String top, List<String> nested) {

    /** Separates several values of one path. No text contains this character. */
    static final String SEVERAL = "\u001e";

    /** The objects at the top of the file. */
    static final String ROOT = "$";

    private static final Pattern STEP = Pattern.compile("\\[]\\.?");

    static JsonList of(String path) {
        List<String> steps = List.of(STEP.split(path));
        return new JsonList(steps.getFirst(), steps.subList(1, steps.size()));
    }

    /** Passes each nested object to a consumer, with the objects that contain it, the innermost last. */
    void each(JsonNode object, BiConsumer<JsonNode, List<JsonNode>> consumer) {
        each(object, List.of(), nested, consumer);
    }

    private static void each(
            JsonNode object, List<JsonNode> around, List<String> steps, BiConsumer<JsonNode, List<JsonNode>> consumer) {
        if (steps.isEmpty()) {
            consumer.accept(object, around);
            return;
        }
        List<JsonNode> parents = new ArrayList<>(around);
        parents.add(object);
        for (JsonNode each : nodes(object, steps.getFirst())) {
            each(each, parents, steps.subList(1, steps.size()), consumer);
        }
    }

    /** The text at a path in an object: {@code ../} leads to the containing object, {@code .} is the object itself. */
    static String text(JsonNode object, List<JsonNode> around, String path) {
        if (path.startsWith("../")) {
            return around.isEmpty()
                    ? ""
                    : text(around.getLast(), around.subList(0, around.size() - 1), path.substring(3));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : path.equals(".") ? List.of(object) : nodes(object, path)) {
            String text = each.isValueNode() && !each.isNull() ? each.asString().strip() : "";
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join(SEVERAL, texts);
    }

    /** All values at a path, including all elements of a list. A name may contain dots. */
    private static List<JsonNode> nodes(JsonNode node, String path) {
        if (node.isArray()) {
            List<JsonNode> all = new ArrayList<>();
            node.forEach(each -> all.addAll(nodes(each, path)));
            return all;
        }
        JsonNode whole = node.get(path);
        if (whole != null) {
            return whole.isArray() ? List.copyOf(whole.values()) : List.of(whole);
        }
        int dot = path.indexOf('.');
        JsonNode next = dot < 0 ? null : node.get(path.substring(0, dot));
        return next == null ? List.of() : nodes(next, path.substring(dot + 1));
    }
}
