// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All compiled fields by type and name. The features fill it at start; the compiler and the wiring of the API read it.
 */
public final class FieldRegistry {

    private final Map<String, Map<String, FieldBinding>> given = new HashMap<>();
    private final Map<String, Map<String, FieldBinding>> byType = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, NodeSource> sources = new HashMap<>();
    private @Nullable String relationshipType;

    public FieldRegistry(Collection<FieldProvider> contributions) {
        contributions.forEach(each -> each.contribute(this));
        given.forEach((type, fields) -> members.getOrDefault(type, Set.of(type))
                .forEach(objectType -> fields.forEach((name, field) -> put(byType, objectType, name, field))));
        Map<FieldBinding, FieldBinding> dated = new HashMap<>();
        Set<String> nodes = new TreeSet<>(members.getOrDefault(NodeFields.NODE, Set.of()));
        sources.values().forEach(each -> nodes.add(each.type()));
        for (String node : nodes) {
            FieldBinding id = find(node, "id");
            if (id != null) {
                put(byType, node, "key", id);
                byType.getOrDefault(node, Map.of()).put("id", dated.computeIfAbsent(id, FieldRegistry::dated));
            }
        }
    }

    /** The id of an object; for a read of the past it also contains the time. */
    private static FieldBinding dated(FieldBinding id) {
        return new FieldBinding(
                (owner, field, compilation) -> compilation.dated(id.cypher().compile(owner, field, compilation)),
                id.finish());
    }

    /**
     * Adds object types to an interface or union; a field that is added to the family becomes a field of each of them.
     */
    public void family(String name, String... objectTypes) {
        members.computeIfAbsent(name, each -> new TreeSet<>()).addAll(List.of(objectTypes));
    }

    /** Sets the object type of relationships, which have no property {@code type}. */
    public void relationships(String objectType) {
        relationshipType = objectType;
    }

    /** The object type of relationships, if it belongs to the family; otherwise null. */
    @Nullable
    String relationshipTypeIn(String family) {
        return members.getOrDefault(family, Set.of()).contains(String.valueOf(relationshipType))
                ? relationshipType
                : null;
    }

    /** The object type of relationships. */
    String relationshipType() {
        return String.valueOf(relationshipType);
    }

    /** Whether objects of a type are relationships. */
    boolean isRelationship(String type) {
        return type.equals(relationshipType);
    }

    /** Whether objects of a type are nodes or relationships of the graph with ids of their own. */
    boolean isElement(String type) {
        Set<String> ids = members.getOrDefault(NodeFields.NODE, Set.of());
        return members.getOrDefault(type, Set.of(type)).stream()
                .allMatch(each -> ids.contains(each)
                        && sources.values().stream()
                                .noneMatch(other -> other.type().equals(each)));
    }

    /** Registers how to find objects that are no nodes of the graph, by the prefix of their ids. */
    public void nodes(String prefix, NodeSource source) {
        sources.put(prefix, source);
    }

    /** How the object with an id is found, or null if it is a node or a relationship of the graph. */
    @Nullable
    NodeSource source(String prefix) {
        return sources.get(prefix);
    }

    /** Whether an object of a type can be found where an object of the family is expected. */
    boolean isMember(String family, String objectType) {
        return members.getOrDefault(family, Set.of(objectType)).contains(objectType);
    }

    /** Whether objects of the type say themselves, by {@code __typename}, which type they are. */
    public boolean isFamily(String type) {
        return members.containsKey(type);
    }

    /** Whether these are all types an object of the given type can have. */
    boolean covers(String type, Set<String> objectTypes) {
        return objectTypes.containsAll(members.getOrDefault(type, Set.of()));
    }

    /** The names of all families. */
    public Set<String> families() {
        return Set.copyOf(members.keySet());
    }

    /** Adds a field whose value the statement returns. */
    public FieldRegistry add(String type, String field, FieldExpression cypher) {
        return add(type, field, cypher, FieldBinding.Finish.NOTHING);
    }

    /**
     * Adds a field to a type, or to each member of a family.
     *
     * @throws IllegalStateException if the type has such a field already
     */
    public FieldRegistry add(String type, String field, FieldExpression cypher, FieldBinding.Finish finish) {
        put(given, type, field, new FieldBinding(cypher, finish));
        return this;
    }

    private static void put(
            Map<String, Map<String, FieldBinding>> fields, String type, String name, FieldBinding field) {
        if (fields.computeIfAbsent(type, each -> new HashMap<>()).putIfAbsent(name, field) != null) {
            throw new IllegalStateException("two contributions for %s.%s".formatted(type, name));
        }
    }

    /** Adds fields that are properties of the same name. */
    public FieldRegistry properties(String type, String... names) {
        List.of(names).forEach(name -> add(type, name, Expressions.property(name)));
        return this;
    }

    /** Whether the fields of a type are compiled to Cypher. */
    public boolean compiles(String type) {
        return byType.containsKey(type);
    }

    /** The field, or null if nobody contributed it. */
    public @Nullable FieldBinding find(String type, String field) {
        return byType.getOrDefault(type, Map.of()).get(field);
    }

    /** Shows every type with its fields. */
    public void forEach(BiConsumer<String, Map<String, FieldBinding>> visitor) {
        byType.forEach(visitor);
    }

    /** Whether a key of the answer stands for one field only, whatever object type the object has. */
    boolean isSame(Selection selection, List<Selection> siblings) {
        boolean alone = siblings.stream()
                        .filter(each -> each.key().equals(selection.key()))
                        .count()
                == 1;
        return alone
                && selection.types().stream()
                                .map(type -> find(type, selection.name()))
                                .distinct()
                                .count()
                        == 1;
    }
}
