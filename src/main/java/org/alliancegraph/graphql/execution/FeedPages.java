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
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The pages of a feed for one reader. The reader's position moves when a page is delivered and not when it was read: if
 * a page took longer than an operation may, it is read again.
 */
final class FeedPages {

    /** How often a page that takes too long is read again; then its reader is told, who would wait for ever. */
    private static final long SLOW_READS = 5;

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
                .retryWhen(Retry.fixedDelay(SLOW_READS, pause)
                        .filter(FeedPages::isLate)
                        .onRetryExhaustedThrow((retries, last) -> cause(last.failure())))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, pause).filter(FeedPages::passes))
                .doOnNext(page -> position = page.last())
                .repeat(() -> position.isBefore(newest))
                .concatMapIterable(SubscriptionFeed.Events::events, 1);
    }

    /** Whether the page took longer than an operation may, which it may do each time. */
    private static boolean isLate(Throwable failure) {
        Throwable cause = cause(failure);
        return cause instanceof ReadTimeout
                || (cause instanceof RequestRejected rejected && rejected.status() == HttpStatus.GATEWAY_TIMEOUT);
    }

    /** Whether the failure is not that of the page, so that it is read again after a pause, however often. */
    private static boolean passes(Throwable failure) {
        Throwable cause = cause(failure);
        return !isLate(failure)
                && (cause instanceof DatabaseUnavailable
                        || cause instanceof ReadCancelled
                        || cause instanceof RequestRejected);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
