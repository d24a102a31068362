// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alliancegraph.model.ClaimType;
import org.jspecify.annotations.Nullable;

/** The rows of a batch, grouped by the statements that write them. */
public final class BatchRows {

    private static final Set<String> REGION = Set.of("state", "country");
    private static final Set<String> SOURCE_DAYS = Set.of("dateLower", "dateUpper", "retrievedAt");

    private final Map<String, List<Map<String, @Nullable Object>>> entities = new LinkedHashMap<>();
    private final Map<ClaimType, List<Map<String, @Nullable Object>>> claims = new EnumMap<>(ClaimType.class);
    private final Map<String, List<Map<String, @Nullable Object>>> steps = new LinkedHashMap<>();
    private int size;

    void entity(String type, Map<String, @Nullable Object> row) {
        add(entities.computeIfAbsent(type, _ -> new ArrayList<>()), row);
    }

    void claim(ClaimType type, Map<String, @Nullable Object> row) {
        add(claims.computeIfAbsent(type, _ -> new ArrayList<>()), row);
    }

    void step(String statement, Map<String, @Nullable Object> row) {
        add(steps.computeIfAbsent(statement, _ -> new ArrayList<>()), row);
    }

    private void add(List<Map<String, @Nullable Object>> rows, Map<String, @Nullable Object> row) {
        rows.add(row);
        size++;
    }

    void removeStep(String statement, Predicate<Map<String, @Nullable Object>> unwanted) {
        List<Map<String, @Nullable Object>> rows = steps.getOrDefault(statement, new ArrayList<>());
        int before = rows.size();
        rows.removeIf(unwanted);
        size -= before - rows.size();
    }

    int size() {
        return size;
    }

    Map<String, List<Map<String, @Nullable Object>>> entities() {
        return entities;
    }

    Map<ClaimType, List<Map<String, @Nullable Object>>> claims() {
        return claims;
    }

    List<Map<String, @Nullable Object>> entities(String type) {
        return entities.getOrDefault(type, List.of());
    }

    List<Map<String, @Nullable Object>> claims(ClaimType type) {
        return claims.getOrDefault(type, List.of());
    }

    List<Map<String, @Nullable Object>> steps(String statement) {
        return steps.getOrDefault(statement, List.of());
    }

    /** The people for whom it is recorded why they are known. */
    List<String> people() {
        return steps("record-bases").stream()
                .map(each -> String.valueOf(each.get("person")))
                .toList();
    }

    /** The municipalities whose state or country changes. Everything located in them changes with them. */
    public Set<String> relocated() {
        return edited("municipality:", REGION);
    }

    /** The sources whose day changes, so that their claims must be dated anew. */
    Set<String> redated() {
        return edited("source:", SOURCE_DAYS);
    }

    private Set<String> edited(String prefix, Set<String> properties) {
        return steps("change-entities").stream()
                .filter(each -> each.get("properties") instanceof Map<?, ?> changes
                        && properties.stream().anyMatch(changes::containsKey))
                .map(each -> String.valueOf(each.get("id")))
                .filter(id -> id.startsWith(prefix))
                .collect(Collectors.toSet());
    }
}
