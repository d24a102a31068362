// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Set<String> NODES =
            Set.of("PERSON", "MUNICIPALITY", "LOCAL_ALLIANCE", "PROGRAM", "ORGANIZATION", "TOPIC", "EVENT", "SOURCE");

    private static final Rows TOUCHES = Rows.of("history/touches-entities");

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
        return given instanceof List<?> texts
                ? texts.stream().map(Object::toString).toList()
                : null;
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
        if (ids != null) {
            List<String> claims =
                    ids.stream().filter(each -> each.startsWith("claim:")).toList();
            List<String> entities =
                    ids.stream().filter(each -> !each.startsWith("claim:")).toList();
            conditions.add(either(List.of(
                    touching("history/touching-entities", entities, change, compilation),
                    touching("history/touching-claims", claims, change, compilation))));
        }
        if (sources != null) {
            conditions.add(touching("history/touching-sources", sources, change, compilation));
        }
        if (types != null) {
            conditions.add(either(types.stream()
                    .map(each -> touches(each, change, compilation))
                    .toList()));
        }
        return conditions.stream()
                .reduce((one, other) -> Cypher.raw("$E AND $E", one, other))
                .orElseGet(() -> Cypher.raw("true"));
    }

    private static Expression touching(
            String statement, List<String> values, SymbolicName change, Compilation compilation) {
        if (values.isEmpty()) {
            return Cypher.raw("false");
        }
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "$E.number IN COLLECT { $E RETURN $E }",
                change,
                Rows.of(statement).call(change, Map.of("ids", values), row, compilation),
                row);
    }

    private static Expression touches(String type, SymbolicName change, Compilation compilation) {
        if (type.equals(type.toUpperCase(Locale.ROOT))) {
            return Cypher.raw(
                    "(EXISTS { ()-[:" + type + " {recorded: $E.number}]->() } OR EXISTS { ()-[:" + type
                            + " {retracted: $E.number}]->() })",
                    change,
                    change);
        }
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "head(COLLECT { $E RETURN $E })",
                TOUCHES.call(change, Map.of("types", List.of(type)), row, compilation),
                row);
    }

    private static Expression either(List<Expression> conditions) {
        return conditions.stream()
                .reduce((one, other) -> Cypher.raw("($E OR $E)", one, other))
                .orElseGet(() -> Cypher.raw("false"));
    }
}
