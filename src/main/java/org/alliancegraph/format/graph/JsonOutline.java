// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.json.JsonPass;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands at the top of a JSON file: the names there, and which fields the first object of each list has. It tells
 * our files and Kumu's from those of other programs that use the same words, and says what others probably are.
 */
final class JsonOutline {

    /** Without which the first object of a list of ours does not say what it is. */
    private static final Map<String, Set<String>> OURS = Map.of(
            "actors", Set.of("name", "id", "ags", "ars", "keys"),
            "topics", Set.of("labelDe", "labelEn", "id"),
            "sources", Set.of("title", "id"),
            "claims", Set.of("from"));

    private static final Set<String> KUMUS = Set.of("attributes", "label", "from");

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
                Set<String> fields = new HashSet<>();
                lists.put(name, fields);
                first(json, fields);
                if (isOurs() || isKumus()) {
                    return;
                }
                rest(json);
            } else if (name.equals("format")) {
                format = String.valueOf(json.getValueAsString());
            } else if (name.equals("type")) {
                type = String.valueOf(json.getValueAsString());
            } else {
                json.skipChildren();
            }
        }
    }

    /** Takes note of the names in the first object of a list. */
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

    /** Whether there is such a list and its first object, if it has any, has one of the fields. */
    private boolean has(String list, Set<String> wanted) {
        Set<String> fields = lists.get(list);
        return fields != null
                && (fields.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(fields::contains));
    }

    /** The mapping of ours that reads such a file; null if none is known to. */
    @Nullable
    String mapping() {
        if (type.startsWith("https://schema.oparl.org/")) {
            return "oparl";
        }
        return lists.containsKey("persons") || lists.containsKey("memberships") ? "popolo" : null;
    }

    /** What it probably is, for people. */
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
