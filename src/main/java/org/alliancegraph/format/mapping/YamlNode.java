// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A node of a YAML document with its line, so that an error can be reported with its line. */
sealed interface YamlNode {

    int line();

    /** A text, number or word, as written. */
    record Scalar(int line, String text) implements YamlNode {}

    /** A list. */
    record Sequence(int line, List<YamlNode> entries) implements YamlNode {}

    /** Names with values; {@code repeated} has the names that occur twice. */
    record Mapping(int line, Map<String, YamlNode> entries, List<String> repeated) implements YamlNode {}

    static YamlNode read(String name, InputStream in) throws UnreadableFile {
        try (JsonParser parser = YAMLMapper.builder().build().createParser(in)) {
            JsonToken first = parser.nextToken();
            return first == null ? new Scalar(1, "") : node(parser);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableFile(
                    DiagnosticCode.INVALID_MAPPING,
                    Message.of(
                            "mapping.not-yaml",
                            name,
                            line,
                            e.getOriginalMessage().replaceAll("\\s+", " ")));
        }
    }

    private static YamlNode node(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, YamlNode> entries = new LinkedHashMap<>();
                List<String> repeated = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    if (entries.put(key, node(parser)) != null) {
                        repeated.add(key);
                    }
                }
                yield new Mapping(line, entries, repeated);
            }
            case START_ARRAY -> {
                List<YamlNode> entries = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    entries.add(node(parser));
                }
                yield new Sequence(line, entries);
            }
            case VALUE_NULL -> new Scalar(line, "");
            default -> new Scalar(line, parser.getString());
        };
    }
}
