// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import graphql.GraphQLError;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A request that is not worked on, and why; thrown where the reason is found and answered where the request came in.
 */
@SuppressWarnings("serial") // as every exception serializable, but never serialized
final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final boolean request;
    private final List<GraphQLError> errors;
    private final LinkedHashMap<String, String> headers = new LinkedHashMap<>();

    private Refused(HttpStatus status, boolean request, List<? extends GraphQLError> errors) {
        super(errors.getFirst().getMessage(), null, false, false);
        this.status = status;
        this.request = request;
        this.errors = List.copyOf(errors);
    }

    /** A GraphQL request whose operation is not run. */
    static Refused operation(CodedError error) {
        return operation(List.of(error));
    }

    static Refused operation(List<? extends GraphQLError> errors) {
        return new Refused(HttpStatus.BAD_REQUEST, false, errors);
    }

    /** A GraphQL request whose operation did not end in time. */
    static Refused late() {
        return new Refused(HttpStatus.GATEWAY_TIMEOUT, false, List.of(ExceptionCodes.timeout()));
    }

    /** An HTTP request that is no GraphQL request, or can't be served as one now. */
    static Refused request(HttpStatus status, CodedError error) {
        return new Refused(status, true, List.of(error));
    }

    static Refused badRequest(String message) {
        return request(HttpStatus.BAD_REQUEST, CodedError.of(ErrorCode.BAD_REQUEST, message));
    }

    /** Adds a header that tells the client what would have been right. */
    Refused telling(String header, String value) {
        headers.put(header, value);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    /** Whether the HTTP request itself was refused, which every media type tells by its status. */
    boolean isRequest() {
        return request;
    }

    List<GraphQLError> errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }
}
