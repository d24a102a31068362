// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.util.Map;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Refuses a WebSocket to pages of other origins before it is opened. */
final class OwnPagesOnly implements HandshakeInterceptor {

    private final AllowedOrigins origins;

    OwnPagesOnly(AllowedOrigins origins) {
        this.origins = origins;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        try {
            origins.check(request);
            return true;
        } catch (RequestRejected refused) {
            response.setStatusCode(refused.status());
            return false;
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        // Nothing was begun that would have to end.
    }
}
