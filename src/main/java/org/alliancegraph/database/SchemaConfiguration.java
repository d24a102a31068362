// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the database to the schema this version needs, before anything else reads or writes: beans that use the
 * database while the product starts depend on {@code migrations}.
 */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    private static final String FOLDER = "cypher/migrations";

    /** Nothing is read or written before the schema stands, not even where everything else waits until it is used. */
    @Bean
    static LazyInitializationExcludeFilter migrationsFirst() {
        return LazyInitializationExcludeFilter.forBeanTypes(Migrations.class);
    }

    @Bean
    Migrations migrations(
            Driver driver,
            @Value("${alliancegraph.wait-for-database:30s}") Duration patience,
            @Value("${spring.data.neo4j.database:#{null}}") @Nullable String database,
            @Value("${spring.neo4j.uri:}") String address) {
        DatabaseWait.with(driver, patience);
        var files = new MigrationFiles();
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + FOLDER)
                .withResourceScanner(files);
        if (database != null) {
            config.withDatabase(database);
        }
        var migrations = new Migrations(config.build(), driver);
        if (!MigrationCheck.are(files.scan(List.of(FOLDER)), driver, database)) {
            if (address.isBlank()) {
                MigrationLockWait.claim(driver);
            }
            MigrationLockWait.take(migrations, patience);
        }
        return migrations;
    }
}
