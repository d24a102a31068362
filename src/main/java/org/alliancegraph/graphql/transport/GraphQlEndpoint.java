// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.ExceptionCodes;
import org.alliancegraph.graphql.execution.Caller;
import org.alliancegraph.graphql.execution.ClientConnection;
import org.alliancegraph.graphql.execution.OperationHandle;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
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
    private static final HttpStatus CLIENT_GONE = HttpStatus.BAD_REQUEST;

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
        ResponseFormat format = ResponseFormat.JSON;
        try {
            AcceptedTypes accepted = AcceptedTypes.of(request);
            boolean events = accepted.names(MediaType.TEXT_EVENT_STREAM);
            Optional<ResponseFormat> wanted = ResponseFormat.of(accepted);
            if (wanted.isPresent()) {
                format = wanted.get();
                return answer(request, format, events);
            }
            if (events) {
                return streams.open(request, parameters(request));
            }
            throw notAcceptable();
        } catch (RequestRejected refused) {
            return answer(refused, format);
        }
    }

    private static RequestRejected notAcceptable() {
        return RequestRejected.request(
                HttpStatus.NOT_ACCEPTABLE,
                CodedError.of(
                        ErrorCode.BAD_REQUEST,
                        "Answers are application/graphql-response+json, application/json or text/event-stream, but the"
                                + " header Accept takes none of them."));
    }

    /**
     * Answers in JSON, whatever else the client accepts; only subscriptions need a stream.
     *
     * @param events whether the client accepts a stream
     */
    private ServerResponse answer(ServerRequest request, ResponseFormat format, boolean events) throws IOException {
        RequestParameters parameters = parameters(request);
        DocumentAdmission.Admitted admitted = engine.admit(parameters);
        Operation operation = admitted.operation().getOperation();
        if (operation == Operation.SUBSCRIPTION && events) {
            return streams.open(request, parameters);
        }
        if (operation == Operation.SUBSCRIPTION) {
            throw RequestRejected.badRequest("Subscriptions are served as text/event-stream, or over a WebSocket.");
        }
        requireServable(request.method(), operation);
        String tag = HttpMethod.POST.equals(request.method()) ? null : tags.of(admitted, format);
        if (tag != null && request.checkNotModified(tag).isPresent()) {
            return tagged(ServerResponse.status(HttpStatus.NOT_MODIFIED), tag).build();
        }
        ClientConnection client = ClientConnection.of(request);
        CompletableFuture<ServerResponse> answer = engine.run(
                        Caller.of(request), parameters, admitted, client, response -> answer(response, format, tag))
                .exceptionally(failure -> answer(failure, format));
        return await(answer, format, limits.time(admitted), operation == Operation.MUTATION);
    }

    /**
     * The thread of the request waits for the thread of the operation: letting it go, and taking another one through
     * all filters once more, costs as much as a quick answer. No more of them can wait than operations are let in.
     */
    private ServerResponse await(
            CompletableFuture<ServerResponse> answer, ResponseFormat format, Duration time, boolean writes) {
        try {
            return answer.get(time.plus(MARGIN).toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return answer(RequestRejected.late(writes), format);
        } catch (TimeoutException hung) {
            return answer(RequestRejected.late(writes), format);
        } catch (ExecutionException failure) {
            return answer(Objects.requireNonNullElse(failure.getCause(), failure), format);
        }
    }

    private RequestParameters parameters(ServerRequest request) throws IOException {
        if (!METHODS.contains(request.method())) {
            throw notAllowed("GraphQL is served by POST, and queries by GET too.", "GET, HEAD, POST");
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
            throw notAllowed("Mutations are served by POST only.", "POST");
        }
    }

    private static RequestRejected notAllowed(String message, String allowed) {
        return RequestRejected.request(HttpStatus.METHOD_NOT_ALLOWED, CodedError.of(ErrorCode.BAD_REQUEST, message))
                .withHeader(HttpHeaders.ALLOW, allowed);
    }

    private ServerResponse answer(WebGraphQlResponse response, ResponseFormat format, @Nullable String tag) {
        ExecutionResult result = response.getExecutionResult();
        HttpStatus status =
                result.isDataPresent() || format == ResponseFormat.JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        String lasting = result.getErrors().isEmpty() ? tag : null;
        return write(tagged(ServerResponse.status(status), lasting), format, response.toMap());
    }

    /**
     * An answer that is kept by the client alone, as others may not be allowed to see it, and asked after each time.
     */
    private static ServerResponse.BodyBuilder tagged(ServerResponse.BodyBuilder response, @Nullable String tag) {
        response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return tag == null
                ? response.cacheControl(CacheControl.noStore())
                : response.cacheControl(CacheControl.noCache().cachePrivate()).eTag(tag);
    }

    private ServerResponse answer(Throwable failure, ResponseFormat format) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case RequestRejected refused -> answer(refused, format);
            case OperationHandle.ClientGone _ ->
                ServerResponse.status(CLIENT_GONE).build();
            default ->
                write(
                        tagged(ServerResponse.status(HttpStatus.INTERNAL_SERVER_ERROR), null),
                        format,
                        errors(List.of(ExceptionCodes.coded(cause))));
        };
    }

    private ServerResponse answer(RequestRejected refused, ResponseFormat format) {
        ServerResponse.BodyBuilder response = tagged(ServerResponse.status(format.status(refused)), null);
        refused.headers().forEach(response::header);
        return write(response, format, errors(refused.errors()));
    }

    private static Map<String, Object> errors(List<? extends GraphQLError> errors) {
        return Map.of(
                "errors", errors.stream().map(GraphQLError::toSpecification).toList());
    }

    private ServerResponse write(ServerResponse.BodyBuilder response, ResponseFormat format, Map<String, Object> body) {
        byte[] bytes = mapper.writeValueAsBytes(body);
        return response.contentType(format.contentType())
                .contentLength(bytes.length)
                .body(bytes);
    }
}
