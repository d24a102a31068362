// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A part of a filter: what it is made of, on which the text of a statement depends, and where every request of that
 * make has its values.
 *
 * @param make nested maps and lists like those of the part, with a mark in place of each value
 * @param at finds the part in the arguments of a request
 */
record FilterPart(Object make, Function<Map<String, @Nullable Object>, @Nullable Object> at) {

    private static final String VALUE = "value";

    /** The filter of a field, empty if it is given none; the statement will serve filters of the same make. */
    static FilterPart of(Selection field, QueryCompiler compilation) {
        Object make = compilation.choice(
                field, arguments -> make(Objects.requireNonNullElse(arguments.get("filter"), Map.of())));
        return new FilterPart(make, arguments -> arguments.get("filter"));
    }

    private static Object make(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> parts = new LinkedHashMap<>();
                map.forEach((name, part) -> {
                    if (part != null) {
                        parts.put(name.toString(), make(part));
                    }
                });
                yield parts;
            }
            case List<?> list
            when list.stream().allMatch(Map.class::isInstance) ->
                list.stream().map(FilterPart::make).toList();
            default -> VALUE;
        };
    }

    /** The names of the parts of this one. */
    List<String> names() {
        return make instanceof Map<?, ?> map
                ? map.keySet().stream().map(Object::toString).toList()
                : List.of();
    }

    boolean has(String name) {
        return names().contains(name);
    }

    /** A part that it has. */
    FilterPart part(String name) {
        return new FilterPart(
                Objects.requireNonNull(((Map<?, ?>) make).get(name)),
                arguments -> map(at.apply(arguments)).get(name));
    }

    /** The items of a list of filters. */
    List<FilterPart> items() {
        int size = make instanceof List<?> items ? items.size() : 0;
        return new ArrayList<>(IntStream.range(0, size).mapToObj(this::item).toList());
    }

    private FilterPart item(int index) {
        return new FilterPart(
                ((List<?>) make).get(index),
                arguments -> ((List<?>) Objects.requireNonNull(at.apply(arguments))).get(index));
    }

    /** The value of the part in a request. */
    Object value(Map<String, @Nullable Object> arguments) {
        return Objects.requireNonNull(at.apply(arguments));
    }

    /** The values of a part that has parts, in a request. */
    Map<String, @Nullable Object> values(Map<String, @Nullable Object> arguments) {
        return map(at.apply(arguments));
    }

    @SuppressWarnings("unchecked") // input objects have field names as keys
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }
}
