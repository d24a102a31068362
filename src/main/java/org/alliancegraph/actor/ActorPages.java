// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.List;
import java.util.Map;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.PagedRows;
import org.alliancegraph.graph.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Pages of actors in a chosen order; in the order of names an index delivers them without sorting. */
final class ActorPages implements PagedRows {

    private static final Map<String, Object> BY_NAME = Map.of("field", "NAME", "direction", "ASC");

    @Override
    public String order(Map<String, @Nullable Object> arguments) {
        return " by " + field(arguments) + (descending(arguments) ? " descending" : "");
    }

    @Override
    public Expression page(
            Selection field,
            SymbolicName row,
            boolean backward,
            @Nullable List<Object> position,
            long limit,
            Compilation compilation) {
        SymbolicName actor = compilation.variable();
        SymbolicName key = compilation.variable();
        SymbolicName id = compilation.variable();
        Expression order = key(actor, field.arguments());
        boolean falling = descending(field.arguments()) != backward;
        String direction = falling ? " DESC" : "";
        return Cypher.raw(
                "$E AND $E WITH $E, $E AS $E, $E AS $E ORDER BY $E" + direction + ", $E" + direction
                        + " LIMIT $E WITH {node: $E, keys: [$E, $E]} AS $E",
                ActorFilters.match(field.arguments(), actor, compilation),
                beyond(order, actor.property("id"), position, falling, compilation),
                actor,
                order,
                key,
                actor.property("id"),
                id,
                key,
                id,
                compilation.parameter(limit),
                actor,
                key,
                id,
                row);
    }

    @Override
    public Expression total(Selection field, Compilation compilation) {
        SymbolicName actor = compilation.variable();
        return Cypher.raw("COUNT { $E RETURN $E }", ActorFilters.match(field.arguments(), actor, compilation), actor);
    }

    private static Expression beyond(
            Expression key, Expression id, @Nullable List<Object> position, boolean falling, Compilation compilation) {
        if (position == null) {
            return Cypher.raw("$E IS NOT NULL AND $E > ''", key, id);
        }
        Expression from = compilation.parameter(position.getFirst());
        return Cypher.raw(
                falling
                        ? "$E <= $E AND $E > '' AND ($E < $E OR $E < $E)"
                        : "$E >= $E AND $E > '' AND ($E > $E OR $E > $E)",
                key,
                from,
                id,
                key,
                from,
                id,
                compilation.parameter(position.getLast()));
    }

    private static Expression key(SymbolicName actor, Map<String, @Nullable Object> arguments) {
        return switch (field(arguments)) {
            case "POPULATION" -> Cypher.coalesce(actor.property("population"), Cypher.literalOf(0));
            case "RECORDED" -> actor.property("recorded");
            default -> actor.property("sortName");
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
