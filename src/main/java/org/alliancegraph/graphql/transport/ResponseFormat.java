// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

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

    /** The format that a client likes best; JSON if it does not care; empty if it takes neither. */
    static Optional<ResponseFormat> of(AcceptedTypes accepted) {
        return Arrays.stream(values())
                .filter(each -> accepted.quality(each.type) > 0)
                .min(Comparator.comparingDouble((ResponseFormat each) -> -accepted.quality(each.type))
                        .thenComparingInt(each -> accepted.place(each.type)));
    }

    /** The status of an answer that was given without running the operation. */
    HttpStatus status(RequestRejected refused) {
        return this == JSON && !refused.isRequest() ? HttpStatus.OK : refused.status();
    }

    MediaType contentType() {
        return new MediaType(type, StandardCharsets.UTF_8);
    }
}
