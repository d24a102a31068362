// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Reads over Bolt, from whichever member of a cluster serves reads. Each read runs on a virtual thread of its own:
 * interrupting it makes the driver close the connection, which ends the transaction in the database at once, also when
 * the database has stopped answering.
 */
final class DriverReads implements ReadExecutor {

    private final Driver driver;
    private final SessionConfig session;

    DriverReads(Driver driver, BookmarkManager bookmarks, @Nullable String database) {
        this.driver = driver;
        var config =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withBookmarkManager(bookmarks);
        this.session = database == null
                ? config.build()
                : config.withDatabase(database).build();
    }

    @Override
    public List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
        ReadErrors.beforeStart(cancellation);
        var read = new DriverRead(cancellation, started -> retried(query, cancellation, started));
        return read.rows();
    }

    /** A pooled connection may have died with the database or lost its place in the cluster: one more try finds out. */
    private List<Map<String, @Nullable Object>> retried(Query query, Cancellation cancellation, Runnable started) {
        try {
            return once(query, cancellation, started);
        } catch (SessionExpiredException _) {
            return once(query, cancellation, started);
        }
    }

    private List<Map<String, @Nullable Object>> once(Query query, Cancellation cancellation, Runnable started) {
        TransactionConfig limit = TransactionConfig.builder()
                .withTimeout(atLeastAMoment(cancellation))
                .build();
        try (Session reader = driver.session(session)) {
            Result result = reader.run(query.text(), query.parameters(), limit);
            started.run();
            return result.list(DriverReads::row);
        }
    }

    private static Duration atLeastAMoment(Cancellation cancellation) {
        Duration remaining = cancellation.remaining();
        return remaining.toMillis() < 1 ? Duration.ofMillis(1) : remaining;
    }

    private static Map<String, @Nullable Object> row(Record row) {
        Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(row.size());
        row.keys().forEach(key -> plain.put(key, ValueMapper.of(row.get(key))));
        return plain;
    }
}
