// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.Map;
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

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "timeline", TimelineFields::growth);
        fields.properties(TIMELINE, "total", "beginUnclear", "endUnclear");
        fields.add(TIMELINE, "units", Expressions.each(UNIT, timeline -> timeline.property("units")));
        fields.properties(UNIT, "label", "start", "end").properties(UNIT, COUNTS);
        fields.add(UNIT, "groups", Expressions.each(GROUP, unit -> unit.property("groups")));
        fields.properties(GROUP, "value").properties(GROUP, COUNTS);
    }

    private static Expression growth(SymbolicName owner, Selection field, QueryCompiler compilation) {
        Selection bounded = field.from(given -> criteria(field.arguments().in(given), given.asOf()));
        SymbolicName timeline = compilation.variable();
        return Cypher.raw(
                "head(COLLECT { WITH $E AS $E RETURN $E })",
                compilation.computed(bounded, (nothing, selection, apart) -> {
                    SymbolicName row = apart.variable();
                    return Cypher.raw(
                            "head(COLLECT { $E RETURN $E LIMIT 1 })",
                            GROWTH.call(nothing, selection, row, apart, NetworkFilter.amongWithin(field, apart)),
                            row);
                }),
                timeline,
                compilation.object(TIMELINE, timeline, field.fields()));
    }

    private static Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given, LocalDate asOf) {
        TimelineUnits unit = TimelineUnits.valueOf(String.valueOf(given.get("unit")));
        LocalDate from = (LocalDate) given.get("from");
        LocalDate until = (LocalDate) given.get("to");
        LocalDate to = until == null ? asOf : until;
        if (from != null) {
            bounded(unit, from, to);
        }
        return Criteria.of(given)
                .with("months", unit.months())
                .with("from", from == null ? null : unit.of(from))
                .with("to", unit.of(to))
                .with("farPast", unit.of(Expressions.FIRST_DAY))
                .with("farFuture", unit.of(Expressions.LAST_DAY))
                .arguments();
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
