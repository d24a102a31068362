// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.alliancegraph.compiler.SubscriptionFeed;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.graphql.limits.RequestRejected;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The pages of a feed for one reader. The reader's position moves when a page is delivered and not when it was read: if
 * a page took longer than an operation may, it is read again.
 */
final class FeedPages {

    private final BiFunction<Instant, Instant, Mono<SubscriptionFeed.Events>> read;
    private final Duration pause;
    private volatile Instant position;

    /**
     * @param read reads a page of the events after the first moment and up to the second
     * @param pause the time before a page that could not be read is read again
     */
    FeedPages(Instant start, BiFunction<Instant, Instant, Mono<SubscriptionFeed.Events>> read, Duration pause) {
        this.position = start;
        this.read = read;
        this.pause = pause;
    }

    /** All events up to a moment that were not delivered yet. */
    Flux<Object> until(Instant newest) {
        if (!position.isBefore(newest)) {
            return Flux.empty();
        }
        return Mono.defer(() -> read.apply(position, newest))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, pause).filter(FeedPages::passes))
                .doOnNext(page -> position = page.last())
                .repeat(() -> position.isBefore(newest))
                .concatMapIterable(SubscriptionFeed.Events::events, 1);
    }

    /** Whether the failure is temporary, so that the page is read again after a pause. */
    private static boolean passes(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof DatabaseUnavailable
                || cause instanceof ReadTimeout
                || cause instanceof ReadCancelled
                || cause instanceof RequestRejected;
    }
}
