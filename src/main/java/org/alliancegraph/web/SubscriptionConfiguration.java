// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import java.util.Map;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/** Opens the two ways on which results come as they happen, at the address of the GraphQL endpoint. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    private static final int BEFORE_ENDPOINT = -2;

    @Bean
    Origins origins(GraphQlCorsProperties cors) {
        return new Origins(cors);
    }

    @Bean
    Heartbeat heartbeat(Limits limits) {
        return new Heartbeat(limits.idleTime());
    }

    @Bean
    Places subscriptions(Limits limits) {
        return new Places(limits.subscriptions(), "subscriptions");
    }

    @Bean
    Places connections(Limits limits) {
        return new Places(limits.connections(), "WebSockets");
    }

    @Bean
    EventStreams eventStreams(
            Engine engine, Origins origins, Places subscriptions, Heartbeat heartbeat, JsonMapper mapper) {
        return new EventStreams(engine, origins, subscriptions, heartbeat, mapper);
    }

    @Bean
    HandlerMapping sockets(
            GraphQlProperties properties,
            Engine engine,
            Origins origins,
            Places subscriptions,
            Places connections,
            Heartbeat heartbeat,
            JsonMapper mapper,
            Limits limits) {
        SocketOperations operations = new SocketOperations(engine, subscriptions, mapper, limits);
        WebSocketHttpRequestHandler handler =
                new WebSocketHttpRequestHandler(new SocketEndpoint(operations, connections, heartbeat, limits));
        handler.getHandshakeInterceptors().add(new OwnPagesOnly(origins));
        WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setUrlMap(Map.of(properties.getHttp().getPath(), handler));
        mapping.setOrder(BEFORE_ENDPOINT);
        return mapping;
    }
}
