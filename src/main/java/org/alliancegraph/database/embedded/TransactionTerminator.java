// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import org.alliancegraph.database.Cancellation;
import org.neo4j.graphdb.Transaction;

/**
 * Ends a transaction when its reader is gone, but never later than the reader: Neo4j reuses transactions, so a late
 * call would hit somebody else's.
 */
final class TransactionTerminator implements AutoCloseable {

    private final Transaction transaction;
    private final Cancellation.Registration registration;
    private boolean over;

    TransactionTerminator(Transaction transaction, Cancellation cancellation) {
        this.transaction = transaction;
        this.registration = cancellation.onCancel(this::terminate);
    }

    private synchronized void terminate() {
        if (!over) {
            transaction.terminate();
        }
    }

    @Override
    public void close() {
        registration.close();
        synchronized (this) {
            over = true;
        }
    }
}
