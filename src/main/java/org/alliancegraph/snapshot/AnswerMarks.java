// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The marks in the rows of a statement, which other values replace.
 *
 * @param name the key of a mark's name
 * @param owner the key of the object whose value replaces the mark
 */
record AnswerMarks(String name, String owner) {

    /** The objects whose values are needed, by the names of the marks. */
    Map<String, Set<@Nullable Object>> in(List<Map<String, @Nullable Object>> rows) {
        Map<String, Set<@Nullable Object>> owners = new LinkedHashMap<>();
        find(rows, owners);
        return owners;
    }

    private void find(@Nullable Object value, Map<String, Set<@Nullable Object>> owners) {
        if (value instanceof Map<?, ?> map) {
            if (map.get(name) instanceof String mark) {
                owners.computeIfAbsent(mark, each -> new LinkedHashSet<>()).add(map.get(owner));
            } else {
                map.values().forEach(each -> find(each, owners));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(each -> find(each, owners));
        }
    }

    /**
     * The rows with marks replaced by values.
     *
     * @param values gives the value for the name of a mark and its object
     */
    @SuppressWarnings("unchecked")
    List<Map<String, @Nullable Object>> replaced(
            List<Map<String, @Nullable Object>> rows, BiFunction<String, @Nullable Object, @Nullable Object> values) {
        return (List<Map<String, @Nullable Object>>) (List<?>) list(rows, values);
    }

    private List<@Nullable Object> list(List<?> list, BiFunction<String, @Nullable Object, @Nullable Object> values) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        list.forEach(each -> copy.add(value(each, values)));
        return copy;
    }

    private @Nullable Object value(
            @Nullable Object value, BiFunction<String, @Nullable Object, @Nullable Object> values) {
        if (value instanceof Map<?, ?> map) {
            if (map.get(name) instanceof String mark) {
                return values.apply(mark, map.get(owner));
            }
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, value(each, values)));
            return copy;
        }
        return value instanceof List<?> list ? list(list, values) : value;
    }
}
