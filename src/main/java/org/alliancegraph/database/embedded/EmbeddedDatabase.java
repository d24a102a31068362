// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.alliancegraph.database.StartFailure;
import org.alliancegraph.database.StatementFile;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * Neo4j in this process, so that the product needs nothing installed beside it: durable, with Bolt on loopback for the
 * owner's own tools.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "neo4j";
    private static final Duration AVAILABLE_WITHIN = Duration.ofSeconds(60);
    private static final String SET_PASSWORD = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";

    private final DatabaseManagementService service;
    private final DatabasePassword password;

    private EmbeddedDatabase(DatabaseManagementService service, DatabasePassword password) {
        this.service = service;
        this.password = password;
    }

    /**
     * Starts the database on its folder.
     *
     * @throws StartFailure with what to do, if it can't
     */
    static EmbeddedDatabase start(EmbeddedProperties properties) {
        Path data = properties.data().toAbsolutePath().normalize();
        DatabasePassword password = prepared(data);
        boolean existing = Files.exists(data.resolve("neo4j/databases"));
        try {
            if (password.isNew() && !existing) {
                announce(data.resolve("neo4j/dbms"), password);
            }
            var database = new EmbeddedDatabase(build(properties), password);
            database.ready(password.isNew() && existing);
            return database;
        } catch (IOException | RuntimeException e) {
            throw EmbeddedStartFailures.explain(e, data, properties.boltPort());
        }
    }

    private static DatabasePassword prepared(Path data) {
        try {
            Files.createDirectories(data);
            return DatabasePassword.in(data.resolve("neo4j-password"));
        } catch (IOException e) {
            throw EmbeddedStartFailures.unwritable(data, e);
        }
    }

    /** Leaves the password where Neo4j looks for it before its first start, so that no default one is ever valid. */
    private static void announce(Path folder, DatabasePassword password) throws IOException {
        Files.createDirectories(folder);
        byte[] secret = password.text().getBytes(StandardCharsets.UTF_8);
        String hash = SystemGraphCredential.createCredentialForPassword(secret, new SecureHasher())
                .serialize();
        Files.writeString(folder.resolve("auth.ini"), USER + ":" + hash + ":\n");
    }

    private static DatabaseManagementService build(EmbeddedProperties properties) {
        return EmbeddedSettings.of(properties)
                .setUserLogProvider(NullLogProvider.getInstance())
                .build();
    }

    private void ready(boolean replacePassword) {
        try {
            if (!graph().isAvailable(AVAILABLE_WITHIN.toMillis())) {
                throw new IllegalStateException(reasonOfFailure());
            }
            if (replacePassword) {
                service.database("system").executeTransactionally(SET_PASSWORD, Map.of("password", password.text()));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Plans what is asked first, which takes a second or two as nothing of the planner is loaded before. */
    void plansFirst() {
        graph().executeTransactionally(
                        StatementFile.read("database/applied-migrations"), Map.of(), Result::resultAsString);
    }

    private String reasonOfFailure() {
        DatabaseStateService<?> states = graph().getDependencyResolver().resolveDependency(DatabaseStateService.class);
        return states.causeOfFailure(graph().databaseId())
                .map(Throwable::getMessage)
                .orElse("it does not become available");
    }

    GraphDatabaseAPI graph() {
        return (GraphDatabaseAPI) service.database("neo4j");
    }

    URI bolt() {
        var ports = graph().getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create(
                "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    String password() {
        return password.text();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
