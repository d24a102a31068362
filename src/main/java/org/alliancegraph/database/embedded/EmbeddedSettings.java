// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j is tuned for a server of its own; these settings make it a quiet, quickly stopping part of this process. */
final class EmbeddedSettings {

    private static final Duration STOP = Duration.ofMillis(500);

    private EmbeddedSettings() {}

    static DatabaseManagementServiceBuilder of(EmbeddedProperties properties) {
        Path data = properties.data().toAbsolutePath().normalize();
        var builder = new DatabaseManagementServiceBuilder(data);
        Path other = properties.neo4jConf();
        if (other != null) {
            if (!Files.isReadable(other)) {
                throw new IllegalArgumentException("alliancegraph.neo4j-conf, " + other + ", can't be read");
            }
            builder.loadPropertiesFromFile(other);
        }
        files(builder, data);
        bolt(builder, new SocketAddress("127.0.0.1", properties.boltPort()));
        work(builder, properties.pageCache().toBytes());
        return builder;
    }

    private static void files(DatabaseManagementServiceBuilder builder, Path data) {
        builder.setConfig(GraphDatabaseSettings.data_directory, data.resolve("neo4j"))
                .setConfig(GraphDatabaseSettings.logs_directory, data.resolve("logs"))
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 16L << 20)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseInternalSettings.dump_configuration, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false);
    }

    private static void bolt(DatabaseManagementServiceBuilder builder, SocketAddress address) {
        builder.setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(BoltConnector.enable_discovery, false)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, STOP)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, STOP)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, STOP)
                .setConfig(GraphDatabaseSettings.auth_enabled, true);
    }

    private static void work(DatabaseManagementServiceBuilder builder, long pageCache) {
        builder.setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
                .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(100))
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, STOP)
                .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false);
    }
}
