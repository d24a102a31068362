// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.HistoricalState;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Ids;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns what a {@code NetworkFilter} asks of actors into one MATCH. What depends on other nodes (a topic, a programme,
 * a place) is found first, from those nodes, so that a selective criterion is where the statement starts.
 */
public final class ActorFilters {

    /** Stands for all that a filter asks of claims, which one and the same claim has to meet. */
    private static final String CLAIMED = "claimed";

    /** What is the same at any time: it cuts first, before what was then is looked up. */
    private static final Set<String> LASTING =
            Set.of("ids", "types", "topic", "program", "alliance", "within", "hasPartners", "minDegree", CLAIMED);

    private final Selection field;
    private final SymbolicName actor;
    private final HistoricalState then;
    private final QueryCompiler compilation;
    private final List<Expression> found = new ArrayList<>();

    private ActorFilters(Selection field, SymbolicName actor, HistoricalState then, QueryCompiler compilation) {
        this.field = field;
        this.actor = actor;
        this.then = then;
        this.compilation = compilation;
    }

    /**
     * The clauses that bind each actor that passes the filter; a further condition may follow with AND.
     *
     * @param field a field with an argument {@code filter}
     * @throws BadInput {@code BAD_INPUT} if the filter can't be meant
     */
    public static Expression match(Selection field, SymbolicName actor, QueryCompiler compilation) {
        return match(field, actor, HistoricalState.of(actor, compilation), compilation);
    }

    /**
     * The same.
     *
     * @param then of which properties may have been asked already; if any were, or are by the filter, it is bound
     *     beside the actor
     */
    static Expression match(Selection field, SymbolicName actor, HistoricalState then, QueryCompiler compilation) {
        ActorFilters filters = new ActorFilters(field, actor, then, compilation);
        Expression matched = filters.matched(FilterPart.of(field, compilation));
        return filters.found.isEmpty()
                ? matched
                : Cypher.raw("WITH $E $E", Cypher.raw(commas(filters.found.size()), filters.found.toArray()), matched);
    }

    private Expression matched(FilterPart filter) {
        Expression present = Cypher.raw(CypherFiles.expand("{{present " + actor.getValue() + "}}", compilation.lens()));
        if (!compilation.lens().past()) {
            return Cypher.raw("MATCH ($E:Entity&Actor) WHERE $E AND $E", actor, present, all(filter));
        }
        Expression lasting = all(filter, LASTING::contains);
        Expression passing = all(filter, name -> !LASTING.contains(name));
        // What was then is in no index, so actors are gone through by that of their names, and not with all their
        // nodes.
        String indexed = "%1$s.sortName > '' AND %1$s.id > '' AND ".formatted(actor.getValue());
        Expression matched =
                Cypher.raw("MATCH ($E:Entity&Actor) WHERE " + indexed + "$E AND $E", actor, present, lasting);
        return then.asked()
                ? Cypher.raw("$E $E WITH * WHERE $E", matched, then.bound(), passing)
                : Cypher.raw("$E AND $E", matched, passing);
    }

    private Expression all(FilterPart filter) {
        return all(filter, name -> true);
    }

    private Expression all(FilterPart filter, Predicate<String> names) {
        List<Expression> criteria = new ArrayList<>();
        for (String name : filter.names()) {
            if (!NetworkFilter.OF_CLAIMS.contains(name) && names.test(name)) {
                criteria.add(criterion(name, filter.part(name), filter));
            }
        }
        if (names.test(CLAIMED) && filter.names().stream().anyMatch(NetworkFilter::asksOfClaims)) {
            criteria.add(exists("actor/has-claim", given -> NetworkFilter.flatFilter(filter.values(given))));
        }
        return joined(" AND ", criteria);
    }

    private Expression criterion(String name, FilterPart part, FilterPart filter) {
        return switch (name) {
            case "and" -> joined(" AND ", part.items().stream().map(this::all).toList());
            case "or" -> any(part.items().stream().map(this::all).toList());
            case "not" -> Cypher.raw("NOT coalesce($E, false)", all(part));
            case "ids" ->
                among(
                        "actor/meant",
                        given -> Map.of(
                                "ids",
                                ((List<?>) part.value(given))
                                        .stream().map(Ids::checked).toList()));
            case "types" -> Cypher.raw("$E IN $E", actor.property("type"), compilation.parameter(field, part::value));
            case "levels" -> in("level", part::value);
            case "programKinds" -> kind("Program", part);
            case "organizationKinds" -> kind("Organization", part);
            case "states" -> in("state", part::value);
            case "nameStartsWith" -> nameStartsWith(part);
            case "population" -> within(part);
            case "topic" -> among("actor/of-topic", given -> as(filter, given, part.values(given)));
            case "program", "alliance" ->
                among("actor/taking-part", given -> as(filter, given, Map.of("in", Ids.checked(part.value(given)))));
            case "within" -> among("actor/within", given -> Map.of("in", Ids.checked(part.value(given))));
            case "near" -> near(part);
            case "box" -> box(part);
            case "missing" -> missing(part);
            case "minDegree" -> minDegree(part);
            case "hasPartners" -> hasPartners(part, filter);
            default -> throw new BadInput("BAD_INPUT", Message.of("query.unknown-criterion", name));
        };
    }

    private Expression kind(String type, FilterPart part) {
        return Cypher.raw("($E AND $E = '" + type + "')", in("kind", part::value), actor.property("type"));
    }

    private Expression in(String property, Function<Map<String, @Nullable Object>, Object> values) {
        return Cypher.raw("$E IN $E", then.property(property), compilation.parameter(field, values));
    }

    private Expression among(String statement, UnaryOperator<Map<String, @Nullable Object>> arguments) {
        SymbolicName ids = compilation.variable();
        SymbolicName row = compilation.variable();
        SymbolicName nothing = compilation.variable();
        found.add(Cypher.raw(
                "COLLECT { WITH null AS $E $E RETURN $E } AS $E",
                nothing,
                RowQuery.of(statement).call(nothing, field.with(arguments), row, compilation),
                row,
                ids));
        return Cypher.raw("$E IN $E", actor.property("id"), ids);
    }

    /** Arguments with how surely what a filter asks for must have held. */
    private static Map<String, @Nullable Object> as(
            FilterPart filter, Map<String, @Nullable Object> given, Map<String, ? extends @Nullable Object> arguments) {
        Map<String, @Nullable Object> all = new HashMap<>(arguments);
        if (filter.has("certainty")) {
            all.put("certainty", filter.part("certainty").value(given));
        }
        return all;
    }

    private Expression nameStartsWith(FilterPart part) {
        Expression start = compilation.parameter(
                field, given -> TextNormalizer.beginning(part.value(given).toString()));
        return Cypher.raw(
                "($E =~ $E OR any(name IN $E WHERE name =~ $E))",
                then.property("sortName"),
                start,
                then.property("searchAlternativeNames"),
                start);
    }

    private Expression within(FilterPart range) {
        List<Expression> bounds = new ArrayList<>();
        Expression population = then.property("population");
        if (range.has("min")) {
            bounds.add(Cypher.raw("$E >= $E", population, compilation.parameter(field, range.part("min")::value)));
        }
        if (range.has("max")) {
            bounds.add(Cypher.raw("$E <= $E", population, compilation.parameter(field, range.part("max")::value)));
        }
        return joined(" AND ", bounds);
    }

    private Expression near(FilterPart near) {
        SymbolicName point = compilation.variable();
        SymbolicName row = compilation.variable();
        SymbolicName nothing = compilation.variable();
        FilterPart place = near.part("place");
        found.add(Cypher.raw(
                "head(COLLECT { WITH null AS $E $E RETURN $E }) AS $E",
                nothing,
                RowQuery.of("actor/point")
                        .call(nothing, field.with(given -> onEarth(place.values(given))), row, compilation),
                row,
                point));
        return Cypher.raw(
                "point.distance($E, $E) <= $E",
                then.property("location"),
                point,
                compilation.parameter(field, given -> metres(near.values(given))));
    }

    private static double metres(Map<String, @Nullable Object> near) {
        double kilometres = ((Number) Objects.requireNonNull(near.get("withinKm"))).doubleValue();
        if (kilometres < 0) {
            throw new BadInput("BAD_INPUT", Message.of("query.negative-distance"));
        }
        return kilometres * 1000;
    }

    private static Map<String, @Nullable Object> onEarth(Map<String, @Nullable Object> place) {
        if (!(place.get("point") instanceof Map<?, ?> point)
                || (point.get("latitude") instanceof Number latitude
                        && point.get("longitude") instanceof Number longitude
                        && Math.abs(latitude.doubleValue()) <= 90
                        && Math.abs(longitude.doubleValue()) <= 180)) {
            return place;
        }
        throw new BadInput("BAD_INPUT", Message.of("query.off-earth"));
    }

    private Expression box(FilterPart box) {
        return Cypher.raw(
                "point.withinBBox($E, point({latitude: $E, longitude: $E}), point({latitude: $E, longitude: $E}))",
                then.property("location"),
                degrees(box, "south", 90),
                degrees(box, "west", 180),
                degrees(box, "north", 90),
                degrees(box, "east", 180));
    }

    private Expression degrees(FilterPart box, String border, int most) {
        return compilation.parameter(field, given -> {
            double degrees = ((Number) box.part(border).value(given)).doubleValue();
            if (!(Math.abs(degrees) <= most)) {
                throw new BadInput("BAD_INPUT", Message.of("query.off-earth"));
            }
            return degrees;
        });
    }

    private Expression missing(FilterPart part) {
        List<?> dimensions = compilation.choice(field, given -> List.copyOf((List<?>) part.value(given)));
        return joined(
                " AND ",
                dimensions.stream().map(each -> missing(each.toString())).toList());
    }

    private Expression missing(String dimension) {
        return switch (dimension) {
            case "TYPE" -> Cypher.raw("false");
            case "STATE" -> Cypher.raw("$E IS NULL", then.property("state"));
            case "DISTRICT" -> Cypher.raw("NOT $E", exists("actor/in-district", given -> Map.of()));
            default -> Cypher.raw("NOT $E", exists("actor/has-value", given -> Map.of("dimension", dimension)));
        };
    }

    private Expression exists(String statement, UnaryOperator<Map<String, @Nullable Object>> arguments) {
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "EXISTS { $E RETURN $E }",
                RowQuery.of(statement).call(actor, field.with(arguments), row, compilation),
                row);
    }

    private Expression minDegree(FilterPart part) {
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "COUNT { $E RETURN $E } >= $E",
                RowQuery.of("actor/tied-to").call(actor, row, compilation),
                row,
                compilation.parameter(field, part::value));
    }

    private Expression hasPartners(FilterPart wanted, FilterPart filter) {
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "EXISTS { $E RETURN $E } = $E",
                RowQuery.of("actor/direct-partners")
                        .call(actor, field.with(given -> as(filter, given, Map.of())), row, compilation),
                row,
                compilation.parameter(field, wanted::value));
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
        return String.join(", ", Collections.nCopies(count, "$E"));
    }
}
