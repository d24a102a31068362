// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a database that starts at the same time as the product, and says so; one that refuses is not waited for.
 */
final class DatabaseWait {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWait.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private DatabaseWait() {}

    static void with(Driver driver, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        boolean said = false;
        while (true) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (SecurityException e) {
                throw new StartFailure(
                        "The database refuses the connection (" + e.getMessage() + "); check spring.neo4j.uri and"
                                + " spring.neo4j.authentication.",
                        e);
            } catch (Neo4jException | IllegalStateException e) {
                if (System.nanoTime() > end) {
                    throw unreachable(patience, e);
                }
                said = said || announce(patience, e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean announce(Duration patience, RuntimeException e) {
        LOG.warn("Waiting up to {} s for the database: {}", patience.toSeconds(), e.getMessage());
        return true;
    }

    private static StartFailure unreachable(Duration patience, RuntimeException e) {
        return new StartFailure(
                "The database can't be reached (waited " + patience.toSeconds()
                        + " s, alliancegraph.wait-for-database): " + e.getMessage()
                        + " Check spring.neo4j.uri and that the database runs.",
                e);
    }
}
