// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.alliancegraph.access.OperationRates;
import org.alliancegraph.access.Rights;
import org.alliancegraph.graphql.execution.OperationExecutor;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.execution.ReferencedIds;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.privacy.ListingRecord;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.type.TypeReference;
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
            WebGraphQlHandler handler,
            DocumentAdmission documents,
            OperationExecutor operations,
            Limits limits,
            ObjectProvider<ReferencedIds> ids,
            Rights rights,
            OperationRates rates,
            ObjectProvider<ListingRecord> listings) {
        return new OperationRunner(
                handler, documents, operations, limits, ids.getIfAvailable(), rights, rates, listings.getIfAvailable());
    }

    /** The documents that clients may name, in the form in which code generators write them: ids with their texts. */
    @Bean
    RequestReader requests(
            @Value("${alliancegraph.trusted-documents:#{null}}") @Nullable Resource documents,
            JsonMapper mapper,
            Limits limits)
            throws IOException {
        Map<String, String> trusted = Map.of();
        if (documents != null) {
            try (InputStream in = documents.getInputStream()) {
                trusted = mapper.readValue(in, new TypeReference<Map<String, String>>() {});
            }
        }
        return new RequestReader(new PersistedDocuments(trusted, limits.cachedCharacters()), limits);
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlEndpoint(
            GraphQlProperties properties,
            OperationRunner engine,
            EventStreams streams,
            ObjectProvider<AnswerTags> tags,
            RequestReader reader,
            JsonMapper mapper,
            Limits limits) {
        GraphQlEndpoint endpoint = new GraphQlEndpoint(
                engine,
                streams,
                tags.getIfAvailable(() -> (admitted, format, audience) -> null),
                reader,
                mapper,
                limits);
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
