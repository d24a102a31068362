// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RequestValues;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.SubscriptionFeed;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.RevisionPoller;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/**
 * Answers subscriptions: reads the events after a client's cursor, page by page and only as fast as the client takes
 * them, and then those of each new revision. It keeps only the position of each client.
 */
@Component
final class SubscriptionReader {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final FieldRegistry fields;
    private final Snapshots snapshots;
    private final RevisionPoller watch;
    private final OperationExecutor operations;
    private final InstantSource clock;
    private final Limits limits;
    private @Nullable Known known;

    SubscriptionReader(
            FieldRegistry fields,
            Snapshots snapshots,
            RevisionPoller watch,
            OperationExecutor operations,
            InstantSource clock,
            Limits limits) {
        this.fields = fields;
        this.snapshots = snapshots;
        this.watch = watch;
        this.operations = operations;
        this.clock = clock;
        this.limits = limits;
    }

    /** The events that all readers of one moment share. */
    private record Known(Instant moment, TimeScope.Snapshot snapshot) {}

    /** The events of a field of the subscription type. */
    Publisher<Object> events(DataFetchingEnvironment environment) {
        Selection selection = Selections.of(SubscriptionFeed.SUBSCRIPTION, environment);
        Cancellation cancellation = environment
                .getGraphQlContext()
                .getOrDefault(Cancellation.class, Cancellation.after(limits.operationTime()));
        Object after = environment.getArgument("after");
        Instant start = after == null
                ? watch.newest(cancellation)
                : SubscriptionFeed.moment(selection.name(), after.toString());
        Audience reader = RootFieldReader.reader(environment.getGraphQlContext());
        var _ = compiled(selection, reader, start, start);
        FeedPages pages = new FeedPages(start, (from, until) -> page(selection, reader, from, until), PAUSE);
        return Flux.<Instant>create(
                        sink -> sink.onDispose(watch.subscribe(sink::next)::run), FluxSink.OverflowStrategy.LATEST)
                .concatMap(pages::until, 1);
    }

    private Mono<SubscriptionFeed.Events> page(Selection selection, Audience reader, Instant after, Instant newest) {
        Cancellation cancellation = Cancellation.after(limits.operationTime());
        var work = operations.run(cancellation, cancellation::cancelled, () -> {
            Query query = compiled(selection, reader, after, newest);
            Object value = snapshots.read(query, snapshot(newest, cancellation), cancellation);
            return SubscriptionFeed.Events.of(value, newest);
        });
        return Mono.fromFuture(work).doOnCancel(cancellation::cancel);
    }

    private Query compiled(Selection selection, Audience reader, Instant after, Instant until) {
        RequestValues given = new RequestValues(List.of(), BusinessCalendar.dayOf(clock.instant()));
        TimeScope scope = new TimeScope(false, false, reader);
        return QueryCompiler.whole(fields, scope, SubscriptionFeed.between(selection, after, until), given);
    }

    /** One reader runs the read, and the others wait for its result. */
    private synchronized TimeScope.Snapshot snapshot(Instant moment, Cancellation cancellation) {
        Known last = known;
        if (last == null || !last.moment().equals(moment)) {
            last = new Known(moment, snapshots.at(moment, cancellation));
            known = last;
        }
        return last.snapshot();
    }
}
