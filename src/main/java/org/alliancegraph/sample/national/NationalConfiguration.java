// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import org.alliancegraph.importing.ImportApplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Loads the made-up network where it is asked for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NationalProperties.class)
@ConditionalOnBooleanProperty(name = "alliancegraph.sample.enabled", matchIfMissing = true)
@ConditionalOnProperty(name = "alliancegraph.sample.network", havingValue = "national")
class NationalConfiguration {

    @Bean
    @DependsOn("migrations")
    NationalSample nationalSample(NationalProperties properties, ImportApplier importer, Neo4jClient client) {
        return new NationalSample(properties.claims(), properties.seed(), importer, client);
    }
}
