// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads everything that is kept about a person (Art. 15 GDPR): under whatever id, now or earlier, shown or not, with
 * who said it and who recorded it.
 */
@Component
final class PersonalData {

    private static final Set<String> NAMES = Set.of("name", "alternativeName", "formerName", "baseName");

    private final Neo4jClient client;

    PersonalData(Neo4jClient client) {
        this.client = client;
    }

    /**
     * What is kept.
     *
     * @param ids the ids that the person has
     * @param people what the graph shows of them, with everything below that is listed in {@code stored.cypher}
     * @param sources who said it
     * @param revisions the changes by which it came or went
     */
    record Stored(
            List<String> ids,
            List<Map<String, @Nullable Object>> people,
            List<Map<String, @Nullable Object>> sources,
            List<Map<String, @Nullable Object>> revisions) {

        boolean isEmpty() {
            return people.isEmpty();
        }

        List<Long> numbers() {
            return revisions.stream()
                    .map(each -> (Long) Objects.requireNonNull(each.get("number")))
                    .toList();
        }

        /** What the person is or was called. */
        Set<String> names() {
            Set<String> names = new TreeSet<>();
            for (Map<String, @Nullable Object> each : people) {
                names.add(String.valueOf(((Map<?, ?>) Objects.requireNonNull(each.get("person"))).get("name")));
                maps(each.get("values"))
                        .filter(value -> NAMES.contains(String.valueOf(value.get("property"))))
                        .forEach(value -> names.add(String.valueOf(value.get("value"))));
            }
            return names;
        }
    }

    Stored of(String id) {
        List<String> ids = rows("same-person", Map.of("id", id)).stream()
                .map(each -> String.valueOf(each.get("id")))
                .sorted()
                .toList();
        List<Map<String, @Nullable Object>> people = rows("stored", Map.of("ids", ids));
        Set<Object> numbers = new TreeSet<>();
        Set<Object> sources = new TreeSet<>();
        people.forEach(each -> collect(each, numbers, sources));
        return new Stored(
                ids,
                people,
                rows("sources", Map.of("ids", List.copyOf(sources))),
                rows("revisions", Map.of("numbers", List.copyOf(numbers))));
    }

    private static void collect(@Nullable Object value, Set<Object> numbers, Set<Object> sources) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, each) -> {
                    if (each instanceof Long number
                            && Set.of("recorded", "retracted").contains(key)) {
                        numbers.add(number);
                    } else if (each instanceof String id && "source".equals(key)) {
                        sources.add(id);
                    } else if (each instanceof Collection<?> all && "revisions".equals(key)) {
                        numbers.addAll(all);
                    } else {
                        collect(each, numbers, sources);
                    }
                });
            case Collection<?> all -> all.forEach(each -> collect(each, numbers, sources));
            case null, default -> {}
        }
    }

    /** The rows of a statement about people. */
    List<Map<String, @Nullable Object>> rows(String statement, Map<String, Object> parameters) {
        return client.query(CypherFiles.text("privacy/" + statement)).bindAll(parameters).fetch().all().stream()
                .<Map<String, @Nullable Object>>map(each -> new LinkedHashMap<>(plain(each)))
                .toList();
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object values) {
        return values instanceof Collection<?> all ? all.stream().map(each -> (Map<?, ?>) each) : Stream.of();
    }

    /** Without the number that stands for never; what has no form in JSON as text. */
    private static Map<String, @Nullable Object> plain(Map<?, ?> values) {
        Map<String, @Nullable Object> plain = new TreeMap<>();
        values.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        plain.values().removeIf(each -> Objects.equals(each, Revision.OPEN));
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> plain(map);
            case Collection<?> all -> all.stream().map(PersonalData::plain).collect(Collectors.toList());
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
