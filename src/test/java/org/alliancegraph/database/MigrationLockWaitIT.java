// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ac.simons.neo4j.migrations.core.Migrations;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@AllianceGraphTest
@DisplayName("An instance that starts while another one prepares the database")
class MigrationLockWaitIT {

    @Autowired
    private Migrations migrations;

    @Autowired
    private Driver driver;

    @BeforeEach
    void anotherOneHoldsTheLock() {
        run("CREATE (:" + MigrationLockWait.LOCK + " {id: 'another', name: $name})");
    }

    @AfterEach
    void theOtherOneIsGone() {
        MigrationLockWait.claim(driver);
    }

    @Test
    @DisplayName("goes on when that one is done")
    void waits() {
        var pauses = new AtomicInteger();

        MigrationLockWait.take(migrations, Duration.ofMinutes(1), () -> {
            if (pauses.incrementAndGet() == 3) {
                MigrationLockWait.claim(driver);
            }
        });

        assertThat(pauses).hasValue(3);
    }

    @Test
    @DisplayName("says what to do if that one is never done")
    void givesUp() {
        assertThatThrownBy(() -> MigrationLockWait.take(migrations, Duration.ZERO, () -> {}))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("alliancegraph.wait-for-database")
                .hasMessageContaining("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement, Map.of("name", MigrationLockWait.NAME)).consume();
        }
    }
}
