// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graph.BadInput;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.Folding;
import org.alliancegraph.graph.Ids;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Statements;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns an {@code ActorFilter} into one MATCH. What depends on other nodes (a topic, a programme, a place) is found
 * first, from those nodes, so that a selective criterion is where the statement starts.
 */
public final class ActorFilters {

    private final SymbolicName actor;
    private final Compilation compilation;
    private final List<Expression> found = new ArrayList<>();

    private ActorFilters(SymbolicName actor, Compilation compilation) {
        this.actor = actor;
        this.compilation = compilation;
    }

    /**
     * The clauses that bind each actor that passes the filter; a further condition may follow with AND.
     *
     * @param arguments arguments of a field, its {@code filter} among them
     * @throws BadInput {@code BAD_INPUT} if the filter can't be meant
     */
    public static Expression match(
            Map<String, @Nullable Object> arguments, SymbolicName actor, Compilation compilation) {
        ActorFilters filters = new ActorFilters(actor, compilation);
        Expression condition = filters.all(map(arguments.get("filter")));
        Expression matched = Cypher.raw(
                "MATCH ($E:Entity:Actor) WHERE $E AND $E",
                actor,
                Cypher.raw(Statements.expand("present(" + actor.getValue() + ")")),
                condition);
        return filters.found.isEmpty()
                ? matched
                : Cypher.raw("WITH $E $E", Cypher.raw(commas(filters.found.size()), filters.found.toArray()), matched);
    }

    private Expression all(Map<?, ?> filter) {
        return joined(
                " AND ",
                filter.entrySet().stream()
                        .filter(each -> each.getValue() != null)
                        .map(each -> criterion(each.getKey().toString(), Objects.requireNonNull(each.getValue())))
                        .toList());
    }

    private Expression criterion(String name, Object value) {
        return switch (name) {
            case "and" ->
                joined(
                        " AND ",
                        ((List<?>) value).stream().map(each -> all(map(each))).toList());
            case "or" ->
                any(((List<?>) value).stream().map(each -> all(map(each))).toList());
            case "not" -> Cypher.raw("NOT coalesce($E, false)", all(map(value)));
            case "ids" -> in("id", ((List<?>) value).stream().map(Ids::checked).toList());
            case "types" -> in("type", value);
            case "levels" -> in("level", value);
            case "programKinds" -> Cypher.raw("($E AND $E = 'Program')", in("kind", value), actor.property("type"));
            case "organizationKinds" ->
                Cypher.raw("($E AND $E = 'Organization')", in("kind", value), actor.property("type"));
            case "states" -> in("state", value);
            case "nameStartsWith" -> nameStartsWith(value.toString());
            case "population" -> within(map(value));
            case "topic" -> among("actor/of-topic", map(value));
            case "program", "alliance" -> among("actor/taking-part", Map.of("in", Ids.checked(value)));
            case "near" -> near(map(value));
            case "hasPartners" -> hasPartners((Boolean) value);
            default -> throw new BadInput("BAD_INPUT", "Unknown criterion %s.".formatted(name));
        };
    }

    private Expression in(String property, Object values) {
        return Cypher.raw("$E IN $E", actor.property(property), compilation.parameter(values));
    }

    private Expression among(String statement, Map<?, ?> arguments) {
        SymbolicName ids = compilation.variable();
        SymbolicName row = compilation.variable();
        SymbolicName nothing = compilation.variable();
        found.add(Cypher.raw(
                "COLLECT { WITH null AS $E $E RETURN $E } AS $E",
                nothing,
                Rows.of(statement).call(nothing, plain(arguments), row, compilation),
                row,
                ids));
        return Cypher.raw("$E IN $E", actor.property("id"), ids);
    }

    private Expression nameStartsWith(String text) {
        Expression start = compilation.parameter(Folding.fold(text));
        return Cypher.raw(
                "($E STARTS WITH $E OR any(name IN $E WHERE name STARTS WITH $E))",
                actor.property("sortName"),
                start,
                actor.property("searchAlternativeNames"),
                start);
    }

    private Expression within(Map<?, ?> range) {
        List<Expression> bounds = new ArrayList<>();
        Expression population = actor.property("population");
        if (range.get("min") instanceof Integer min) {
            bounds.add(Cypher.raw("$E >= $E", population, compilation.parameter(min)));
        }
        if (range.get("max") instanceof Integer max) {
            bounds.add(Cypher.raw("$E <= $E", population, compilation.parameter(max)));
        }
        return joined(" AND ", bounds);
    }

    private Expression near(Map<?, ?> near) {
        SymbolicName point = compilation.variable();
        SymbolicName row = compilation.variable();
        SymbolicName nothing = compilation.variable();
        Map<String, @Nullable Object> place = plain(map(near.get("place")));
        if (place.get("point") instanceof Map<?, ?> given) {
            requireOnEarth(given);
        }
        found.add(Cypher.raw(
                "head(COLLECT { WITH null AS $E $E RETURN $E }) AS $E",
                nothing,
                Rows.of("actor/point").call(nothing, place, row, compilation),
                row,
                point));
        double kilometres = ((Number) Objects.requireNonNull(near.get("withinKm"))).doubleValue();
        if (kilometres < 0) {
            throw new BadInput("BAD_INPUT", "withinKm can't be negative.");
        }
        return Cypher.raw(
                "point.distance($E, $E) <= $E",
                actor.property("location"),
                point,
                compilation.parameter(kilometres * 1000));
    }

    private static void requireOnEarth(Map<?, ?> point) {
        if (point.get("latitude") instanceof Number latitude
                && point.get("longitude") instanceof Number longitude
                && Math.abs(latitude.doubleValue()) <= 90
                && Math.abs(longitude.doubleValue()) <= 180) {
            return;
        }
        throw new BadInput("BAD_INPUT", "A latitude is from -90 to 90, a longitude from -180 to 180.");
    }

    private Expression hasPartners(boolean wanted) {
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "EXISTS { $E RETURN $E } = $E",
                Rows.of("actor/direct-partners").call(actor, Map.of(), row, compilation),
                row,
                compilation.parameter(wanted));
    }

    private static Expression any(List<Expression> alternatives) {
        return alternatives.isEmpty() ? Cypher.raw("false") : joined(" OR ", alternatives);
    }

    private static Expression joined(String operator, List<Expression> conditions) {
        if (conditions.isEmpty()) {
            return Cypher.raw("true");
        }
        String text = "("
                + String.join(operator, conditions.stream().map(each -> "$E").toList()) + ")";
        return Cypher.raw(text, conditions.toArray());
    }

    private static String commas(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "$E"));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> plain(Map<?, ?> arguments) {
        return (Map<String, @Nullable Object>) arguments;
    }
}
