// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.GraphQLError;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.database.WriteTimeout.Outcome;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.ExceptionCodes;
import org.alliancegraph.message.Message;
import org.springframework.http.HttpStatus;

/** A request that is refused, with the reason. It is thrown where the reason is found; the transport answers it. */
@SuppressWarnings("serial") // as every exception serializable, but never serialized
public final class RequestRejected extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final boolean request;
    private final List<GraphQLError> errors;
    private final LinkedHashMap<String, String> headers = new LinkedHashMap<>();

    private RequestRejected(HttpStatus status, boolean request, List<? extends GraphQLError> errors) {
        super(errors.getFirst().getMessage(), null, false, false);
        this.status = status;
        this.request = request;
        this.errors = List.copyOf(errors);
    }

    /** A GraphQL request whose operation is not run. */
    public static RequestRejected operation(CodedError error) {
        return operation(List.of(error));
    }

    public static RequestRejected operation(List<? extends GraphQLError> errors) {
        return new RequestRejected(HttpStatus.BAD_REQUEST, false, errors);
    }

    /**
     * A GraphQL request whose operation did not end in time.
     *
     * @param written whether it may have written something
     */
    public static RequestRejected late(boolean written) {
        return new RequestRejected(
                HttpStatus.GATEWAY_TIMEOUT,
                false,
                List.of(written ? ExceptionCodes.timeout(Outcome.UNKNOWN) : ExceptionCodes.timeout()));
    }

    /** An HTTP request that is no GraphQL request, or that can't be served now. */
    public static RequestRejected request(HttpStatus status, CodedError error) {
        return new RequestRejected(status, true, List.of(error));
    }

    public static RequestRejected badRequest(Message message) {
        return request(HttpStatus.BAD_REQUEST, CodedError.of(ErrorCode.BAD_REQUEST, message));
    }

    /** Adds a header to the answer, such as Allow or Retry-After. */
    public RequestRejected withHeader(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    /** Whether the HTTP request was refused: then every media type answers with the HTTP status. */
    public boolean isRequest() {
        return request;
    }

    public List<GraphQLError> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
