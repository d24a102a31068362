// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.Ids;
import org.alliancegraph.graph.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Which changes a client wants to see, as a condition on their revisions. */
record ChangeFilter(
        @Nullable List<String> ids,
        @Nullable List<String> sources,
        @Nullable List<?> kinds,
        @Nullable Object by,
        @Nullable List<String> types) {

    private static final Set<String> NODES = Set.of(
            "PERSON", "MUNICIPALITY", "LOCAL_ALLIANCE", "PROGRAM", "ORGANIZATION", "TOPIC", "EVENT", "SOURCE");

    private static final Rows TOUCHING = Rows.of("history/touching");
    private static final Rows TOUCHES_TYPES = Rows.of("history/touches-types");

    /**
     * Reads the filter of a field.
     *
     * @throws org.alliancegraph.graph.BadInput {@code INVALID_ID} if an id has no id's form
     */
    static ChangeFilter of(@Nullable Object argument) {
        Map<?, ?> filter = argument instanceof Map<?, ?> given ? given : Map.of();
        List<String> types = texts(filter.get("types"));
        return new ChangeFilter(
                ids(filter.get("ids")),
                ids(filter.get("sources")),
                filter.get("kinds") instanceof List<?> kinds ? kinds : null,
                filter.get("by"),
                types == null ? null : types.stream().map(ChangeFilter::type).toList());
    }

    private static @Nullable List<String> ids(@Nullable Object given) {
        return given instanceof List<?> ids ? ids.stream().map(Ids::checked).toList() : null;
    }

    private static @Nullable List<String> texts(@Nullable Object given) {
        return given instanceof List<?> texts ? texts.stream().map(Object::toString).toList() : null;
    }

    /** What a node of the graph bears as its type, or a relationship as its own. */
    private static String type(String constant) {
        if (!NODES.contains(constant)) {
            return constant;
        }
        StringBuilder type = new StringBuilder();
        for (String word : constant.split("_")) {
            type.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return type.toString();
    }

    /** Holds for the changes that pass. */
    Expression condition(SymbolicName change, Compilation compilation) {
        List<Expression> conditions = new ArrayList<>();
        if (kinds != null) {
            conditions.add(Cypher.raw("$E.kind IN $E", change, compilation.parameter(kinds)));
        }
        if (by != null) {
            conditions.add(Cypher.raw("$E.by = $E", change, compilation.parameter(by)));
        }
        touching("ids", ids, conditions, change, compilation);
        touching("sources", sources, conditions, change, compilation);
        if (types != null) {
            SymbolicName row = compilation.variable();
            conditions.add(Cypher.raw(
                    "head(COLLECT { $E RETURN $E })",
                    TOUCHES_TYPES.call(change, Map.of("types", types), row, compilation),
                    row));
        }
        return conditions.stream()
                .reduce((one, other) -> Cypher.raw("$E AND $E", one, other))
                .orElseGet(() -> Cypher.raw("true"));
    }

    private static void touching(
            String name,
            @Nullable List<String> values,
            List<Expression> conditions,
            SymbolicName change,
            Compilation compilation) {
        if (values == null) {
            return;
        }
        Map<String, @Nullable Object> arguments = new HashMap<>();
        arguments.put(name, values);
        SymbolicName row = compilation.variable();
        conditions.add(Cypher.raw(
                "$E.number IN COLLECT { $E RETURN $E }",
                change,
                TOUCHING.call(Objects.requireNonNull(change), arguments, row, compilation),
                row));
    }
}
