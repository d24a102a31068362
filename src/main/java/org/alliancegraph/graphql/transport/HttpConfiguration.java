// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import org.alliancegraph.graphql.execution.OperationExecutor;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Puts the GraphQL endpoint in front of Spring's own, at the same address, and what it needs of the server. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    OperationExecutor operations(Limits limits, TaskScheduler taskScheduler) {
        return new OperationExecutor(limits, taskScheduler);
    }

    @Bean
    OperationRunner engine(
            WebGraphQlHandler handler, DocumentAdmission documents, OperationExecutor operations, Limits limits) {
        return new OperationRunner(handler, documents, operations, limits);
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlEndpoint(
            GraphQlProperties properties,
            OperationRunner engine,
            EventStreams streams,
            JsonMapper mapper,
            Limits limits) {
        GraphQlEndpoint endpoint = new GraphQlEndpoint(engine, streams, mapper, limits);
        return RouterFunctions.route(RequestPredicates.path(properties.getHttp().getPath()), endpoint::handle);
    }

    @Bean
    RouterFunction<ServerResponse> schemaFile(GraphQlProperties properties, GraphQlSource source) {
        SchemaFile file = new SchemaFile(source);
        return RouterFunctions.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                        .and(RequestPredicates.path(properties.getHttp().getPath() + "/schema.graphql")),
                request -> file.answer());
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> connectionValve() {
        return server -> server.addEngineValves(new ConnectionValve());
    }

    /** Tomcat adds a valve of its own unless there is one of the named class. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableRequestValve() {
        return server -> server.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(UnreadableRequestValve.class.getName());
            host.getPipeline().addValve(new UnreadableRequestValve());
        });
    }
}
