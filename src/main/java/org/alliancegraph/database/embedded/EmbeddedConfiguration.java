// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.net.URI;
import org.alliancegraph.database.ConditionalOnEmbedded;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the database of this process where Spring Boot expects one: the rest of the product can't tell the difference.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbedded
@EnableConfigurationProperties(EmbeddedProperties.class)
class EmbeddedConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(EmbeddedProperties properties, ObjectProvider<EarlyStart.Started> early) {
        EarlyStart.Started started = early.getIfAvailable();
        return started == null ? EmbeddedDatabase.start(properties) : started.take();
    }

    @Bean(destroyMethod = "")
    GraphDatabaseService graphDatabase(EmbeddedDatabase database) {
        return database.graph();
    }

    @Bean
    Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedDatabase database) {
        URI address = database.bolt();
        AuthToken token = AuthTokens.basic(EmbeddedDatabase.USER, database.password());
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return address;
            }

            @Override
            public AuthToken getAuthToken() {
                return token;
            }
        };
    }
}
