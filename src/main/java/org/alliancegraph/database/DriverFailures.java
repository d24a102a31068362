// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Tells the failures of a database that is away from those of a statement. */
final class DriverFailures {

    private DriverFailures() {}

    static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }

    static boolean away(@Nullable Throwable failure) {
        return switch (failure) {
            case ServiceUnavailableException _, SessionExpiredException _, DiscoveryException _ -> true;
            case SecurityException _ -> true;
            case Neo4jException known -> known.getCause() instanceof TimeoutException || away(known.code());
            case IllegalStateException closed ->
                String.valueOf(closed.getMessage()).contains("closed");
            case null, default -> false;
        };
    }

    private static boolean away(@Nullable String code) {
        return code != null
                && (code.startsWith("Neo.TransientError.General.DatabaseUnavailable")
                        || code.startsWith("Neo.TransientError.Database")
                        || code.startsWith("Neo.ClientError.Database.DatabaseNotFound")
                        || code.startsWith("Neo.ClientError.Cluster")
                        || code.startsWith("Neo.TransientError.Cluster")
                        || code.endsWith(".Transaction.BookmarkTimeout"));
    }
}
