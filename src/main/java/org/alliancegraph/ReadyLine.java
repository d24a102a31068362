// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the product where to go now. */
@Component
@ConditionalOnWebApplication
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    private final Environment environment;
    private final Neo4jConnectionDetails database;

    ReadyLine(Environment environment, Neo4jConnectionDetails database) {
        this.environment = environment;
        this.database = database;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String host = environment.getProperty("server.address", "127.0.0.1");
        String port = environment.getProperty("local.server.port", "8080");
        LOG.info("Alliance Graph is ready: http://{}:{} (database {})", host, port, database.getUri());
    }
}
