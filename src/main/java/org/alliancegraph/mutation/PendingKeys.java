// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys as they will be after the changes so far: a key belongs to one at a time, also within one request. */
final class PendingKeys {

    private final UnitOfWork draft;
    private final Map<String, Map<String, Object>> given = new LinkedHashMap<>();
    private final Set<Owned> taken = new HashSet<>();

    PendingKeys(UnitOfWork draft) {
        this.draft = draft;
    }

    private record Owned(String entity, String key) {}

    /** To whom a key belongs, of those whom the writer may see. */
    @Nullable
    String owner(String key) {
        return Stream.concat(
                        Stream.ofNullable(given.get(key)),
                        draft.rows("owners-of-keys", Map.of("keys", List.of(key))).stream()
                                .filter(this::isCurrent)
                                .filter(each -> !draft.entities().isHidden(String.valueOf(each.get("entity")))))
                .map(each -> String.valueOf(each.get("entity")))
                .findFirst()
                .orElse(null);
    }

    /** The keys of an entity. */
    List<Map<String, Object>> of(String entity) {
        return Stream.concat(
                        draft.rows("keys-of-entity", Map.of("ids", List.of(entity))).stream()
                                .filter(this::isCurrent),
                        given.values().stream().filter(each -> entity.equals(each.get("entity"))))
                .toList();
    }

    void give(String entity, String scheme, String value, @Nullable String mergedFrom) {
        Map<String, Object> row = new HashMap<>();
        row.put("entity", entity);
        row.put("key", scheme + ":" + value);
        row.put("scheme", scheme);
        row.put("value", value);
        if (mergedFrom != null) {
            row.put("mergedFrom", mergedFrom);
        }
        given.put(scheme + ":" + value, row);
        draft.batch().give(entity, scheme, value, mergedFrom);
    }

    void take(String entity, String key) {
        Map<String, Object> row = given.get(key);
        if (row != null && entity.equals(row.get("entity"))) {
            given.remove(key);
            draft.batch().withhold(key);
        } else {
            taken.add(new Owned(entity, key));
            draft.batch().step("retract-keys", Map.of("entity", entity, "key", key));
        }
    }

    private boolean isCurrent(Map<String, Object> row) {
        return !taken.contains(new Owned(String.valueOf(row.get("entity")), String.valueOf(row.get("key"))));
    }
}
