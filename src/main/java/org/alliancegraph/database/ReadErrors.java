// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.util.concurrent.TimeoutException;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.kernel.api.exceptions.Status;

/** Names the end of a read that gave no rows, in the same words for both ways to read. */
public final class ReadErrors {

    private ReadErrors() {}

    /** Stops a read that nobody waits for before it costs anything. */
    public static void beforeStart(Cancellation cancellation) {
        if (cancellation.remaining().isZero()) {
            throw new ReadTimeout("The time of this operation was up before it could read.", null);
        }
        if (cancellation.cancelled()) {
            throw new ReadCancelled("Nobody waits for this read any more.", null);
        }
    }

    public static RuntimeException of(RuntimeException failure, Cancellation cancellation, boolean away) {
        if (cancellation.remaining().isZero() && !away) {
            return new ReadTimeout("The database did not answer within the time of this operation.", failure);
        }
        if (cancellation.cancelled()) {
            return new ReadCancelled("The read was ended: nobody waits for it any more.", failure);
        }
        if (code(failure).contains("OutOfMemory")) {
            return new BadInput("LIMIT_EXCEEDED", Message.of("query.too-much-memory"));
        }
        return away
                ? new DatabaseUnavailable("The database can't be reached: " + failure.getMessage(), failure)
                : failure;
    }

    /** What the database says is wrong, whether it is in this process or not; empty if it says nothing. */
    private static String code(@Nullable Throwable failure) {
        return switch (failure) {
            case Status.HasStatus embedded -> embedded.status().code().serialize();
            case Neo4jException remote -> remote.code();
            case null -> "";
            default -> code(failure.getCause());
        };
    }

    /** Whether the database is away, and not only a statement of it wrong. */
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
