// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Query;
import org.jspecify.annotations.Nullable;

/**
 * Replaces ids of nodes and relationships by objects with the selected fields. One read gets the properties of all of
 * them. One statement for each other field reads that field of all of them; all operations share these statements.
 */
final class ElementValues {

    private static final AnswerMarks MARKS = new AnswerMarks(Query.ELEMENT, Query.ELEMENT_ID);

    private final Map<String, Query.Elements> elements;
    private final Function<Query, List<Map<String, @Nullable Object>>> reads;
    private final Map<String, Map<String, Map<String, @Nullable Object>>> objects = new HashMap<>();

    ElementValues(Map<String, Query.Elements> elements, Function<Query, List<Map<String, @Nullable Object>>> reads) {
        this.elements = elements;
        this.reads = reads;
    }

    List<Map<String, @Nullable Object>> in(List<Map<String, @Nullable Object>> rows) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        MARKS.in(rows)
                .forEach((name, ids) -> named.put(
                        name, ids.stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new))));
        if (named.isEmpty()) {
            return rows;
        }
        Map<String, Map<?, ?>> properties = properties(named.values());
        named.forEach(
                (name, ids) -> objects.put(name, read(Objects.requireNonNull(elements.get(name)), ids, properties)));
        return MARKS.replaced(
                rows, (name, id) -> Objects.requireNonNull(objects.get(name)).get(String.valueOf(id)));
    }

    private Map<String, Map<?, ?>> properties(Collection<Set<String>> named) {
        Map<Boolean, List<String>> byKind = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        named.forEach(all::addAll);
        all.forEach(id -> byKind.computeIfAbsent(isRelationship(id), each -> new ArrayList<>())
                .add(id));
        Map<String, Map<?, ?>> properties = new HashMap<>();
        byKind.forEach((relationships, ids) -> {
            String file = relationships ? "compiler/properties-of-relationships" : "compiler/properties-of-nodes";
            Query query = new Query(CypherFiles.text(file), Map.of("found", ids));
            reads.apply(query)
                    .forEach(row -> properties.put(
                            String.valueOf(row.get("id")), (Map<?, ?>) Objects.requireNonNull(row.get("properties"))));
        });
        return properties;
    }

    /** The database writes ids of nodes and of relationships with different first numbers. */
    private static boolean isRelationship(String id) {
        return id.startsWith("5:");
    }

    private Map<String, Map<String, @Nullable Object>> read(
            Query.Elements selected, Set<String> ids, Map<String, Map<?, ?>> properties) {
        Map<String, Map<String, @Nullable Object>> found = new LinkedHashMap<>();
        for (String id : ids) {
            Map<?, ?> own = properties.get(id);
            if (own != null) {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                String type = type(selected, id, own);
                object.put(QueryCompiler.TYPE, type);
                selected.properties().stream()
                        .filter(each -> each.types().contains(type))
                        .forEach(each -> object.put(each.key(), own.get(each.property())));
                found.put(id, object);
            }
        }
        selected.values().forEach(each -> read(each, found));
        return found;
    }

    private static String type(Query.Elements selected, String id, Map<?, ?> properties) {
        String only = selected.only();
        return only != null
                ? only
                : isRelationship(id) ? selected.relationships() : String.valueOf(properties.get("type"));
    }

    private void read(Query.ElementValue value, Map<String, Map<String, @Nullable Object>> objects) {
        List<String> wanted = new ArrayList<>();
        objects.forEach((id, object) -> {
            if (isRelationship(id) == value.ofRelationships()
                    && value.types().contains(String.valueOf(object.get(QueryCompiler.TYPE)))) {
                wanted.add(id);
            }
        });
        if (wanted.isEmpty()) {
            return;
        }
        List<?> found = (List<?>) Objects.requireNonNull(
                reads.apply(value.query().with("found", wanted)).getFirst().get(QueryCompiler.VALUE));
        for (Object each : found) {
            List<?> pair = (List<?>) each;
            Objects.requireNonNull(objects.get(String.valueOf(pair.getFirst()))).put(value.key(), pair.getLast());
        }
    }
}
