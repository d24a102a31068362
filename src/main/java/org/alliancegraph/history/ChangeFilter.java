// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.model.Ids;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Translates the filter of changes into a condition on revisions. */
final class ChangeFilter {

    private static final Set<String> NODES =
            Set.of("PERSON", "MUNICIPALITY", "LOCAL_ALLIANCE", "PROGRAM", "ORGANIZATION", "TOPIC", "EVENT", "SOURCE");

    private static final RowQuery TOUCHES = RowQuery.of("history/touches-entities");

    private final Selection field;
    private final SymbolicName change;
    private final QueryCompiler compilation;

    private ChangeFilter(Selection field, SymbolicName change, QueryCompiler compilation) {
        this.field = field;
        this.change = change;
        this.compilation = compilation;
    }

    /**
     * Holds for the changes that pass the filter of a field.
     *
     * @throws org.alliancegraph.message.BadInput {@code INVALID_ID} if an id has no id's form
     */
    static Expression condition(Selection field, SymbolicName change, QueryCompiler compilation) {
        return new ChangeFilter(field, change, compilation).all();
    }

    private Expression all() {
        List<Expression> conditions = new ArrayList<>();
        for (String property : List.of("kinds", "by")) {
            if (given(property)) {
                conditions.add(Cypher.raw(
                        property.equals("by") ? "$E.by = $E" : "$E.kind IN $E",
                        change,
                        compilation.parameter(field, given -> filter(given).get(property))));
            }
        }
        if (given("ids")) {
            conditions.add(either(List.of(
                    touching("history/touching-entities", given -> ids("ids", given, id -> !isClaim(id))),
                    touching("history/touching-claims", given -> ids("ids", given, ChangeFilter::isClaim)))));
        }
        if (given("sources")) {
            conditions.add(touching("history/touching-sources", given -> ids("sources", given, id -> true)));
        }
        if (given("types")) {
            conditions.add(either(compilation.choice(field, ChangeFilter::types).stream()
                    .map(this::touches)
                    .toList()));
        }
        return conditions.stream()
                .reduce((one, other) -> Cypher.raw("$E AND $E", one, other))
                .orElseGet(() -> Cypher.raw("true"));
    }

    private boolean given(String criterion) {
        return compilation.choice(field, given -> filter(given).get(criterion) != null);
    }

    private static Map<?, ?> filter(Map<String, @Nullable Object> given) {
        return given.get("filter") instanceof Map<?, ?> filter ? filter : Map.of();
    }

    private static List<?> list(String criterion, Map<String, @Nullable Object> given) {
        return (List<?>) Objects.requireNonNull(filter(given).get(criterion));
    }

    private static List<String> ids(String criterion, Map<String, @Nullable Object> given, Predicate<String> which) {
        return list(criterion, given).stream().map(Ids::checked).filter(which).toList();
    }

    private static boolean isClaim(String id) {
        return id.startsWith("claim:");
    }

    private static List<String> types(Map<String, @Nullable Object> given) {
        return list("types", given).stream().map(each -> type(each.toString())).toList();
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

    private Expression touching(String statement, Function<Map<String, @Nullable Object>, List<String>> ids) {
        if (compilation.choice(field, given -> ids.apply(given).isEmpty())) {
            return Cypher.raw("false");
        }
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "$E.number IN COLLECT { $E RETURN $E }",
                change,
                RowQuery.of(statement)
                        .call(change, field.with(given -> Map.of("ids", ids.apply(given))), row, compilation),
                row);
    }

    private Expression touches(String type) {
        if (type.equals(type.toUpperCase(Locale.ROOT))) {
            return Cypher.raw(
                    "(EXISTS { ()-[c:" + type + "]->() WHERE c.recorded = $E.number AND c.id > '' } OR EXISTS { ()-[c:"
                            + type + " {retracted: $E.number}]->() WHERE c.id > '' })",
                    change,
                    change);
        }
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "head(COLLECT { $E RETURN $E })",
                TOUCHES.call(change, field.with(given -> Map.of("types", List.of(type))), row, compilation),
                row);
    }

    private static Expression either(List<Expression> conditions) {
        return conditions.stream()
                .reduce((one, other) -> Cypher.raw("($E OR $E)", one, other))
                .orElseGet(() -> Cypher.raw("false"));
    }
}
