// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/**
 * The Cypher of timelines, which go through every tie there is: how many began, ended and held in each unit of time.
 */
@Component
final class TimelineFields implements FieldProvider {

    private static final int MOST_UNITS = 1000;
    private static final String TIMELINE = "Timeline";
    private static final String UNIT = "TimelineUnit";
    private static final String GROUP = "TimelineGroup";
    private static final String[] COUNTS = {"began", "ended", "holding", "possiblyHolding"};
    private static final RowQuery GROWTH = RowQuery.of("network/timeline");
    private static final RowQuery CROSSED = RowQuery.of("network/crossed-timeline");
    /** What a tie says of itself, so that nothing else has to be looked at. */
    private static final Set<?> OF_TIES = Set.of("RELATION", "KIND", "STATUS", "ROLE");

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "timeline", TimelineFields::growth);
        fields.properties(TIMELINE, "total", "beginUnclear", "endUnclear");
        fields.add(TIMELINE, "units", Expressions.each(UNIT, timeline -> timeline.property("units")));
        fields.properties(UNIT, "label", "start", "end").properties(UNIT, COUNTS);
        fields.add(UNIT, "groups", Expressions.each(GROUP, unit -> unit.property("groups")));
        fields.properties(GROUP, "value").properties(GROUP, COUNTS);
        fields.add(GROUP, "label", FacetFields::named, (value, arguments) -> FacetLabel.of(value, arguments));
        fields.add(GROUP, "groups", Expressions.each(GROUP, group -> Cypher.raw("coalesce($E.groups, [])", group)));
    }

    private static Expression growth(SymbolicName owner, Selection field, QueryCompiler compilation) {
        Selection bounded = field.from(given -> criteria(field.arguments().in(given), given.asOf()));
        RowQuery counting = compilation.choice(field, TimelineFields::crosses) ? CROSSED : GROWTH;
        SymbolicName timeline = compilation.variable();
        return Cypher.raw(
                "head(COLLECT { WITH $E AS $E RETURN $E })",
                compilation.computed(bounded, (nothing, selection, apart) -> {
                    SymbolicName row = apart.variable();
                    return Cypher.raw(
                            "head(COLLECT { $E RETURN $E LIMIT 1 })",
                            counting.call(nothing, selection, row, apart, NetworkFilter.amongWithin(field, apart)),
                            row);
                }),
                timeline,
                compilation.object(TIMELINE, timeline, field.fields()));
    }

    /** Whether more is counted than ties, or by more than they say of themselves. */
    private static boolean crosses(Map<String, @Nullable Object> given) {
        Object by = given.get("by");
        return !"TIES".equals(Objects.requireNonNullElse(given.get("count"), "TIES"))
                || given.get("with") != null
                || (by != null && !OF_TIES.contains(by));
    }

    private static Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given, LocalDate asOf) {
        TimelineUnits unit = TimelineUnits.valueOf(String.valueOf(given.get("unit")));
        LocalDate from = (LocalDate) given.get("from");
        LocalDate until = (LocalDate) given.get("to");
        LocalDate to = until == null ? asOf : until;
        if (from != null) {
            bounded(unit, from, to);
        }
        Object by = given.get("by") == null ? given.get("with") : given.get("by");
        return Criteria.of(given)
                .with("by", by)
                .with("dimensions", dimensions(given))
                .with("typeNames", FacetFields.VALUES)
                .with("claimed", NetworkFilter.asksOfClaims(given) ? true : null)
                .with("firstDay", Expressions.FIRST_DAY)
                .with("lastDay", Expressions.LAST_DAY)
                .with("months", unit.months())
                .with("from", from == null ? null : unit.of(from))
                .with("to", unit.of(to))
                .with("farPast", unit.of(Expressions.FIRST_DAY))
                .with("farFuture", unit.of(Expressions.LAST_DAY))
                .arguments();
    }

    private static List<Object> dimensions(Map<String, @Nullable Object> given) {
        return Stream.of("by", "with")
                .map(given::get)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static void bounded(TimelineUnits unit, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new BadInput("BAD_INPUT", Message.of("query.from-after-to", from, to));
        }
        long units = 1L + unit.of(to) - unit.of(from);
        if (units > MOST_UNITS) {
            throw new BadInput("LIMIT_EXCEEDED", Message.of("query.too-many-units", MOST_UNITS, units));
        }
    }
}
