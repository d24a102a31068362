// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import org.alliancegraph.database.ConditionalOnEmbedded;
import org.alliancegraph.database.NetworkScan;
import org.alliancegraph.database.ReadExecutor;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads in process where the database is; {@code alliancegraph.reads=bolt} sends them over Bolt all the same. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbedded
@ConditionalOnProperty(name = "alliancegraph.reads", havingValue = "auto", matchIfMissing = true)
class EmbeddedReadsConfiguration {

    @Bean
    ReadExecutor embeddedReads(GraphDatabaseService database) {
        return new EmbeddedReads((GraphDatabaseAPI) database);
    }

    @Bean
    NetworkScan embeddedScan(GraphDatabaseService database) {
        return new EmbeddedScan((GraphDatabaseAPI) database);
    }
}
