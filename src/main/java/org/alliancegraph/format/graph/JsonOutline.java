// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.json.JsonPass;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outline of a JSON file: the names at its top, and the fields of the first object in each list. By the outline our
 * files and those of Kumu are distinguished from files of other programs with the same names.
 */
final class JsonOutline {

    /** The fields of which the first object in a list of our JSON must have one. */
    private static final Map<String, Set<String>> OURS = Map.of(
            "actors", Set.of("name", "id", "ags", "ars", "keys"),
            "topics", Set.of("labelDe", "labelEn", "id"),
            "sources", Set.of("title", "id"),
            "claims", Set.of("from"));

    private static final Set<String> KUMUS = Set.of("attributes", "label", "from");
    private static final Set<String> NODES = Set.of("id", "key", "name", "label", "data");
    private static final Set<String> EDGES = Set.of("source", "from", "data");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private String format = "";
    private String type = "";

    private JsonOutline() {}

    static JsonOutline of(FileContent content) throws IOException {
        JsonOutline outline = new JsonOutline();
        try (InputStream in = content.open(null);
                JsonParser json = JsonMapper.shared().createParser(in)) {
            JsonToken start = json.nextToken();
            if (start == JsonToken.START_ARRAY) {
                start = json.nextToken();
            }
            if (start == JsonToken.START_OBJECT) {
                outline.read(json);
            }
        } catch (JacksonException e) {
            if (!outline.isOurs() && !outline.isKumus()) {
                throw JsonPass.unreadable(content.name(), e);
            }
        }
        return outline;
    }

    private void read(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            names.add(name);
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                Set<String> fields = new LinkedHashSet<>();
                lists.put(name, fields);
                first(json, fields);
                if (isOurs() || isKumus()) {
                    return;
                }
                rest(json);
            } else if (value == JsonToken.START_OBJECT) {
                within(json, name);
            } else if (name.equals("format")) {
                format = String.valueOf(json.getValueAsString());
            } else if (name.equals("type")) {
                type = String.valueOf(json.getValueAsString());
            } else {
                json.skipChildren();
            }
        }
    }

    /** Takes note of the lists in an object, and of nodes that an object holds by their names. */
    private void within(JsonParser json, String around) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String path = around + "." + json.currentName();
            boolean named = json.currentName().equals("nodes");
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                Set<String> fields = new LinkedHashSet<>();
                lists.put(path, fields);
                first(json, fields);
                rest(json);
            } else {
                if (value == JsonToken.START_OBJECT && named) {
                    lists.put(path, Set.of());
                }
                json.skipChildren();
            }
        }
    }

    /** Notes the names in the first object of a list. */
    private void first(JsonParser json, Set<String> fields) {
        JsonToken token = json.nextToken();
        if (token != JsonToken.START_OBJECT) {
            if (token != JsonToken.END_ARRAY) {
                fields.add("");
            }
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            fields.add(json.currentName());
            boolean ofType = json.currentName().equals("type");
            if (json.nextToken() == JsonToken.VALUE_STRING && ofType && type.isEmpty()) {
                type = json.getString();
            }
            json.skipChildren();
        }
    }

    private static void rest(JsonParser json) {
        json.skipChildren();
        while (json.currentToken() != JsonToken.END_ARRAY && json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
        }
    }

    boolean isOurs() {
        boolean said = format.equals("alliance-graph");
        return OURS.entrySet().stream().anyMatch(each -> has(each.getKey(), said ? Set.of() : each.getValue()))
                || (said && lists.containsKey("events"));
    }

    boolean isKumus() {
        return has("elements", KUMUS) || has("connections", KUMUS);
    }

    /** The path of the list of nodes, if the file is a graph; that of its edges is beside it. */
    @Nullable
    String nodes() {
        return Stream.of("", "graph.", "elements.", "data.")
                .filter(each -> has(each + "nodes", NODES) && edges(each + "nodes") != null)
                .map(each -> each + "nodes")
                .findFirst()
                .orElse(null);
    }

    /** The path of the list of edges beside one of nodes. */
    @Nullable
    String edges(String nodes) {
        String around = nodes.substring(0, nodes.length() - "nodes".length());
        return Stream.of("links", "edges")
                .map(each -> around + each)
                .filter(each -> has(each, EDGES))
                .findFirst()
                .orElse(null);
    }

    /** Whether the list exists, and its first object, if there is one, has one of the fields, if any are given. */
    private boolean has(String list, Set<String> wanted) {
        Set<String> fields = lists.get(list);
        return fields != null
                && (fields.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(fields::contains));
    }

    /** The shipped mapping that reads such a file; null if there is none. */
    @Nullable
    String format() {
        if (type.startsWith("https://schema.oparl.org/")) {
            return "oparl";
        }
        if (names.containsAll(Set.of("id", "schema", "properties"))) {
            return "followthemoney";
        }
        boolean popolo = lists.getOrDefault("persons", Set.of()).containsAll(Set.of("id", "name"))
                && (lists.containsKey("memberships") || lists.containsKey("organizations"));
        return popolo ? "popolo" : null;
    }

    /** The mapping of ours that may read such a file; null if none is known to. */
    @Nullable
    String mapping() {
        return lists.containsKey("persons") || lists.containsKey("memberships") ? "popolo" : null;
    }

    /** Whether it is what a SPARQL query found. */
    boolean isSparql() {
        return names.contains("head") && lists.containsKey("results.bindings");
    }

    /** The probable kind of the file, for a message. */
    Message kind() {
        if (names.contains("@context")) {
            return Message.of("file.json-ld");
        }
        if (lists.containsKey("nodes") || names.contains("elements")) {
            return Message.of("file.json-of-graph");
        }
        return Message.of("file.without-known-lists");
    }
}
