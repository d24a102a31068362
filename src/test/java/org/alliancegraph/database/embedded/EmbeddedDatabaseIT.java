// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.alliancegraph.TestData;
import org.alliancegraph.database.StartFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.util.unit.DataSize;

/** The life of the database in this process, from the first start to what keeps it from starting. */
class EmbeddedDatabaseIT {

    private final Path data = TestData.folder().resolve("data");

    @Test
    void whatWasWrittenOutlivesARestartAndSoDoesThePassword() throws IOException {
        String password;
        long begin;
        try (var database = EmbeddedDatabase.start(on(data, 0))) {
            password = database.password();
            database.graph().executeTransactionally("CREATE (:Kept {name: 'Münster'})");
            begin = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        try (var database = EmbeddedDatabase.start(on(data, 0))) {
            assertThat(database.password()).isEqualTo(password);
            assertThat(names(database)).isEqualTo("Münster");
        }
        Path file = data.resolve("neo4j-password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void boltLetsInWhoeverKnowsThePasswordAndNobodyElse() {
        try (var database = EmbeddedDatabase.start(on(data, 0))) {
            connect(database, database.password());
            assertThatThrownBy(() -> connect(database, "neo4j")).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void aLostPasswordFileIsReplacedByANewPassword() throws IOException {
        String lost;
        try (var database = EmbeddedDatabase.start(on(data, 0))) {
            lost = database.password();
        }
        Files.delete(data.resolve("neo4j-password"));
        try (var database = EmbeddedDatabase.start(on(data, 0))) {
            assertThat(database.password()).isNotEqualTo(lost);
            connect(database, database.password());
        }
    }

    @Test
    void aFolderOrAPortInUseIsNamed() {
        try (var database = EmbeddedDatabase.start(on(data, 0))) {
            int port = database.bolt().getPort();
            assertThatThrownBy(() -> EmbeddedDatabase.start(on(data, 0)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("is in use by another running");
            assertThatThrownBy(() -> EmbeddedDatabase.start(on(TestData.folder(), port)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Bolt port " + port);
        }
    }

    @Test
    void aFolderThatCanNotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(TestData.folder().resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(on(file.resolve("data"), 0)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("can't be written to");
    }

    @Test
    void aFolderOfAnotherNeo4jIsNamed() throws IOException {
        EmbeddedDatabase.start(on(data, 0)).close();
        Path store = data.resolve("neo4j/databases/neo4j/neostore");
        Files.write(store, new byte[Math.toIntExact(Files.size(store))]);

        assertThatThrownBy(() -> EmbeddedDatabase.start(on(data, 0)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(data.toString());
    }

    @Test
    void otherSettingsOfNeo4jComeFromAFile() throws IOException {
        try (var database =
                EmbeddedDatabase.start(with("db.memory.transaction.max=64M\ndbms.security.auth_enabled=false\n"))) {
            assertThat(setting(database, "db.memory.transaction.max")).isEqualTo("64.00MiB");
            assertThat(setting(database, "dbms.security.auth_enabled"))
                    .as("what the product sets stays")
                    .isEqualTo("true");
            assertThatThrownBy(() -> connect(database, "neo4j")).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void aSettingThatNeo4jDoesNotHaveIsNamedAndSoIsAFileThatIsNotThere() throws IOException {
        EmbeddedProperties misspelt = with("db.memory.transactoin.max=64M\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(misspelt))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("db.memory.transactoin.max");
        Path none = TestData.folder().resolve("none.conf");
        assertThatThrownBy(() -> EmbeddedDatabase.start(on(data, 0, none)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("none.conf");
    }

    private EmbeddedProperties with(String settings) throws IOException {
        return on(data, 0, Files.writeString(TestData.folder().resolve("neo4j.conf"), settings));
    }

    private static Object setting(EmbeddedDatabase database, String name) {
        return database.graph()
                .executeTransactionally(
                        "SHOW SETTINGS $name YIELD value",
                        Map.of("name", name),
                        result -> result.next().get("value"));
    }

    private static EmbeddedProperties on(Path data, int port) {
        return on(data, port, null);
    }

    private static EmbeddedProperties on(Path data, int port, @Nullable Path settings) {
        return new EmbeddedProperties(data, port, DataSize.ofMegabytes(16), settings);
    }

    private static Object names(EmbeddedDatabase database) {
        return database.graph()
                .executeTransactionally(
                        "MATCH (n:Kept) RETURN n.name AS name",
                        Map.of(),
                        result -> result.next().get("name"));
    }

    private static void connect(EmbeddedDatabase database, String password) {
        try (Driver driver = GraphDatabase.driver(database.bolt(), AuthTokens.basic("neo4j", password))) {
            driver.verifyConnectivity();
        }
    }
}
