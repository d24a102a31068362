// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.HistoricalState;
import org.alliancegraph.compiler.KeysetSource;
import org.alliancegraph.compiler.Page;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.Subqueries;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Pages of actors in a chosen order; in the order of names an index delivers them without sorting. No index knows the
 * order of another time, so for that all that pass are gathered, and the planner is spared looking for one.
 */
final class ActorPages implements KeysetSource {

    private static final Map<String, Object> BY_NAME = Map.of("field", "NAME", "direction", "ASC");

    @Override
    public String order(Map<String, @Nullable Object> arguments) {
        return " by " + field(arguments) + (descending(arguments) ? " descending" : "");
    }

    @Override
    public Expression page(
            Selection field,
            SymbolicName row,
            Function<Map<String, @Nullable Object>, @Nullable List<Object>> position,
            QueryCompiler compilation) {
        SymbolicName actor = compilation.variable();
        SymbolicName key = compilation.variable();
        SymbolicName id = compilation.variable();
        HistoricalState then = HistoricalState.of(actor, compilation);
        boolean past = compilation.lens().past();
        Expression order = key(then, actor, compilation.choice(field, ActorPages::field));
        boolean falling = compilation.choice(
                field, arguments -> descending(arguments) != Page.of(arguments).backward());
        boolean first = compilation.choice(field, arguments -> position.apply(arguments) == null);
        String direction = falling ? " DESC" : "";
        Expression here = past ? key : order;
        Expression ownId = past ? id : actor.property("id");
        Expression matched = ActorFilters.match(field, actor, then, compilation);
        Expression wanted = first
                ? here.isNotNull().and(ownId.gt(Cypher.literalOf("")))
                : beyond(
                        here,
                        ownId,
                        compilation.parameter(
                                field, arguments -> keys(position, arguments).getFirst()),
                        compilation.parameter(
                                field, arguments -> keys(position, arguments).getLast()),
                        falling);
        StringBuilder same = new StringBuilder();
        same(field, compilation).forEach(each -> same.append("%s.%s%s, ".formatted(actor.getValue(), each, direction)));
        Expression found = past
                ? gathered(matched, actor, order, key, id, wanted)
                : CypherTemplate.of("{{matched}} AND {{wanted}} WITH {{actor}}, {{order}} AS {{key}}, {{actor}}.id AS"
                                + " {{id}}")
                        .with("matched", matched)
                        .with("wanted", wanted)
                        .with("actor", actor)
                        .with("order", order)
                        .with("key", key)
                        .with("id", id)
                        .expression();
        return CypherTemplate.of("""
            {{found}} ORDER BY {{same}}{{key}}{{direction}}, {{id}}{{direction}} LIMIT {{limit}}
            WITH {node: {{actor}}, keys: [{{key}}, {{id}}]} AS {{row}}\
            """)
                .with("found", found)
                .with("same", same.toString())
                .with("key", key)
                .with("direction", direction)
                .with("id", id)
                .with("limit", compilation.parameter(field, Page::limit))
                .with("actor", actor)
                .with("row", row)
                .expression();
    }

    private static Expression gathered(
            Expression matched,
            SymbolicName actor,
            Expression order,
            SymbolicName key,
            SymbolicName id,
            Expression wanted) {
        return CypherTemplate.of("""
            {{matched}} WITH collect([{{actor}}, {{order}}, {{actor}}.id]) AS all UNWIND all AS each
            WITH each[0] AS {{actor}}, each[1] AS {{key}}, each[2] AS {{id}} WHERE {{wanted}} WITH *\
            """)
                .with("matched", matched)
                .with("actor", actor)
                .with("order", order)
                .with("key", key)
                .with("id", id)
                .with("wanted", wanted)
                .expression();
    }

    private static List<Object> keys(
            Function<Map<String, @Nullable Object>, @Nullable List<Object>> position,
            Map<String, @Nullable Object> arguments) {
        return Objects.requireNonNull(position.apply(arguments));
    }

    @Override
    public Expression total(Selection field, QueryCompiler compilation) {
        SymbolicName actor = compilation.variable();
        Expression matched = ActorFilters.match(field, actor, compilation);
        Expression named = same(field, compilation).isEmpty()
                ? matched
                : CypherTemplate.join(
                        " AND ", List.of(matched, actor.property("sortName").isNotNull()));
        return Subqueries.count(named, actor);
    }

    /**
     * What all actors that pass the filter have alike: an index that begins with it has them, and has them in order.
     */
    private static List<String> same(Selection field, QueryCompiler compilation) {
        return compilation.lens().past()
                ? List.of()
                : compilation.choice(field, arguments -> {
                    boolean type = field(arguments).equals("NAME") && hasOne("types", arguments);
                    List<String> typeAndState =
                            hasOne("states", arguments) ? List.of("type", "state") : List.of("type");
                    return type ? typeAndState : List.of();
                });
    }

    private static boolean hasOne(String criterion, Map<String, @Nullable Object> arguments) {
        return arguments.get("filter") instanceof Map<?, ?> filter
                && filter.get(criterion) instanceof List<?> values
                && values.size() == 1;
    }

    private static Expression beyond(
            Expression key, Expression id, Expression fromKey, Expression fromId, boolean falling) {
        return CypherTemplate.of("""
            {{key}} {{beyond}}= {{fromKey}} AND {{id}} > ''
            AND ({{key}} {{beyond}} {{fromKey}} OR {{id}} {{beyond}} {{fromId}})\
            """)
                .with("key", key)
                .with("beyond", falling ? "<" : ">")
                .with("fromKey", fromKey)
                .with("id", id)
                .with("fromId", fromId)
                .expression();
    }

    private static Expression key(HistoricalState then, SymbolicName actor, String field) {
        return switch (field) {
            case "POPULATION" -> Cypher.coalesce(then.property("population"), Cypher.literalOf(0));
            case "RECORDED" -> actor.property("recorded");
            default -> then.property("sortName");
        };
    }

    private static String field(Map<String, @Nullable Object> arguments) {
        return String.valueOf(chosen(arguments).get("field"));
    }

    private static boolean descending(Map<String, @Nullable Object> arguments) {
        return "DESC".equals(chosen(arguments).get("direction"));
    }

    private static Map<?, ?> chosen(Map<String, @Nullable Object> arguments) {
        return arguments.get("orderBy") instanceof Map<?, ?> order ? order : BY_NAME;
    }
}
