// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.language.OperationDefinition.Operation;
import java.util.List;
import org.alliancegraph.graphql.execution.Caller;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over server-sent events, in the mode of the graphql-sse protocol with one request for each operation: its
 * results are events of the answer. An operation that can't be run is told as an event too, as browsers show no page
 * the body of an answer with another status.
 */
final class EventStreams {

    private final OperationRunner engine;
    private final AllowedOrigins origins;
    private final ConnectionQuota places;
    private final Heartbeat heartbeat;
    private final JsonMapper mapper;

    EventStreams(
            OperationRunner engine,
            AllowedOrigins origins,
            ConnectionQuota places,
            Heartbeat heartbeat,
            JsonMapper mapper) {
        this.engine = engine;
        this.origins = origins;
        this.places = places;
        this.heartbeat = heartbeat;
        this.mapper = mapper;
    }

    /** Whether a client asks for events: it names their type, which nobody does who wants one answer. */
    static boolean accepts(ServerRequest request) {
        try {
            List<MediaType> accepted = request.headers().accept();
            return accepted.stream()
                    .anyMatch(each ->
                            each.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM) && each.getQualityValue() > 0);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /**
     * Answers with the events of an operation.
     *
     * @throws RequestRejected if there can't be such an answer
     */
    ServerResponse open(ServerRequest request, RequestParameters parameters) {
        origins.check(new ServletServerHttpRequest(request.servletRequest()));
        EventStream stream = new EventStream(heartbeat, mapper);
        stream.delivery().holds(places);
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .header("X-Content-Type-Options", "nosniff")
                .build((servletRequest, servletResponse) -> {
                    stream.open(servletRequest.startAsync());
                    start(request, parameters, stream.delivery());
                    return null;
                });
    }

    private void start(ServerRequest request, RequestParameters parameters, Delivery delivery) {
        try {
            DocumentAdmission.Admitted admitted = engine.admit(parameters);
            Operation operation = admitted.operation().getOperation();
            GraphQlEndpoint.requireServable(request.method(), operation);
            var _ = engine.run(Caller.of(request), parameters, admitted, delivery, response -> response)
                    .whenComplete((response, failure) -> {
                        if (failure == null) {
                            delivery.begin(response);
                        } else {
                            delivery.fail(failure);
                        }
                    });
        } catch (RequestRejected refused) {
            delivery.fail(refused);
        }
    }
}
