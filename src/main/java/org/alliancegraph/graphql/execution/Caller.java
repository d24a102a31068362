// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.alliancegraph.access.Identity;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/** The client of an operation, from its HTTP request or the one that opened its connection. */
public record Caller(
        URI uri, HttpHeaders headers, @Nullable InetSocketAddress address, Map<String, Object> attributes) {

    public static Caller of(ServerRequest request) {
        return new Caller(
                request.uri(),
                request.headers().asHttpHeaders(),
                request.remoteAddress().orElse(null),
                request.attributes());
    }

    /** Whose operation it is. */
    public Identity identity() {
        return Identity.of(attributes);
    }

    /** The language in which errors are told. */
    public Language language() {
        return Language.accepted(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE), Language.EN);
    }
}
