// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.util.WebUtils;

/**
 * From which pages a connection may be opened. Browsers let every page open a WebSocket to any server, with nobody but
 * the server to refuse it.
 */
final class AllowedOrigins {

    private final @Nullable CorsConfiguration allowed;

    AllowedOrigins(GraphQlCorsProperties cors) {
        this.allowed = cors.toCorsConfiguration();
    }

    /**
     * Makes sure that a request comes from a page of this server, from a page that was allowed in, or from no page.
     *
     * @throws RequestRejected if it comes from another page
     */
    void check(HttpRequest request) {
        String origin = request.getHeaders().getOrigin();
        boolean known = origin == null
                || WebUtils.isSameOrigin(request)
                || (allowed != null && allowed.checkOrigin(origin) != null);
        if (!known) {
            throw RequestRejected.request(
                            HttpStatus.FORBIDDEN,
                            CodedError.of(
                                    ErrorCode.BAD_REQUEST,
                                    "Pages of other origins may not subscribe, unless"
                                            + " spring.graphql.cors.allowed-origins names them."))
                    .telling(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
    }
}
