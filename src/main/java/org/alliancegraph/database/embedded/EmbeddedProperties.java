// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may choose about the embedded database.
 *
 * @param data the folder of everything that is kept: database, password, logs
 * @param boltPort the port for cypher-shell and Neo4j Browser on 127.0.0.1; 0 takes any free one
 * @param pageCache how much memory, outside the heap, holds pages of the database
 * @param neo4jConf a file of other settings of Neo4j, in its own form; what the product sets stays
 */
@ConfigurationProperties("alliancegraph")
public record EmbeddedProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("7687") int boltPort,
        @DefaultValue("128MB") DataSize pageCache,
        @Nullable Path neo4jConf) {}
