// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.model.ContactData;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapping to begin with, for the results of a SPARQL query in JSON: every variable that holds addresses becomes an
 * entity, called as its label says ({@code aLabel} of {@code a}); the first has the other values as attributes and is
 * tied to each further one.
 */
public final class SparqlDraft {

    private static final int ROWS = 20;
    private static final String ITEM = "wikidata.org/entity/";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A value of each variable. */
    private final Map<String, String> values = new LinkedHashMap<>();

    private final List<String> things = new ArrayList<>();

    private SparqlDraft() {}

    /** The draft as YAML, which can be read as it is. */
    public static String of(FileContent content) throws IOException {
        SparqlDraft draft = new SparqlDraft();
        try (InputStream in = content.open(null);
                JsonParser json = MAPPER.createParser(in)) {
            draft.find(json);
        } catch (JacksonException e) {
            // What stands before the damage is enough for a draft; reading the file says where it is damaged.
        }
        return draft.yaml(content.name());
    }

    private void find(JsonParser json) {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean results = json.currentName().equals("results");
            if (json.nextToken() == JsonToken.START_OBJECT && results) {
                bindings(json);
                return;
            }
            json.skipChildren();
        }
    }

    private void bindings(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean bindings = json.currentName().equals("bindings");
            if (json.nextToken() != JsonToken.START_ARRAY || !bindings) {
                json.skipChildren();
                continue;
            }
            for (int i = 0; i < ROWS && json.nextToken() == JsonToken.START_OBJECT; i++) {
                MAPPER.readTree(json).forEachEntry(this::variable);
            }
            return;
        }
    }

    private void variable(String name, JsonNode binding) {
        values.putIfAbsent(name, binding.path("value").asString(""));
        if (binding.path("type").asString("").equals("uri") && !things.contains(name)) {
            things.add(name);
        }
    }

    private String yaml(String name) {
        StringBuilder yaml = new StringBuilder("name: " + quoted(name) + "\nentities:\n");
        List<String> described =
                things.isEmpty() ? values.keySet().stream().limit(1).toList() : things;
        for (String thing : described) {
            yaml.append("  - list: results.bindings\n    when: {")
                    .append(quoted(thing + ".value"))
                    .append(": {empty: no}}\n    type: Organization\n    kind: OTHER\n");
            field(yaml, "name", "{" + (values.containsKey(label(thing)) ? label(thing) : thing) + ".value}", false);
            identify(yaml, "", thing);
            if (thing.equals(described.getFirst())) {
                others(yaml, described);
            }
        }
        if (described.size() > 1) {
            yaml.append("claims:\n");
            for (String other : described.subList(1, described.size())) {
                yaml.append("  - list: results.bindings\n    when: {")
                        .append(quoted(other + ".value"))
                        .append(": {empty: no}}\n    type: COLLABORATES_WITH\n    kind: OTHER\n");
                identify(yaml, "from.", described.getFirst());
                identify(yaml, "to.", other);
            }
        }
        return yaml.toString();
    }

    private void others(StringBuilder yaml, List<String> described) {
        for (String each : values.keySet()) {
            boolean label = described.stream().anyMatch(thing -> label(thing).equals(each));
            if (ContactData.holds(each)) {
                yaml.append("    # ").append(each).append(": contact data, left out\n");
            } else if (!described.contains(each) && !label) {
                field(yaml, "attribute:" + each, "{" + each + ".value}", false);
            }
        }
    }

    /** Says by what a thing is known: its item of Wikidata, or else its address. */
    private void identify(StringBuilder yaml, String end, String thing) {
        boolean item = values.getOrDefault(thing, "").contains(ITEM);
        String value = "{" + thing + ".value}";
        if (!end.isEmpty()) {
            boolean labelled = values.containsKey(label(thing));
            field(yaml, end.substring(0, end.length() - 1), labelled ? "{" + label(thing) + ".value}" : value, false);
        }
        field(yaml, end + (item ? "key:wikidata" : "local"), value, item);
    }

    private static String label(String variable) {
        return variable + "Label";
    }

    private static void field(StringBuilder yaml, String field, String value, boolean item) {
        yaml.append("    ").append(quoted(field)).append(": ");
        yaml.append(item ? "{text: " + quoted(value) + ", after: \"entity/\"}" : quoted(value))
                .append('\n');
    }

    private static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }
}
