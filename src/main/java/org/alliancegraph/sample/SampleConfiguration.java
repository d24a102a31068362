// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import org.alliancegraph.database.StartFailure;
import org.alliancegraph.importing.InitialImport;
import org.alliancegraph.mutation.RevisionLog;
import org.alliancegraph.mutation.StartupCheck;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the sample before the first request can be served. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SampleProperties.class)
@ConditionalOnBooleanProperty(name = "alliancegraph.sample.enabled", matchIfMissing = true)
class SampleConfiguration {

    @Bean
    @DependsOn("migrations")
    SampleNetwork sampleNetwork(
            SampleProperties properties,
            RevisionLog ledger,
            InitialImport importer,
            PlatformTransactionManager transactions) {
        return new SampleNetwork(properties.location(), ledger, importer, new TransactionTemplate(transactions));
    }

    @Bean
    SmartInitializingSingleton sampleLoading(SampleNetwork sample, SampleProperties properties, Neo4jClient client) {
        return () -> {
            boolean wanted = properties.network() == SampleProperties.Network.REAL;
            if (wanted && StartupCheck.of(client).last() == 0) {
                load(sample);
            }
        };
    }

    private static void load(SampleNetwork sample) {
        try {
            sample.load();
        } catch (SampleDataException e) {
            throw new StartFailure(
                    "The sample network can't be loaded: " + e.getMessage()
                            + " Mend it, or set alliancegraph.sample.enabled=false.",
                    e);
        }
    }
}
