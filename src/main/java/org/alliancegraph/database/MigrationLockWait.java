// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates when it is this instance's turn: of several that start at once the first one holds a lock in the database,
 * and the others wait until it is done instead of failing.
 */
final class MigrationLockWait {

    /** The label of the lock. */
    static final String LOCK = "__Neo4jMigrationsLock";

    /** What the lock is called where no name is configured. */
    static final String NAME = "John Doe";

    private static final Logger LOG = LoggerFactory.getLogger(MigrationLockWait.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private MigrationLockWait() {}

    /** Takes away the lock of a process that died, where no other one can be at work. */
    static void claim(Driver driver) {
        try (var session = driver.session()) {
            session.run(StatementFile.read("database/drop-migration-lock"), Map.of("name", NAME))
                    .consume();
        }
    }

    /** Applies what is not applied yet, and asks again a moment later while another instance does. */
    static void take(Migrations migrations, Duration patience) {
        take(migrations, patience, () -> LockSupport.parkNanos(PAUSE.toNanos()));
    }

    /**
     * Applies what is not applied yet.
     *
     * @param pause what lets a moment pass before the next try
     * @throws StartFailure if another instance holds the lock for longer than that
     */
    static void take(Migrations migrations, Duration patience, Runnable pause) {
        long end = System.nanoTime() + patience.toNanos();
        boolean said = false;
        while (true) {
            try {
                migrations.apply();
                return;
            } catch (MigrationsException e) {
                if (!String.valueOf(e.getMessage()).contains(LOCK)) {
                    throw e;
                }
                if (System.nanoTime() > end) {
                    throw held(patience, e);
                }
                said = said || announce();
            }
            pause.run();
        }
    }

    private static boolean announce() {
        LOG.info("Another instance prepares the database; waiting until it is done.");
        return true;
    }

    private static StartFailure held(Duration patience, MigrationsException e) {
        return new StartFailure(
                "Another instance prepares the database for longer than " + patience.toSeconds()
                        + " s (alliancegraph.wait-for-database), or died while it did. If none is starting, take its"
                        + " lock away: MATCH (lock:" + LOCK + ") DELETE lock",
                e);
    }
}
