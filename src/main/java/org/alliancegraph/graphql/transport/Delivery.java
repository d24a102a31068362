// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.alliancegraph.graphql.ErrorCodes;
import org.alliancegraph.graphql.ExceptionCodes;
import org.alliancegraph.graphql.execution.ClientConnection;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.CoreSubscriber;

/**
 * Brings the results of one operation to its client, one at a time: the next event is made only when the last one was
 * sent, so that nothing piles up for a client that reads slowly.
 */
final class Delivery implements CoreSubscriber<ExecutionResult>, ClientConnection {

    private final Outlet outlet;
    private final Runnable ended;
    private @Nullable Subscription events;
    private Runnable held = () -> {};
    private boolean over;

    /**
     * A delivery that has not begun.
     *
     * @param ended is told once when there is nothing more to deliver, or nobody to deliver it to
     */
    Delivery(Outlet outlet, Runnable ended) {
        this.outlet = outlet;
        this.ended = ended;
    }

    /** How results leave by one transport. */
    interface Outlet {

        /** Sends a result, and tells when it was sent. */
        void next(Map<String, Object> result, Runnable sent);

        /** Says that the operation was not run, or came to an end that it should not have. */
        void refuse(List<? extends GraphQLError> errors);

        /** Says that there are no more results. */
        void complete();
    }

    /**
     * Takes a place for as long as the delivery goes on.
     *
     * @throws RequestRejected if there is none
     */
    void holds(ConnectionQuota places) {
        Runnable end = this::cancel;
        places.take(end);
        synchronized (this) {
            if (!over) {
                held = () -> places.free(end);
                return;
            }
        }
        places.free(end);
    }

    /** Delivers what an operation brought: one result, or events as they come. */
    void begin(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher<?> publisher) {
            @SuppressWarnings("unchecked") // by the contract of the engine
            Publisher<ExecutionResult> results = (Publisher<ExecutionResult>) publisher;
            results.subscribe(this);
        } else if (!isClosed()) {
            outlet.next(response.toMap(), () -> {});
            onComplete();
        }
    }

    /** Delivers the reason why an operation was not run. */
    void fail(Throwable failure) {
        if (finish()) {
            outlet.refuse(errors(failure));
            leave();
        }
    }

    /** Ends the operation because its client does not want it any more, or is gone. */
    void cancel() {
        Subscription running = events();
        if (finish()) {
            if (running != null) {
                running.cancel();
            }
            leave();
        }
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        boolean late;
        synchronized (this) {
            events = subscription;
            late = over;
        }
        if (late) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(ExecutionResult result) {
        if (!isClosed()) {
            outlet.next(specification(result), this::more);
        }
    }

    private void more() {
        Subscription running = events();
        if (running != null && !isClosed()) {
            running.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(failure);
    }

    @Override
    public void onComplete() {
        if (finish()) {
            outlet.complete();
            leave();
        }
    }

    private void leave() {
        Runnable place;
        synchronized (this) {
            place = held;
        }
        place.run();
        ended.run();
    }

    /** Whether nobody waits for results any more. */
    @Override
    public synchronized boolean isClosed() {
        return over;
    }

    private synchronized @Nullable Subscription events() {
        return events;
    }

    private synchronized boolean finish() {
        boolean first = !over;
        over = true;
        return first;
    }

    private static Map<String, Object> specification(ExecutionResult result) {
        Map<String, Object> specification = new LinkedHashMap<>(result.toSpecification());
        if (!result.getErrors().isEmpty()) {
            specification.put(
                    "errors",
                    result.getErrors().stream()
                            .map(ErrorCodes::coded)
                            .map(GraphQLError::toSpecification)
                            .toList());
        }
        return specification;
    }

    private static List<? extends GraphQLError> errors(Throwable failure) {
        return switch (failure) {
            case CompletionException wrapped when wrapped.getCause() != null -> errors(wrapped.getCause());
            case SubscriptionPublisherException wrapped when wrapped.getCause() != null -> errors(wrapped.getCause());
            case RequestRejected refused -> refused.errors();
            default -> List.of(ExceptionCodes.coded(failure));
        };
    }
}
