// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.Map;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The fields of timelines, which are counted in memory: how many ties began, ended and held in each unit of time. */
@Component
final class TimelineFields implements FieldProvider {

    private static final String TIMELINE = "Timeline";
    private static final String UNIT = "TimelineUnit";
    private static final String GROUP = "TimelineGroup";
    private static final String[] COUNTS = {"began", "ended", "holding", "possiblyHolding"};

    private final Projection projection;
    private final Districts districts;
    private final ReadExecutor reads;

    TimelineFields(Projection projection, Districts districts, ReadExecutor reads) {
        this.projection = projection;
        this.districts = districts;
        this.reads = reads;
    }

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "timeline", this::growth);
        fields.properties(TIMELINE, "total", "beginUnclear", "endUnclear");
        fields.add(TIMELINE, "units", Expressions.each(UNIT, timeline -> timeline.property("units")));
        fields.properties(UNIT, "label", "start", "end").properties(UNIT, COUNTS);
        fields.add(UNIT, "groups", Expressions.each(GROUP, unit -> unit.property("groups")));
        fields.properties(GROUP, "value").properties(GROUP, COUNTS);
        fields.add(GROUP, "label", FacetFields::named, (value, arguments) -> FacetLabel.of(value, arguments));
        fields.add(GROUP, "groups", Expressions.each(GROUP, group -> group.property("groups")));
    }

    private Expression growth(SymbolicName owner, Selection field, QueryCompiler compilation) {
        Selection bounded = field.from(given -> criteria(field.arguments().in(given), given.asOf()));
        Expression among = NetworkFilter.among(field, compilation);
        SymbolicName timeline = compilation.variable();
        return CypherTemplate.of("head(COLLECT { WITH {{counted}} AS {{timeline}} RETURN {{object}} })")
                .with(
                        "counted",
                        compilation.computed(
                                "timeline " + compilation.lens(),
                                bounded,
                                among == null ? Map.of() : Map.of("among", among),
                                new TimelineReading(projection, districts, reads, compilation.lens())))
                .with("timeline", timeline)
                .with("object", compilation.object(TIMELINE, timeline, field.fields()))
                .expression();
    }

    private static Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given, LocalDate asOf) {
        LocalDate from = (LocalDate) given.get("from");
        LocalDate until = (LocalDate) given.get("to");
        LocalDate to = until == null ? asOf : until;
        if (from != null) {
            bounded(TimelineUnits.valueOf(String.valueOf(given.get("unit"))), from, to);
        }
        return Criteria.of(given)
                .with("by", given.get("by") == null ? given.get("with") : given.get("by"))
                .with("ofClaims", NetworkFilter.asksOfClaims(given))
                .with("to", to)
                .arguments();
    }

    private static void bounded(TimelineUnits unit, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new BadInput("BAD_INPUT", Message.of("query.from-after-to", from, to));
        }
        long units = 1L + unit.of(to) - unit.of(from);
        if (units > TimelineTally.MOST_UNITS) {
            throw new BadInput("LIMIT_EXCEEDED", Message.of("query.too-many-units", TimelineTally.MOST_UNITS, units));
        }
    }
}
