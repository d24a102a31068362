// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.ExecutionResult;
import org.alliancegraph.graphql.execution.Caller;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over server-sent events by the graphql-sse protocol in its "distinct connections" mode: one request for each
 * operation, whose results are the events of the response. A refused operation is an event too, since browsers show a
 * page neither status nor body of a failed event stream.
 */
final class EventStreams {

    private final OperationRunner engine;
    private final ConnectionQuota places;
    private final Heartbeat heartbeat;
    private final JsonMapper mapper;

    EventStreams(OperationRunner engine, ConnectionQuota places, Heartbeat heartbeat, JsonMapper mapper) {
        this.engine = engine;
        this.places = places;
        this.heartbeat = heartbeat;
        this.mapper = mapper;
    }

    /**
     * Responds with the results of an operation as events.
     *
     * @throws RequestRejected if too many subscriptions are open
     */
    ServerResponse open(ServerRequest request, RequestParameters parameters) {
        EventStream stream =
                new EventStream(heartbeat, mapper, Caller.of(request).language());
        Delivery delivery = stream.delivery();
        delivery.holds(places.take(delivery::dispose));
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .build((servletRequest, servletResponse) -> {
                    try {
                        stream.open(servletRequest.startAsync());
                    } catch (RuntimeException failure) {
                        delivery.dispose();
                        throw failure;
                    }
                    Flux.defer(() -> results(request, parameters, delivery)).subscribe(delivery);
                    return null;
                });
    }

    private Flux<ExecutionResult> results(ServerRequest request, RequestParameters parameters, Delivery delivery) {
        DocumentAdmission.Admitted admitted = engine.admit(Caller.of(request), parameters);
        GraphQlEndpoint.requireServable(request.method(), admitted.operation().getOperation());
        return engine.results(Caller.of(request), parameters, admitted, delivery);
    }
}
