// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.language.OperationDefinition.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alliancegraph.access.HeldCopy;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.execution.Caller;
import org.alliancegraph.graphql.execution.ClientConnection;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Audience;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP by its specification, which Spring's own endpoint does not follow in all: it takes queries by GET,
 * is strict about the types of parameters, and refuses what is too much before a thread is spent on it.
 */
final class GraphQlEndpoint {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private final OperationRunner engine;
    private final EventStreams streams;
    private final AnswerTags tags;
    private final RequestReader reader;
    private final JsonMapper mapper;
    private final Limits limits;

    GraphQlEndpoint(
            OperationRunner engine,
            EventStreams streams,
            AnswerTags tags,
            RequestReader reader,
            JsonMapper mapper,
            Limits limits) {
        this.engine = engine;
        this.streams = streams;
        this.tags = tags;
        this.reader = reader;
        this.mapper = mapper;
        this.limits = limits;
    }

    ServerResponse handle(ServerRequest request) throws IOException {
        Language language = Caller.of(request).language();
        HttpAnswer answer = new HttpAnswer(mapper, ResponseFormat.JSON, language);
        try {
            AcceptedTypes accepted = AcceptedTypes.of(request);
            boolean events = accepted.names(MediaType.TEXT_EVENT_STREAM);
            Optional<ResponseFormat> wanted = ResponseFormat.of(accepted);
            if (wanted.isPresent()) {
                answer = new HttpAnswer(mapper, wanted.get(), language);
                return answer(request, answer, events);
            }
            if (events) {
                return streams.open(request, parameters(request));
            }
            throw notAcceptable();
        } catch (RequestRejected refused) {
            return answer.refused(refused);
        }
    }

    private static RequestRejected notAcceptable() {
        return RequestRejected.request(
                HttpStatus.NOT_ACCEPTABLE, CodedError.of(ErrorCode.BAD_REQUEST, Message.of("graphql.not-acceptable")));
    }

    /**
     * Answers in JSON, whatever else the client accepts; only subscriptions need a stream.
     *
     * @param events whether the client accepts a stream
     */
    private ServerResponse answer(ServerRequest request, HttpAnswer answer, boolean events) throws IOException {
        RequestParameters parameters = parameters(request);
        DocumentAdmission.Admitted admitted = engine.admit(Caller.of(request), parameters);
        Operation operation = admitted.operation().getOperation();
        if (operation == Operation.SUBSCRIPTION && events) {
            return streams.open(request, parameters);
        }
        if (operation == Operation.SUBSCRIPTION) {
            throw RequestRejected.badRequest(Message.of("graphql.subscription-needs-stream"));
        }
        requireServable(request.method(), operation);
        Audience audience = Caller.of(request).identity().account().role().audience();
        String tag = HttpMethod.POST.equals(request.method()) ? null : tags.of(admitted, answer.format(), audience);
        boolean held = tag != null
                && (HeldCopy.isAny(request.servletRequest())
                        || request.checkNotModified(tag).isPresent());
        if (held) {
            return HttpAnswer.tagged(ServerResponse.status(HttpStatus.NOT_MODIFIED), tag)
                    .build();
        }
        ClientConnection client = ClientConnection.of(request);
        CompletableFuture<ServerResponse> running = engine.run(
                        Caller.of(request), parameters, admitted, client, response -> answer.of(response, tag))
                .exceptionally(answer::failed);
        return await(running, answer, limits.time(admitted), operation == Operation.MUTATION);
    }

    /**
     * The thread of the request waits for the thread of the operation: letting it go, and taking another one through
     * all filters once more, costs as much as a quick answer. No more of them can wait than operations are let in.
     */
    private ServerResponse await(
            CompletableFuture<ServerResponse> running, HttpAnswer answer, Duration time, boolean writes) {
        try {
            return running.get(time.plus(MARGIN).toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return answer.refused(RequestRejected.late(writes));
        } catch (TimeoutException hung) {
            return answer.refused(RequestRejected.late(writes));
        } catch (ExecutionException failure) {
            return answer.failed(Objects.requireNonNullElse(failure.getCause(), failure));
        }
    }

    private RequestParameters parameters(ServerRequest request) throws IOException {
        if (!METHODS.contains(request.method())) {
            throw notAllowed(Message.of("graphql.methods"), "GET, HEAD, POST");
        }
        return HttpMethod.POST.equals(request.method()) ? reader.body(request) : reader.url(request);
    }

    /**
     * Makes sure that nothing is written by GET.
     *
     * @throws RequestRejected if something would be
     */
    static void requireServable(HttpMethod method, Operation operation) {
        if (!HttpMethod.POST.equals(method) && operation == Operation.MUTATION) {
            throw notAllowed(Message.of("graphql.mutation-by-post"), "POST");
        }
    }

    private static RequestRejected notAllowed(Message message, String allowed) {
        return RequestRejected.request(HttpStatus.METHOD_NOT_ALLOWED, CodedError.of(ErrorCode.BAD_REQUEST, message))
                .withHeader(HttpHeaders.ALLOW, allowed);
    }
}
