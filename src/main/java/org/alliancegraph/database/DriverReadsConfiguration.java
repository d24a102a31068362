// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** The driver as the product needs it, and reads through it wherever the database is not read in process. */
@Configuration(proxyBeanMethods = false)
class DriverReadsConfiguration {

    @Bean
    Neo4jBookmarkManager neo4jBookmarkManager() {
        return Neo4jBookmarkManager.create();
    }

    @Bean
    BookmarkManager bookmarkManager(Neo4jBookmarkManager bookmarks) {
        return new SharedBookmarks(bookmarks);
    }

    @Bean
    ConfigBuilderCustomizer quietDriver() {
        return config -> config.withMinimumNotificationSeverity(NotificationSeverity.OFF);
    }

    @Bean
    @Fallback
    ReadExecutor driverReads(
            Driver driver,
            BookmarkManager bookmarks,
            @Value("${spring.data.neo4j.database:#{null}}") @Nullable String database) {
        return new DriverReads(driver, bookmarks, database);
    }
}
