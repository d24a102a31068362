// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.KeysetSource;
import org.alliancegraph.compiler.Page;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.Subqueries;
import org.alliancegraph.compiler.SubscriptionFeed;
import org.alliancegraph.model.Revision;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Pages of changes in the order in which revisions became visible, read from the index of these moments. */
final class ChangePages implements KeysetSource, SubscriptionFeed.FeedRows {

    private static final String VISIBLE = "visibleAt";

    /** Both directions share one order: a cursor holds a moment and fits both. */
    @Override
    public String order(Map<String, @Nullable Object> arguments) {
        return "";
    }

    @Override
    public Expression page(
            Selection field,
            SymbolicName row,
            Function<Map<String, @Nullable Object>, @Nullable List<Object>> position,
            QueryCompiler compilation) {
        boolean falling = compilation.choice(field, ChangePages::falls);
        return rows(
                field,
                row,
                falling,
                given -> span(given, position.apply(given)),
                compilation.parameter(field, Page::limit),
                compilation);
    }

    private static Span span(Map<String, @Nullable Object> given, @Nullable List<Object> position) {
        boolean falling = falls(given);
        Instant since = since(given);
        Instant here = position == null ? null : SubscriptionFeed.moment(position);
        Instant after = falling || here == null || here.isBefore(since) ? since : here;
        Instant until = falling && here != null ? here : Revision.IN_FLIGHT;
        return between(after, !falling && after.equals(here), until, false);
    }

    @Override
    public Expression between(Selection field, SymbolicName row, long limit, QueryCompiler compilation) {
        return rows(
                field,
                row,
                false,
                given -> between(SubscriptionFeed.after(given), true, SubscriptionFeed.until(given), true),
                compilation.parameter(limit),
                compilation);
    }

    @Override
    public Expression total(Selection field, QueryCompiler compilation) {
        SymbolicName change = compilation.variable();
        return Subqueries.count(
                match(field, change, given -> between(since(given), false, Revision.IN_FLIGHT, false), compilation),
                change);
    }

    private static Expression rows(
            Selection field,
            SymbolicName row,
            boolean falling,
            Function<Map<String, @Nullable Object>, Span> span,
            Expression limit,
            QueryCompiler compilation) {
        SymbolicName change = compilation.variable();
        return CypherTemplate.of("""
            {{changes}} WITH {{change}} ORDER BY {{moment}} {{direction}} LIMIT {{limit}}
            WITH {node: {{change}}, keys: [{{moment}}.epochSeconds * 1000000000 + {{moment}}.nanosecond]} AS {{row}}\
            """)
                .with("changes", match(field, change, span, compilation))
                .with("change", change)
                .with("moment", change.property(VISIBLE))
                .with("direction", falling ? "DESC" : "ASC")
                .with("limit", limit)
                .with("row", row)
                .expression();
    }

    private static Expression match(
            Selection field,
            SymbolicName change,
            Function<Map<String, @Nullable Object>, Span> span,
            QueryCompiler compilation) {
        boolean open = compilation.choice(field, given -> span.apply(given).open());
        boolean closed = compilation.choice(field, given -> span.apply(given).closed());
        return CypherTemplate.of("""
            MATCH ({{change}}:Revision)
            WHERE {{moment}} {{follows}} {{after}} AND {{moment}} {{precedes}} {{until}}
            AND {{change}}.number <= $revision AND NOT {{change}}.number IN $inFlight AND {{filter}}\
            """)
                .with("change", change)
                .with("moment", change.property(VISIBLE))
                .with("follows", open ? ">" : ">=")
                .with(
                        "after",
                        compilation.parameter(field, given -> span.apply(given).after()))
                .with("precedes", closed ? "<=" : "<")
                .with(
                        "until",
                        compilation.parameter(field, given -> span.apply(given).until()))
                .with("filter", ChangeFilter.condition(field, change, compilation))
                .expression();
    }

    /** A span of time. An open span excludes its first moment; a closed span includes its last. */
    private record Span(ZonedDateTime after, boolean open, ZonedDateTime until, boolean closed) {}

    private static Span between(Instant after, boolean open, Instant until, boolean closed) {
        return new Span(after.atZone(ZoneOffset.UTC), open, until.atZone(ZoneOffset.UTC), closed);
    }

    private static Instant since(Map<String, @Nullable Object> given) {
        return given.get("since") instanceof TemporalAccessor moment ? Instant.from(moment) : Instant.EPOCH;
    }

    private static boolean falls(Map<String, @Nullable Object> given) {
        return "DESC".equals(given.get("order")) != Page.of(given).backward();
    }
}
