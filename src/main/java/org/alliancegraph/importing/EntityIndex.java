// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;

/** Finds entities by id, key and name, both those of the file and those of the graph. */
final class EntityIndex {

    private final GraphLookup graph;
    private final DecisionMemory answers;
    private final FileIds ofFile;
    private final Map<String, ResolvedEntity> known = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, List<GraphLookup.Named>> inGraph = new HashMap<>();
    private final Map<String, Map<?, ?>> gone = new HashMap<>();

    /** Ids that nothing in the graph has or had. */
    private final Set<String> free = new HashSet<>();

    /** @param source the id of the file's source */
    EntityIndex(GraphLookup graph, Decisions decisions, String source) {
        this.graph = graph;
        this.ofFile = new FileIds(source);
        this.answers = new DecisionMemory(graph, decisions);
    }

    /** Reads the entities that many rows refer to by a few statements. */
    void prefetch(Collection<Reference> references) {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> asked = new HashSet<>();
        for (Reference each : references) {
            asked.addAll(each.keys());
            if (each.local() != null) {
                asked.add(ofFile.key(each.local()));
            }
            if (each.byId()) {
                ids.add(Objects.requireNonNull(each.text()));
            } else if (each.text() != null) {
                names.add(TextNormalizer.fold(each.text()));
            }
        }
        asked.removeAll(keys.keySet());
        keys.putAll(graph.owners(asked));
        asked.stream().filter(keys::containsKey).map(keys::get).forEach(ids::add);
        names.removeAll(inGraph.keySet());
        Map<String, List<GraphLookup.Named>> found = graph.named(names);
        names.forEach(name -> inGraph.put(name, found.getOrDefault(name, List.of())));
        found.values().forEach(all -> all.forEach(each -> ids.add(each.id())));
        answers.recall(references);
        references.stream().map(answers::to).filter(Objects::nonNull).forEach(ids::add);
        ids.removeAll(known.keySet());
        ids.removeAll(gone.keySet());
        ids.removeAll(free);
        GraphLookup.Entities entities = graph.entities(ids);
        entities.present().forEach((id, properties) -> known.put(id, ResolvedEntity.of(properties)));
        gone.putAll(entities.gone());
        ids.stream()
                .filter(each -> !known.containsKey(each) && !gone.containsKey(each))
                .forEach(free::add);
    }

    @Nullable
    ResolvedEntity get(String id) {
        return known.get(id);
    }

    /** Whether the id belonged to a retracted entity. */
    boolean gone(String id) {
        return gone.containsKey(id);
    }

    /** The retracted entity with this id, which may be restored; null if there is none. */
    @Nullable
    ResolvedEntity leftBehind(String id) {
        Map<?, ?> properties = gone.get(id);
        return properties == null || !id.equals(properties.get("id")) ? null : ResolvedEntity.of(properties);
    }

    /** Adds an entity that the file creates. */
    void create(ResolvedEntity entity, Collection<String> names, Collection<String> ownKeys) {
        known.put(entity.id(), entity);
        names.forEach(name -> name(name, entity.id()));
        ownKeys.forEach(key -> keys.put(key, entity.id()));
    }

    /** The entity with an id of the file, from this import or an earlier one. */
    @Nullable
    ResolvedEntity local(@Nullable String local) {
        if (local == null) {
            return null;
        }
        String entity = ofFile.entity(local);
        String owner = entity == null ? keys.get(ofFile.key(local)) : entity;
        return owner == null ? null : known.get(owner);
    }

    FileIds ofFile() {
        return ofFile;
    }

    /** Notes a new key of an entity. */
    void key(String key, String id) {
        keys.put(key, id);
    }

    /** Notes another id of an entity. */
    void alias(String id, ResolvedEntity entity) {
        known.put(id, entity);
    }

    /** Notes a name of an entity in the file. */
    void name(String name, String id) {
        named.computeIfAbsent(TextNormalizer.fold(name), each -> new HashSet<>())
                .add(id);
    }

    /** Notes that the import changes an entity of the graph. */
    void touch(String id) {
        ResolvedEntity entity = known.get(id);
        if (entity != null && entity.properties() != null) {
            versions.put(entity.id(), (Long)
                    Objects.requireNonNull(entity.properties().get("version")));
        }
    }

    /** The entities that the import changes, with the versions on which the plan is based. */
    Map<String, Long> versions() {
        return versions;
    }

    /** The entities of the graph and the file with a name, restricted by type, state and district. */
    List<ResolvedEntity> called(Reference reference) {
        String name = TextNormalizer.fold(String.valueOf(reference.text()));
        Map<String, ResolvedEntity> found = new HashMap<>();
        for (String id : named.getOrDefault(name, Set.of())) {
            ResolvedEntity entity = Objects.requireNonNull(known.get(id));
            if (reference.fits(entity, List.of()) && !anotherOfFile(entity, reference)) {
                found.put(entity.id(), entity);
            }
        }
        for (GraphLookup.Named each : inGraph.getOrDefault(name, List.of())) {
            ResolvedEntity entity = known.get(each.id());
            if (entity != null && reference.fits(entity, each.within()) && !anotherOfFile(entity, reference)) {
                found.put(entity.id(), entity);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(ResolvedEntity::id))
                .toList();
    }

    private boolean anotherOfFile(ResolvedEntity entity, Reference reference) {
        return reference.local() != null && ofFile.another(entity.id(), reference.local());
    }

    @Nullable
    String owner(String key) {
        return keys.get(key);
    }

    /** The entity of an earlier decision, if it still exists. */
    @Nullable
    ResolvedEntity decided(Reference reference, PendingRowPlan row) {
        ResolvedEntity entity = answered(reference);
        if (entity != null) {
            answers.remember(reference, entity.id(), row);
        }
        return entity;
    }

    @Nullable
    ResolvedEntity answered(Reference reference) {
        String meant = answers.to(reference);
        return meant == null ? null : known.get(meant);
    }

    /** The entity that an earlier import of the file created for a row. */
    @Nullable
    ResolvedEntity madeBefore(PendingRowPlan row) {
        String id = answers.idMadeBefore(row);
        return id == null ? null : known.get(id);
    }

    DecisionMemory answers() {
        return answers;
    }

    /**
     * The first free id derived from an id.
     *
     * @param returning whether a retracted entity is the one that is restored under its id
     */
    String free(String id, Predicate<ResolvedEntity> returning) {
        for (int number = 1; ; number++) {
            String tried = number == 1 ? id : id + "-" + number;
            prefetch(List.of(SourceResolver.reference(tried)));
            ResolvedEntity before = leftBehind(tried);
            if (!known.containsKey(tried) && (before == null ? !gone(tried) : returning.test(before))) {
                return tried;
            }
        }
    }

    /** Whether an id is that of an entity of the graph. */
    boolean exists(String id) {
        ResolvedEntity entity = get(id);
        return entity != null && entity.exists();
    }
}
