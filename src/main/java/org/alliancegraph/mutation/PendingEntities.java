// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.SourceDay;
import org.jspecify.annotations.Nullable;

/**
 * The entities as they will be after the changes so far: those of the graph, which are read once, and those that the
 * changes create or change.
 */
final class PendingEntities {

    /** The source of claims without a given source. */
    static final String OWN_KNOWLEDGE = "source:own-knowledge";

    private final UnitOfWork draft;
    private final SimilarNames lookalikes;
    private final Map<String, Map<?, ?>> entities = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final Map<String, Map<?, ?>> gone = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** @param lookalikes finds similar names for suggestions */
    PendingEntities(UnitOfWork draft, SimilarNames lookalikes) {
        this.draft = draft;
        this.lookalikes = lookalikes;
    }

    /** Whether a person of this name was erased. */
    boolean isErased(String name) {
        return lookalikes.isErased(name);
    }

    /** Reads several entities by one statement. */
    void prefetch(Collection<String> ids) {
        List<String> asked = ids.stream()
                .filter(id -> !entities.containsKey(id) && !unknown.contains(id))
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        unknown.addAll(asked);
        for (Map<String, Object> row : draft.seen("entities", Map.of("ids", asked))) {
            if (!Boolean.TRUE.equals(row.get("seen"))) {
                hidden.add(String.valueOf(row.get("asked")));
            } else if (Boolean.TRUE.equals(row.get("present"))) {
                unknown.remove(String.valueOf(row.get("asked")));
                entities.put(String.valueOf(row.get("asked")), (Map<?, ?>) row.get("properties"));
            } else {
                gone.put(String.valueOf(row.get("asked")), (Map<?, ?>) row.get("properties"));
            }
        }
    }

    /** The properties of an entity; for one that was merged, those of the one it was merged into. */
    @Nullable
    Map<?, ?> entity(String id) {
        prefetch(List.of(id));
        return entities.get(id);
    }

    /** The id of an entity, or of the one it was merged into; null if neither exists. */
    @Nullable
    String idOf(String id) {
        Map<?, ?> entity = entity(id);
        return entity == null ? null : String.valueOf(entity.get("id"));
    }

    /**
     * The id of an entity, or of the one it was merged into.
     *
     * @param types the expected types, for suggestions
     */
    String require(String id, String field, @Nullable Collection<String> types) {
        String found = idOf(id);
        if (found != null) {
            return found;
        }
        List<String> alike = lookalikes.of(id, types, draft.writing(), draft.reader(), 5).stream()
                .map(SimilarNames.Lookalike::id)
                .toList();
        throw new MutationException(new UserError(
                UserError.Code.NOT_FOUND,
                List.of(field),
                alike.isEmpty()
                        ? Message.of("mutation.unknown-id", id)
                        : Message.of("mutation.unknown-id-but-maybe", id, alike),
                null,
                alike));
    }

    /** Whether an id is of somebody whom the writer may not see. */
    boolean isHidden(String id) {
        prefetch(List.of(id));
        return hidden.contains(id);
    }

    /** Whether an id was ever given to something, gone things included. */
    boolean taken(String id) {
        return entity(id) != null || gone.containsKey(id);
    }

    /** The properties of a retracted entity; null if there is none, or if it was merged into another. */
    @Nullable
    Map<?, ?> gone(String id) {
        prefetch(List.of(id));
        Map<?, ?> before = gone.get(id);
        return before != null && id.equals(before.get("id")) ? before : null;
    }

    /** The id for a new entity: another one if a person whom the writer may not see has the requested id. */
    String free(String id) {
        String free = id;
        prefetch(List.of(free));
        for (int i = 2; hidden.contains(free) || (i > 2 && taken(free)); i++) {
            free = id + "-" + i;
            prefetch(List.of(free));
        }
        return free;
    }

    /** @param asked the id by which the changes refer to it */
    void create(String type, String asked, Map<String, @Nullable Object> properties) {
        create(type, properties);
        entities.put(asked, Objects.requireNonNull(entities.get(String.valueOf(properties.get("id")))));
        unknown.remove(asked);
    }

    void create(String type, Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> entity = new HashMap<>(properties);
        entity.put("type", type);
        entity.put("version", draft.writing().number());
        entities.put(String.valueOf(properties.get("id")), entity);
        unknown.remove(String.valueOf(properties.get("id")));
        draft.batch().create(type, properties);
    }

    /** Restores a retracted entity with its id and its values. */
    void reinstate(String id, Map<?, ?> before) {
        entities.put(id, before);
        unknown.remove(id);
        gone.remove(id);
        draft.batch().reinstate(id);
    }

    /** Notes the new current values of an entity, for later changes of the request. */
    void show(String id, Map<String, ? extends @Nullable Object> shown) {
        Map<Object, @Nullable Object> entity = new HashMap<>();
        entity.putAll(Objects.requireNonNull(entity(id)));
        entity.putAll(shown);
        entities.put(id, entity);
    }

    /** The source of a new claim; the own knowledge of the network if none is given. */
    String source(@Nullable String named, String field) {
        if (named != null) {
            String id = require(named, field, Set.of("Source"));
            if (!id.startsWith("source:")) {
                throw MutationException.about(
                        UserError.Code.INVALID_VALUE, field, Message.of("mutation.not-a-source", named), id);
            }
            return id;
        }
        if (entity(OWN_KNOWLEDGE) != null) {
            return OWN_KNOWLEDGE;
        }
        Map<?, ?> before = gone.get(OWN_KNOWLEDGE);
        if (before != null) {
            reinstate(OWN_KNOWLEDGE, before);
        } else {
            Map<String, @Nullable Object> properties = new HashMap<>(EntityFields.name(
                    "Eigene Kenntnis der Netzwerkkoordination (own knowledge of the network's coordinators)"));
            properties.put("id", OWN_KNOWLEDGE);
            properties.put("title", properties.get("name"));
            create("Source", properties);
        }
        return OWN_KNOWLEDGE;
    }

    /** The day of a source's statements. */
    SourceDay day(String source) {
        return SourceDay.of(Objects.requireNonNull(entity(source)));
    }
}
