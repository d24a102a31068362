// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.util.List;
import java.util.Map;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;

/** What a client wants to have run, each part of exactly the type that GraphQL over HTTP gives it. */
public record RequestParameters(
        String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {

    /**
     * Reads the parameters from the JSON of a request.
     *
     * @throws RequestRejected if one is missing or of another type
     */
    static RequestParameters of(@Nullable Object json) {
        if (json instanceof List<?>) {
            throw RequestRejected.request(
                    HttpStatus.BAD_REQUEST, CodedError.limit("batching", 1, Message.of("graphql.batching")));
        }
        if (!(json instanceof Map<?, ?> map)) {
            throw RequestRejected.badRequest(Message.of("graphql.request-no-object"));
        }
        String query = text("query", map.get("query"));
        if (query == null || query.isBlank()) {
            throw RequestRejected.badRequest(Message.of("graphql.no-query"));
        }
        return new RequestParameters(
                query,
                text("operationName", map.get("operationName")),
                object("variables", map.get("variables")),
                object("extensions", map.get("extensions")));
    }

    public GraphQlRequest asRequest() {
        return new DefaultGraphQlRequest(query, operationName, variables, extensions);
    }

    private static @Nullable String text(String name, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            default -> throw wrong(name, Message.of("graphql.a-string"));
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> Map<String, T> object(String name, @Nullable Object value) {
        return switch (value) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, T>) map;
            default -> throw wrong(name, Message.of("graphql.an-object"));
        };
    }

    private static RequestRejected wrong(String name, Message type) {
        return RequestRejected.badRequest(Message.of("graphql.parameter-type", name, type));
    }
}
