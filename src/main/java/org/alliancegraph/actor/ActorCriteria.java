// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.HistoricalState;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Ids;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns each criterion of a filter into a condition on actors.
 *
 * @param found what has to be found before the actors are
 */
record ActorCriteria(
        Selection field, SymbolicName actor, HistoricalState then, QueryCompiler compilation, List<Expression> found) {

    /** The condition for one criterion of a filter. */
    Expression of(String name, FilterPart part, FilterPart filter) {
        return switch (name) {
            case "ids" ->
                among(
                        "actor/meant",
                        given -> Map.of(
                                "ids",
                                ((List<?>) part.value(given))
                                        .stream().map(Ids::checked).toList()));
            case "types" -> actor.property("type").in(compilation.parameter(field, part::value));
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
            case "near" -> places().near(part);
            case "box" -> places().box(part);
            case "missing" -> missing(part, filter);
            case "minDegree" -> minDegree(part, filter);
            case "hasPartners" -> hasPartners(part, filter);
            default -> throw new BadInput("BAD_INPUT", Message.of("query.unknown-criterion", name));
        };
    }

    private PlaceCriteria places() {
        return new PlaceCriteria(field, then, compilation, found);
    }

    /** Holds for who has a claim that meets all that the filter asks of claims. */
    Expression hasClaim(FilterPart filter) {
        return exists("actor/has-claim", given -> NetworkFilter.flatFilter(filter.values(given)));
    }

    private Expression kind(String type, FilterPart part) {
        return CypherTemplate.of("({{kind}} AND {{actor}}.type = '{{type}}')")
                .with("kind", in("kind", part::value))
                .with("actor", actor)
                .with("type", type)
                .expression();
    }

    private Expression in(String property, Function<Map<String, @Nullable Object>, Object> values) {
        return then.property(property).in(compilation.parameter(field, values));
    }

    private Expression among(String statement, UnaryOperator<Map<String, @Nullable Object>> arguments) {
        SymbolicName ids = compilation.variable();
        SymbolicName row = compilation.variable();
        SymbolicName nothing = compilation.variable();
        found.add(CypherTemplate.of("COLLECT { WITH null AS {{nothing}} {{rows}} RETURN {{row}} } AS {{ids}}")
                .with("nothing", nothing)
                .with("rows", RowQuery.of(statement).call(nothing, field.with(arguments), row, compilation))
                .with("row", row)
                .with("ids", ids)
                .expression());
        return actor.property("id").in(ids);
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
        return CypherTemplate.of("({{name}} =~ {{start}} OR any(name IN {{others}} WHERE name =~ {{start}}))")
                .with("name", then.property("sortName"))
                .with("start", start)
                .with("others", then.property("searchAlternativeNames"))
                .expression();
    }

    private Expression within(FilterPart range) {
        List<Expression> bounds = new ArrayList<>();
        Expression population = then.property("population");
        if (range.has("min")) {
            bounds.add(population.gte(compilation.parameter(field, given -> least(range, given))));
        }
        if (range.has("max")) {
            bounds.add(population.lte(compilation.parameter(
                    field,
                    given -> NetworkFilter.within(
                            "population.max",
                            range.part("max").value(given),
                            range.has("min") ? least(range, given) : 0,
                            Integer.MAX_VALUE))));
        }
        return ActorFilters.joined(" AND ", bounds);
    }

    private static int least(FilterPart range, Map<String, @Nullable Object> given) {
        return NetworkFilter.within("population.min", range.part("min").value(given), 0, Integer.MAX_VALUE);
    }

    private Expression missing(FilterPart part, FilterPart filter) {
        List<?> dimensions = compilation.choice(field, given -> List.copyOf((List<?>) part.value(given)));
        return ActorFilters.joined(
                " AND ",
                dimensions.stream()
                        .map(each -> missing(each.toString(), filter))
                        .toList());
    }

    private Expression missing(String dimension, FilterPart filter) {
        return switch (dimension) {
            case "TYPE" -> Cypher.literalFalse();
            case "STATE" -> then.property("state").isNull();
            case "DISTRICT" -> Cypher.not(exists("actor/in-district", given -> Map.of()));
            case "DISTRICT_KEY" -> Cypher.not(exists("actor/district-keys", given -> Map.of()));
            default ->
                Cypher.not(exists("actor/has-value", given -> as(filter, given, Map.of("dimension", dimension))));
        };
    }

    private Condition exists(String statement, UnaryOperator<Map<String, @Nullable Object>> arguments) {
        SymbolicName row = compilation.variable();
        return CypherTemplate.of("EXISTS { {{rows}} RETURN {{row}} }")
                .with("rows", RowQuery.of(statement).call(actor, field.with(arguments), row, compilation))
                .with("row", row)
                .expression()
                .asCondition();
    }

    private Expression minDegree(FilterPart part, FilterPart filter) {
        SymbolicName row = compilation.variable();
        return CypherTemplate.of("COUNT { {{rows}} RETURN {{row}} } >= {{least}}")
                .with(
                        "rows",
                        RowQuery.of("actor/tied-to")
                                .call(actor, field.with(given -> as(filter, given, Map.of())), row, compilation))
                .with("row", row)
                .with(
                        "least",
                        compilation.parameter(
                                field,
                                given -> NetworkFilter.within("minDegree", part.value(given), 0, Integer.MAX_VALUE)))
                .expression();
    }

    private Expression hasPartners(FilterPart wanted, FilterPart filter) {
        return CypherTemplate.of("{{exists}} = {{wanted}}")
                .with("exists", exists("actor/direct-partners", given -> as(filter, given, Map.of())))
                .with("wanted", compilation.parameter(field, wanted::value))
                .expression();
    }
}
