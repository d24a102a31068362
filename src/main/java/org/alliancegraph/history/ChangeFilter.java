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
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.model.Audience;
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
     * The condition that changes must meet to pass the filter of a field.
     *
     * @throws org.alliancegraph.message.BadInput {@code INVALID_ID} if an id is malformed
     */
    static Expression condition(Selection field, SymbolicName change, QueryCompiler compilation) {
        return new ChangeFilter(field, change, compilation).all();
    }

    private Expression all() {
        List<Expression> conditions = new ArrayList<>();
        if (given("kinds")) {
            conditions.add(comparing("{{change}}.kind IN {{value}}", "kinds"));
        }
        if (given("by")) {
            conditions.add(
                    compilation.lens().reader() == Audience.PUBLIC
                            ? Cypher.literalFalse()
                            : comparing("{{change}}.by = {{value}}", "by"));
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
        return conditions.isEmpty() ? Cypher.literalTrue() : CypherTemplate.join(" AND ", conditions);
    }

    private Expression comparing(String text, String criterion) {
        return CypherTemplate.of(text)
                .with("change", change)
                .with(
                        "value",
                        compilation.parameter(field, given -> filter(given).get(criterion)))
                .expression();
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

    /** The type as the graph stores it on nodes, or as the type of relationships. */
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
            return Cypher.literalFalse();
        }
        SymbolicName row = compilation.variable();
        return CypherTemplate.of("{{change}}.number IN COLLECT { {{rows}} RETURN {{row}} }")
                .with("change", change)
                .with(
                        "rows",
                        RowQuery.of(statement)
                                .call(change, field.with(given -> Map.of("ids", ids.apply(given))), row, compilation))
                .with("row", row)
                .expression();
    }

    private Expression touches(String type) {
        if (type.equals(type.toUpperCase(Locale.ROOT))) {
            return CypherTemplate.of(
                            "(EXISTS { ()-[c:{{type}}]->() WHERE c.recorded = {{change}}.number AND c.id > '' {{seen}}"
                                + " } OR EXISTS { ()-[c:{{type}} {retracted: {{change}}.number}]->() WHERE c.id > ''"
                                + " {{seen}} })")
                    .with("seen", CypherFiles.expand("{{and-seen c}}", compilation.lens()))
                    .with("type", type)
                    .with("change", change)
                    .expression();
        }
        SymbolicName row = compilation.variable();
        return CypherTemplate.of("head(COLLECT { {{rows}} RETURN {{row}} })")
                .with(
                        "rows",
                        TOUCHES.call(change, field.with(given -> Map.of("types", List.of(type))), row, compilation))
                .with("row", row)
                .expression();
    }

    private static Expression either(List<Expression> conditions) {
        return conditions.isEmpty()
                ? Cypher.literalFalse()
                : CypherTemplate.of("({{any}})")
                        .with("any", CypherTemplate.join(" OR ", conditions))
                        .expression();
    }
}
