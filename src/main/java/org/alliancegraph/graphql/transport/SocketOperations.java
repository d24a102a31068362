// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.access.Identity;
import org.alliancegraph.access.IdentityFinder;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.execution.Caller;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** Admits and runs the operations of WebSocket clients, within the same limits as requests over HTTP. */
final class SocketOperations {

    private final OperationRunner engine;
    private final ConnectionQuota subscriptions;
    private final RequestReader reader;
    private final JsonMapper mapper;
    private final Limits limits;
    private final IdentityFinder identities;

    SocketOperations(
            OperationRunner engine,
            ConnectionQuota subscriptions,
            RequestReader reader,
            JsonMapper mapper,
            Limits limits,
            IdentityFinder identities) {
        this.engine = engine;
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.mapper = mapper;
        this.limits = limits;
        this.identities = identities;
    }

    /** A message to a client as JSON. */
    String text(SocketMessage message) {
        return mapper.writeValueAsString(message.toMap());
    }

    /**
     * Notes whose connection it is, by the token with which a client initialises it: pages can't send headers with a
     * WebSocket.
     *
     * @return whether that account may do anything
     */
    boolean isAdmitted(WebSocketSession session, @Nullable Object payload) {
        Identity shown = payload instanceof Map<?, ?> told
                ? identities.byToken(told.entrySet().stream()
                        .filter(each -> HttpHeaders.AUTHORIZATION.equalsIgnoreCase(String.valueOf(each.getKey())))
                        .map(each -> String.valueOf(each.getValue()))
                        .findFirst()
                        .orElse(null))
                : null;
        if (shown != null) {
            session.getAttributes().put(Identity.ATTRIBUTE, shown);
        }
        return Identity.of(session.getAttributes()).account().mayRead();
    }

    /**
     * Runs an operation and delivers its results.
     *
     * @param open the number of operations on the connection, this one included
     */
    void start(WebSocketSession session, @Nullable Object payload, Delivery delivery, int open) {
        Flux.defer(() -> results(session, payload, delivery, open)).subscribe(delivery);
    }

    private Flux<ExecutionResult> results(
            WebSocketSession session, @Nullable Object payload, Delivery delivery, int open) {
        if (open > limits.connectionOperations()) {
            Message message = Message.of("graphql.too-many-on-connection", limits.connectionOperations());
            throw RequestRejected.operation(
                    CodedError.limit("connectionOperations", limits.connectionOperations(), message));
        }
        RequestParameters parameters = reader.parameters(payload);
        DocumentAdmission.Admitted admitted = engine.admit(caller(session), parameters);
        if (admitted.operation().getOperation() == Operation.SUBSCRIPTION) {
            delivery.holds(subscriptions.take(delivery::dispose));
        }
        return engine.results(caller(session), parameters, admitted, delivery);
    }

    private static Caller caller(WebSocketSession session) {
        return new Caller(
                Objects.requireNonNull(session.getUri()),
                session.getHandshakeHeaders(),
                session.getRemoteAddress(),
                session.getAttributes());
    }
}
