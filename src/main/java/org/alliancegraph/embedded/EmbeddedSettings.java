// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.embedded;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

/** Neo4j is tuned for a server of its own; these settings make it a quiet, quickly stopping part of this process. */
final class EmbeddedSettings {

    private static final String LOOPBACK = "127.0.0.1";

    private EmbeddedSettings() {}

    static Map<Setting<?>, Object> of(EmbeddedProperties properties) {
        Map<Setting<?>, Object> settings = new HashMap<>();
        settings.putAll(files(properties));
        settings.putAll(bolt(properties.boltPort()));
        settings.putAll(work(properties));
        return settings;
    }

    private static Map<Setting<?>, Object> files(EmbeddedProperties properties) {
        var data = properties.data().toAbsolutePath();
        return Map.of(
                GraphDatabaseSettings.data_directory,
                data.resolve("neo4j"),
                GraphDatabaseSettings.logs_directory,
                data.resolve("logs"),
                GraphDatabaseSettings.logical_log_rotation_threshold,
                16L << 20,
                GraphDatabaseSettings.preallocate_logical_logs,
                false,
                GraphDatabaseSettings.keep_logical_logs,
                "2 files",
                GraphDatabaseSettings.log_queries,
                LogQueryLevel.OFF,
                GraphDatabaseSettings.allow_file_urls,
                false,
                GraphDatabaseSettings.udc_enabled,
                false);
    }

    private static Map<Setting<?>, Object> bolt(int port) {
        return Map.of(
                BoltConnector.enabled,
                true,
                BoltConnector.listen_address,
                new SocketAddress(LOOPBACK, port),
                BoltConnector.advertised_address,
                new SocketAddress(LOOPBACK, port),
                BoltConnector.server_bolt_telemetry_enabled,
                false,
                BoltConnectorInternalSettings.thread_pool_shutdown_wait_time,
                Duration.ofMillis(500),
                BoltConnectorInternalSettings.connection_shutdown_wait_time,
                Duration.ofMillis(500),
                GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
                Duration.ZERO,
                GraphDatabaseInternalSettings.netty_server_shutdown_timeout,
                Duration.ofMillis(500),
                GraphDatabaseSettings.auth_enabled,
                true);
    }

    private static Map<Setting<?>, Object> work(EmbeddedProperties properties) {
        return Map.of(
                GraphDatabaseSettings.pagecache_memory,
                properties.pageCache().toBytes(),
                GraphDatabaseSettings.transaction_monitor_check_interval,
                Duration.ofMillis(100),
                GraphDatabaseSettings.shutdown_transaction_end_timeout,
                Duration.ofMillis(500),
                GraphDatabaseInternalSettings.dump_diagnostics,
                false,
                GraphDatabaseInternalSettings.dump_configuration,
                false,
                GraphDatabaseInternalSettings.vm_pause_monitor_enabled,
                false);
    }
}
