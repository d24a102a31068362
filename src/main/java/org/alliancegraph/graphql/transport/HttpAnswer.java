// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.alliancegraph.graphql.ErrorCodes;
import org.alliancegraph.graphql.ExceptionCodes;
import org.alliancegraph.graphql.execution.OperationHandle;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes the answers to one HTTP request: in the media type it accepts, with errors in the language it asks for. */
record HttpAnswer(JsonMapper mapper, ResponseFormat format, Language language) {

    private static final HttpStatus CLIENT_GONE = HttpStatus.BAD_REQUEST;

    /** The answer of an operation that ran. */
    ServerResponse of(WebGraphQlResponse response, @Nullable String tag) {
        ExecutionResult result = response.getExecutionResult();
        HttpStatus status =
                result.isDataPresent() || format == ResponseFormat.JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        String lasting = result.getErrors().isEmpty() ? tag : null;
        return write(tagged(ServerResponse.status(status), lasting), response.toMap());
    }

    /**
     * An answer that is kept by the client alone, as others may not be allowed to see it, and asked after each time.
     */
    static ServerResponse.BodyBuilder tagged(ServerResponse.BodyBuilder response, @Nullable String tag) {
        response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return tag == null
                ? response.cacheControl(CacheControl.noStore())
                : response.cacheControl(CacheControl.noCache().cachePrivate()).eTag(tag);
    }

    /** The answer if the operation failed. */
    ServerResponse failed(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case RequestRejected refused -> refused(refused);
            case OperationHandle.ClientGone _ ->
                ServerResponse.status(CLIENT_GONE).build();
            default ->
                write(
                        tagged(ServerResponse.status(HttpStatus.INTERNAL_SERVER_ERROR), null),
                        errors(List.of(ExceptionCodes.coded(cause))));
        };
    }

    /** The answer if the operation was not run. */
    ServerResponse refused(RequestRejected refused) {
        ServerResponse.BodyBuilder response = tagged(ServerResponse.status(format.status(refused)), null);
        refused.headers().forEach(response::header);
        return write(response, errors(refused.errors()));
    }

    private Map<String, Object> errors(List<? extends GraphQLError> errors) {
        return Map.of(
                "errors",
                ErrorCodes.coded(errors, language).stream()
                        .map(GraphQLError::toSpecification)
                        .toList());
    }

    private ServerResponse write(ServerResponse.BodyBuilder response, Map<String, Object> body) {
        byte[] bytes = mapper.writeValueAsBytes(body);
        return response.contentType(format.contentType())
                .contentLength(bytes.length)
                .body(bytes);
    }
}
