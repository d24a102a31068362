// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.NearestWord;
import org.alliancegraph.format.SynonymTable;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Checks the structure of a mapping, and collects all errors with line and path. */
final class MappingMistakes {

    private final String name;
    private final Set<Message> mistakes = new LinkedHashSet<>();

    MappingMistakes(String name) {
        this.name = name;
    }

    void add(int line, String path, Message message) {
        mistakes.add(
                path.isEmpty()
                        ? Message.of("mapping.mistake-at-top", line, message)
                        : Message.of("mapping.mistake", line, path, message));
    }

    void unknown(int line, String path, String word, Collection<String> known) {
        Map<String, String> folded = new TreeMap<>();
        known.forEach(each -> folded.put(SynonymTable.fold(each), each));
        String meant = NearestWord.nearest(SynonymTable.fold(word), folded);
        add(
                line,
                path,
                meant == null
                        ? Message.of("mapping.key-unknown", word, known)
                        : Message.of("mapping.key-unknown-but-maybe", word, meant));
    }

    void throwIfAny() throws UnreadableFile {
        if (!mistakes.isEmpty()) {
            throw new UnreadableFile(DiagnosticCode.INVALID_MAPPING, Message.of("mapping.wrong", name, mistakes));
        }
    }

    /** Names with values; only the names given are allowed, any if none is given. */
    Map<String, YamlNode> mapping(@Nullable YamlNode node, String path, String... allowed) {
        if (node == null
                || (node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty())) {
            return Map.of();
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            add(node.line(), path, Message.of("mapping.not-an-object"));
            return Map.of();
        }
        mapping.repeated().forEach(each -> add(mapping.line(), path, Message.of("mapping.key-twice", each)));
        List<String> names = Arrays.asList(allowed);
        if (!names.isEmpty()) {
            mapping.entries().forEach((key, value) -> {
                if (!names.contains(key)) {
                    unknown(value.line(), path, key, names);
                }
            });
        }
        return mapping.entries();
    }

    List<YamlNode> list(@Nullable YamlNode node, String path) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.entries();
        }
        add(node.line(), path, Message.of("mapping.not-a-list"));
        return List.of();
    }

    /** One text or a list of texts. */
    List<String> texts(@Nullable YamlNode node, String path) {
        List<String> texts = new ArrayList<>();
        if (node != null) {
            for (YamlNode each : node instanceof YamlNode.Sequence sequence ? sequence.entries() : List.of(node)) {
                String text = text(each, path);
                texts.add(text == null ? "" : text);
            }
        }
        return texts;
    }

    @Nullable
    String text(@Nullable YamlNode node, String path) {
        if (node == null || node instanceof YamlNode.Scalar) {
            return node == null ? null : ((YamlNode.Scalar) node).text();
        }
        add(node.line(), path, Message.of("mapping.not-a-text"));
        return null;
    }

    @Nullable
    String oneOf(@Nullable YamlNode node, String path, String... allowed) {
        String text = text(node, path);
        if (node != null && text != null && !Arrays.asList(allowed).contains(text)) {
            unknown(node.line(), path, text, Arrays.asList(allowed));
            return null;
        }
        return text;
    }
}
