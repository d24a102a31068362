// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.util.List;
import java.util.Map;
import org.alliancegraph.access.IdentityFinder;
import org.alliancegraph.access.OperationRates;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.message.Message;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/** Serves subscriptions over WebSockets and server-sent events, at the path of the GraphQL endpoint. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    private static final int BEFORE_ENDPOINT = -2;

    @Bean
    Heartbeat heartbeat(TaskScheduler taskScheduler, Limits limits) {
        return new Heartbeat(taskScheduler, limits.idleTime());
    }

    @Bean
    ConnectionQuota subscriptions(Limits limits) {
        return new ConnectionQuota(limits.subscriptions(), Message.of("graphql.subscriptions"));
    }

    @Bean
    ConnectionQuota connections(Limits limits) {
        return new ConnectionQuota(limits.connections(), Message.of("graphql.web-sockets"));
    }

    @Bean
    EventStreams eventStreams(
            OperationRunner engine, ConnectionQuota subscriptions, Heartbeat heartbeat, JsonMapper mapper) {
        return new EventStreams(engine, subscriptions, heartbeat, mapper);
    }

    @Bean
    HandlerMapping sockets(
            GraphQlProperties properties,
            OperationRunner engine,
            ConnectionQuota subscriptions,
            ConnectionQuota connections,
            Heartbeat heartbeat,
            RequestReader reader,
            JsonMapper mapper,
            Limits limits,
            IdentityFinder identities,
            OperationRates rates) {
        SocketOperations operations = new SocketOperations(engine, subscriptions, reader, mapper, limits, identities);
        WebSocketHttpRequestHandler handler =
                new WebSocketHttpRequestHandler(new SocketEndpoint(operations, connections, heartbeat, reader, limits));
        handler.setHandshakeInterceptors(List.of(new AccountHandshake(rates)));
        WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setUrlMap(Map.of(properties.getHttp().getPath(), handler));
        mapping.setOrder(BEFORE_ENDPOINT);
        return mapping;
    }
}
