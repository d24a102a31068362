// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Spoils variables in one place: null, a value of another shape, a field that nobody declared, or one left out. */
final class Spoiler {

    private static final List<Object> SHAPES =
            List.of("text", 7, 1.5, true, List.of(), List.of(List.of(1)), Map.of(), Map.of("unknown", 1), 1e300);

    private final Choices choices;

    Spoiler(Choices choices) {
        this.choices = choices;
    }

    Operation spoil(Operation operation) {
        if (operation.variables().isEmpty()) {
            return operation;
        }
        Map<String, @Nullable Object> spoiled = new TreeMap<>(operation.variables());
        String name = choices.of(List.copyOf(spoiled.keySet()));
        if (choices.once(8)) {
            spoiled.remove(name);
        } else {
            spoiled.put(name, spoiled(spoiled.get(name)));
        }
        return new Operation(operation.document(), spoiled);
    }

    private @Nullable Object spoiled(@Nullable Object value) {
        if (value instanceof Map<?, ?> object && choices.below(4) > 0) {
            return object(object);
        }
        if (value instanceof List<?> list && !list.isEmpty() && choices.below(3) > 0) {
            List<@Nullable Object> items = new ArrayList<>(list);
            int place = choices.below(items.size());
            items.set(place, spoiled(items.get(place)));
            return items;
        }
        return choices.once(2) ? choices.of(SHAPES) : null;
    }

    private Map<String, @Nullable Object> object(Map<?, ?> object) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        object.forEach((key, value) -> copy.put(String.valueOf(key), value));
        if (copy.isEmpty() || choices.once(6)) {
            copy.put("unknwon", 1);
            return copy;
        }
        String field = choices.of(List.copyOf(copy.keySet()));
        if (choices.once(6)) {
            copy.remove(field);
        } else {
            copy.put(field, spoiled(copy.get(field)));
        }
        return copy;
    }
}
