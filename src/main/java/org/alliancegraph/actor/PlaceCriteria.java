// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.HistoricalState;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns what a filter asks of the place of actors into conditions.
 *
 * @param found what has to be found before the actors are
 */
record PlaceCriteria(Selection field, HistoricalState then, QueryCompiler compilation, List<Expression> found) {

    /** Holds for who is at most so far from a place. */
    Expression near(FilterPart near) {
        SymbolicName point = compilation.variable();
        SymbolicName row = compilation.variable();
        SymbolicName nothing = compilation.variable();
        FilterPart place = near.part("place");
        Expression rows = RowQuery.of("actor/point")
                .call(nothing, field.with(given -> onEarth(place.values(given))), row, compilation);
        found.add(CypherTemplate.of("head(COLLECT { WITH null AS {{nothing}} {{rows}} RETURN {{row}} }) AS {{point}}")
                .with("nothing", nothing)
                .with("rows", rows)
                .with("row", row)
                .with("point", point)
                .expression());
        return CypherTemplate.of("point.distance({{location}}, {{point}}) <= {{metres}}")
                .with("location", then.property("location"))
                .with("point", point)
                .with("metres", compilation.parameter(field, given -> metres(near.values(given))))
                .expression();
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

    /** Holds for who is between two circles of latitude and two meridians. */
    Expression box(FilterPart box) {
        return CypherTemplate.of("point.withinBBox({{location}}, point({latitude: {{south}}, longitude: {{west}}}),"
                        + " point({latitude: {{north}}, longitude: {{east}}}))")
                .with("location", then.property("location"))
                .with("south", compilation.parameter(field, given -> southern(box, given)))
                .with("west", compilation.parameter(field, given -> degrees(box, "west", 180, given)))
                .with("north", compilation.parameter(field, given -> degrees(box, "north", 90, given)))
                .with("east", compilation.parameter(field, given -> degrees(box, "east", 180, given)))
                .expression();
    }

    /** A box may lead over the meridian where days change, but over no pole. */
    private static double southern(FilterPart box, Map<String, @Nullable Object> given) {
        double south = degrees(box, "south", 90, given);
        double north = degrees(box, "north", 90, given);
        if (south > north) {
            throw new BadInput("BAD_INPUT", Message.of("query.out-of-range", "box.south", -90, north, south));
        }
        return south;
    }

    private static double degrees(FilterPart box, String border, int most, Map<String, @Nullable Object> given) {
        double degrees = ((Number) box.part(border).value(given)).doubleValue();
        if (!(Math.abs(degrees) <= most)) {
            throw new BadInput("BAD_INPUT", Message.of("query.off-earth"));
        }
        return degrees;
    }
}
