// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.model.ContactData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapping to begin with, for JSON that nobody knows: each list of objects in it becomes entities, an id is an id of
 * the file, a name is a name, all else is an attribute, and contact data is left out.
 */
public final class JsonDraft {

    private static final int OBJECTS = 20;
    private static final int LISTS = 20;
    private static final List<String> IDS = List.of("id", "_id", "key", "uri", "url");
    private static final List<String> NAMES =
            List.of("name", "label", "title", "caption", "properties.name", "data.name", "data.label");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    private JsonDraft() {}

    /** The draft as YAML, which can be read as it is; null if there are no objects to make anything of. */
    public static @Nullable String of(FileContent content) throws IOException {
        JsonDraft draft = new JsonDraft();
        try (InputStream in = content.open(null);
                JsonParser json = MAPPER.createParser(in)) {
            draft.walk(json, json.nextToken(), "", 0);
        } catch (JacksonException e) {
            // What stands before the damage is enough for a draft; reading the file says where it is damaged.
        }
        return draft.yaml(content.name());
    }

    private void walk(JsonParser json, @Nullable JsonToken at, String path, int depth) {
        if (at == JsonToken.START_ARRAY) {
            list(json, path.isEmpty() ? JsonList.ROOT : path);
        } else if (at == JsonToken.START_OBJECT && depth < 4) {
            Set<String> own = new LinkedHashSet<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    own.add(name);
                }
                walk(json, value, path.isEmpty() ? name : path + "." + name, depth + 1);
            }
            if (depth == 0 && lists.isEmpty() && !own.isEmpty()) {
                lists.put(JsonList.ROOT, own);
            }
        } else {
            json.skipChildren();
        }
    }

    private void list(JsonParser json, String path) {
        Set<String> fields = new LinkedHashSet<>();
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i < OBJECTS && json.currentToken() == JsonToken.START_OBJECT) {
                leaves("", MAPPER.readTree(json), fields);
            } else {
                json.skipChildren();
            }
        }
        if (!fields.isEmpty() && lists.size() < LISTS) {
            lists.put(path, fields);
        }
    }

    /** The paths of all values in an object; what lies in a list has the path of the list. */
    private static void leaves(String path, JsonNode node, Set<String> leaves) {
        if (node.isArray()) {
            node.forEach(each -> leaves(path, each, leaves));
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> leaves(path.isEmpty() ? name : path + "." + name, value, leaves));
        } else if (!node.isNull() && !path.matches("(?s).*[{}\\r\\n].*")) {
            leaves.add(path);
        }
    }

    private @Nullable String yaml(String name) {
        if (lists.isEmpty()) {
            return null;
        }
        StringBuilder yaml = new StringBuilder("name: " + quoted(name) + "\nentities:\n");
        lists.forEach((list, fields) -> entity(yaml, list, fields));
        return yaml.toString();
    }

    private static void entity(StringBuilder yaml, String list, Set<String> fields) {
        Set<String> left = new LinkedHashSet<>(fields);
        String id = taken(IDS, left);
        String named = taken(NAMES, left);
        String name = named == null ? id == null ? left.iterator().next() : id : named;
        yaml.append("  - list: ").append(quoted(list)).append("\n    type: Organization\n    kind: OTHER\n");
        if (id != null) {
            field(yaml, "local", id);
        }
        field(yaml, "name", name);
        left.remove(name);
        left.forEach(each -> {
            if (ContactData.holds(each.substring(each.lastIndexOf('.') + 1))) {
                yaml.append("    # ").append(each).append(": contact data, left out\n");
            } else {
                field(yaml, "attribute:" + each, each);
            }
        });
    }

    private static @Nullable String taken(List<String> names, Set<String> from) {
        return names.stream().filter(from::remove).findFirst().orElse(null);
    }

    private static void field(StringBuilder yaml, String field, String path) {
        yaml.append("    ")
                .append(quoted(field))
                .append(": ")
                .append(quoted("{" + path + "}"))
                .append('\n');
    }

    private static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }
}
