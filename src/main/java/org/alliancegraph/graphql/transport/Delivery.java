// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.graphql.ErrorCodes;
import org.alliancegraph.graphql.ExceptionCodes;
import org.alliancegraph.graphql.execution.ClientConnection;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Language;
import org.reactivestreams.Subscription;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.SignalType;

/**
 * Sends the results of one operation to its client. The next result is requested only after the last one was written,
 * so that nothing piles up in memory for a client that reads slowly.
 *
 * <p>A delivery ends exactly once: completed, failed or cancelled. It may be cancelled before it was subscribed.
 */
final class Delivery extends BaseSubscriber<ExecutionResult> implements ClientConnection {

    private final Outlet outlet;
    private final Language language;
    private final Disposable.Composite held = Disposables.composite();

    /** @param language the language of the client */
    Delivery(Outlet outlet, Language language) {
        this.outlet = outlet;
        this.language = language;
    }

    /** How results are written by one transport. */
    interface Outlet {

        /** Sends a result, and calls back when it was written. */
        void next(Map<String, Object> result, Runnable written);

        /** Tells the client that the operation was refused or failed. */
        void refuse(List<? extends GraphQLError> errors);

        /** Tells the client that there are no more results. */
        void complete();

        /** Closes what belongs to this operation; nothing is sent after it. May be called more than once. */
        void end();
    }

    /**
     * Keeps something that is given back when the delivery ends, or at once if it has ended already.
     *
     * @return whether the delivery still goes on
     */
    boolean holds(Disposable resource) {
        return held.add(resource);
    }

    Language language() {
        return language;
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(1);
    }

    @Override
    protected void hookOnNext(ExecutionResult result) {
        outlet.next(specification(result), () -> request(1));
    }

    @Override
    protected void hookOnError(Throwable failure) {
        held.dispose();
        outlet.refuse(ErrorCodes.coded(errors(failure), language));
    }

    @Override
    protected void hookOnComplete() {
        held.dispose();
        outlet.complete();
    }

    @Override
    protected void hookFinally(SignalType type) {
        end();
    }

    /** Cancels the delivery, even before it is subscribed, when {@link #cancel()} would run no hook. */
    @Override
    public void dispose() {
        cancel();
        end();
    }

    private void end() {
        held.dispose();
        outlet.end();
    }

    /** Whether nobody waits for results any more. */
    @Override
    public boolean isClosed() {
        return isDisposed();
    }

    private Map<String, Object> specification(ExecutionResult result) {
        Map<String, Object> specification = new LinkedHashMap<>(result.toSpecification());
        if (!result.getErrors().isEmpty()) {
            specification.put(
                    "errors",
                    ErrorCodes.coded(result.getErrors(), language).stream()
                            .map(GraphQLError::toSpecification)
                            .toList());
        }
        return specification;
    }

    private static List<? extends GraphQLError> errors(Throwable failure) {
        return switch (failure) {
            case SubscriptionPublisherException wrapped when wrapped.getCause() != null -> errors(wrapped.getCause());
            case RequestRejected refused -> refused.errors();
            default -> List.of(ExceptionCodes.coded(failure));
        };
    }
}
