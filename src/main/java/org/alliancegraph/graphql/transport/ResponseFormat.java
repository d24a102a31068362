// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.function.ServerRequest;

/** The two media types of GraphQL over HTTP, which tell a refused operation by different statuses. */
enum ResponseFormat {
    /** Every well-formed request gets 200, whatever became of its operation. */
    JSON(MediaType.APPLICATION_JSON),

    /** The status tells whether the operation was run. */
    GRAPHQL_RESPONSE(MediaType.valueOf("application/graphql-response+json"));

    private final MediaType type;

    ResponseFormat(MediaType type) {
        this.type = type;
    }

    /**
     * The format that a client likes best; JSON if it does not say or does not care.
     *
     * @throws RequestRejected if it takes neither
     */
    static ResponseFormat of(ServerRequest request) {
        List<MediaType> accepted = accepted(request);
        if (accepted.isEmpty()) {
            return JSON;
        }
        for (MediaType each : accepted) {
            for (ResponseFormat format : values()) {
                if (each.getQualityValue() > 0 && each.includes(format.type)) {
                    return format;
                }
            }
        }
        throw RequestRejected.request(
                HttpStatus.NOT_ACCEPTABLE,
                CodedError.of(
                        ErrorCode.BAD_REQUEST,
                        "Answers are application/graphql-response+json or application/json, but the header Accept"
                                + " takes neither."));
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            List<MediaType> accepted = new ArrayList<>(request.headers().accept());
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted;
        } catch (InvalidMediaTypeException unreadable) {
            throw RequestRejected.badRequest("The header Accept can't be read.");
        }
    }

    /** The status of an answer that was given without running the operation. */
    HttpStatus status(RequestRejected refused) {
        return this == JSON && !refused.isRequest() ? HttpStatus.OK : refused.status();
    }

    MediaType contentType() {
        return new MediaType(type, StandardCharsets.UTF_8);
    }
}
