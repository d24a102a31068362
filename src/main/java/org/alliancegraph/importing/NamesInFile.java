// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.NamesInText;
import org.alliancegraph.model.TextNormalizer;

/**
 * Finds free texts of a file that name people: people of the file and of the graph, and names with a form of address.
 * Such a text is visible to readers who may not see the person, so the plan reports where these texts are.
 */
final class NamesInFile {

    private static final List<String> TEXTS = List.of("note", "locator", "description");
    private static final int MOST = 100;
    private static final int LOOKED_UP = 20_000;

    private final Set<String> people = new HashSet<>();
    private final Map<Text, Set<String>> possible = new LinkedHashMap<>();
    private final Map<Text, List<String>> certain = new LinkedHashMap<>();

    /** The place of a text and the name of its field. */
    private record Text(Position position, String field) {}

    /** Notes the texts and names of a row. */
    void note(FileRecord item) {
        String name = item.text("name");
        boolean person = EntityType.PERSON.label().equals(item.text("type"));
        if (person && name != null) {
            people.add(TextNormalizer.fold(name));
        }
        boolean source = EntityType.SOURCE.label().equals(item.text("type"));
        Stream.concat(TEXTS.stream(), source ? Stream.of("title", "name") : Stream.of())
                .filter(field -> !(person && field.equals("description")))
                .forEach(field -> note(item, field));
    }

    private void note(FileRecord item, String field) {
        String text = item.text(field);
        if (text == null || possible.size() >= LOOKED_UP) {
            return;
        }
        Text where = new Text(item.position(), field);
        List<String> found = NamesInText.certain(text);
        if (!found.isEmpty()) {
            certain.put(where, found);
        }
        Set<String> maybe = NamesInText.possible(text);
        if (!maybe.isEmpty()) {
            possible.put(where, maybe);
        }
    }

    /** Notices about the first hundred of these texts. */
    List<Diagnostic> notices(GraphLookup graph) {
        Set<String> asked = possible.values().stream()
                .flatMap(Set::stream)
                .map(TextNormalizer::fold)
                .collect(Collectors.toSet());
        Set<String> known = new HashSet<>(people);
        known.addAll(graph.people(asked));
        Map<Text, Set<String>> named = new LinkedHashMap<>();
        certain.forEach((where, names) ->
                named.computeIfAbsent(where, each -> new LinkedHashSet<>()).addAll(names));
        possible.forEach((where, names) -> names.stream()
                .filter(each -> known.contains(TextNormalizer.fold(each)))
                .forEach(each -> named.computeIfAbsent(where, text -> new LinkedHashSet<>())
                        .add(each)));
        List<Diagnostic> notices = new ArrayList<>();
        named.entrySet().stream()
                .limit(MOST)
                .forEach(each -> notices.add(new Diagnostic(
                        Diagnostic.Severity.NOTICE,
                        DiagnosticCode.PERSON_IN_TEXT.name(),
                        each.getKey().position(),
                        String.join(", ", each.getValue()),
                        null,
                        Message.of(
                                "importing.person-in-text",
                                each.getKey().field(),
                                String.join(", ", each.getValue())))));
        return notices;
    }
}
