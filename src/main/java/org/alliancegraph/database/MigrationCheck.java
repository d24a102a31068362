// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import ac.simons.neo4j.migrations.core.CypherResource;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.ResourceContext;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * Sees with one statement that a database needs no migration, which is so at nearly every start. The library asks a
 * dozen statements of its own for that, and takes a lock; planning them was a quarter of the time to the first answer.
 */
final class MigrationCheck {

    private MigrationCheck() {}

    /**
     * Whether a database has these migrations and no others, with what the files say.
     *
     * @param database its name, or null for the one that the server opens by itself
     */
    static boolean are(List<URL> files, Driver driver, @Nullable String database) {
        Map<String, String> expected = files.stream()
                .map(file -> CypherResource.of(ResourceContext.of(file, MigrationsConfig.defaultConfig())))
                .collect(Collectors.toMap(CypherResource::getIdentifier, CypherResource::getChecksum));
        SessionConfig session = database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
        try (var opened = driver.session(session)) {
            Map<String, String> applied = opened.run(StatementFile.read("database/applied-migrations")).stream()
                    .collect(Collectors.toMap(
                            row -> row.get("source").asString(),
                            row -> row.get("checksum").asString()));
            return applied.equals(expected);
        }
    }
}
