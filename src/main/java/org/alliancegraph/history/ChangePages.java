// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.Feed;
import org.alliancegraph.graph.PagedRows;
import org.alliancegraph.graph.Revision;
import org.alliancegraph.graph.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Pages of changes from the index of the moments at which they became visible, which is also their order. */
final class ChangePages implements PagedRows, Feed.FeedRows {

    private static final String VISIBLE = "visibleAt";

    /** A cursor holds a moment and is good for both directions. */
    @Override
    public String order(Map<String, @Nullable Object> arguments) {
        return "";
    }

    @Override
    public Expression page(
            Selection field,
            SymbolicName row,
            boolean backward,
            @Nullable List<Object> position,
            long limit,
            Compilation compilation) {
        boolean falling = falling(field) != backward;
        Instant since = since(field);
        Instant here = position == null ? null : Feed.moment(position);
        Instant after = falling || here == null || here.isBefore(since) ? since : here;
        Instant until = falling && here != null ? here : Revision.IN_FLIGHT;
        return rows(
                field, row, falling, between(after, !falling && after.equals(here), until, false), limit, compilation);
    }

    @Override
    public Expression between(
            Selection field, SymbolicName row, Instant after, Instant until, long limit, Compilation compilation) {
        return rows(field, row, false, between(after, true, until, true), limit, compilation);
    }

    @Override
    public Expression total(Selection field, Compilation compilation) {
        SymbolicName change = compilation.variable();
        return Cypher.raw(
                "COUNT { $E RETURN $E }",
                match(field, change, between(since(field), false, Revision.IN_FLIGHT, false), compilation),
                change);
    }

    private static Expression rows(
            Selection field, SymbolicName row, boolean falling, Span span, long limit, Compilation compilation) {
        SymbolicName change = compilation.variable();
        Expression moment = change.property(VISIBLE);
        return Cypher.raw(
                "$E WITH $E ORDER BY $E" + (falling ? " DESC" : "") + " LIMIT $E WITH {node: $E, keys:"
                        + " [$E.epochSeconds * 1000000000 + $E.nanosecond]} AS $E",
                match(field, change, span, compilation),
                change,
                moment,
                compilation.parameter(limit),
                change,
                moment,
                moment,
                row);
    }

    private static Expression match(Selection field, SymbolicName change, Span span, Compilation compilation) {
        Expression moment = change.property(VISIBLE);
        return Cypher.raw(
                "MATCH ($E:Revision) WHERE $E " + (span.open() ? ">" : ">=") + " $E AND $E "
                        + (span.closed() ? "<=" : "<") + " $E AND $E.number <= $revision AND NOT $E.number IN"
                        + " $inFlight AND $E",
                change,
                moment,
                compilation.parameter(span.after()),
                moment,
                compilation.parameter(span.until()),
                change,
                change,
                ChangeFilter.of(field.arguments().get("filter")).condition(change, compilation));
    }

    /** A span of time; whether its first moment is left out, and its last is part of it. */
    private record Span(ZonedDateTime after, boolean open, ZonedDateTime until, boolean closed) {}

    private static Span between(Instant after, boolean open, Instant until, boolean closed) {
        return new Span(after.atZone(ZoneOffset.UTC), open, until.atZone(ZoneOffset.UTC), closed);
    }

    private static Instant since(Selection field) {
        return field.arguments().get("since") instanceof TemporalAccessor moment ? Instant.from(moment) : Instant.EPOCH;
    }

    private static boolean falling(Selection field) {
        return "DESC".equals(field.arguments().get("order"));
    }
}
