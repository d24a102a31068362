// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.WriteTimeout;
import org.alliancegraph.database.WriteTimeout.Outcome;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs transactions of writes within the time of their operation. A transaction that is cancelled before its commit is
 * rolled back and releases its locks at once. After the commit was requested, a write is no longer cancelled. If the
 * database does not confirm the commit, the outcome is unknown.
 */
@Component
final class TimedTransactions {

    private static final Pattern CLEAR = Pattern.compile("Neo\\.(Client|Transient)Error\\.");

    private final PlatformTransactionManager transactions;

    TimedTransactions(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Runs a transaction whose writes become visible with its commit. */
    <T> T execute(Cancellation cancellation, Function<TransactionStatus, T> work) {
        return execute(cancellation, work, true);
    }

    /** Runs a transaction that writes a part of an invisible revision. */
    <T> T stage(Cancellation cancellation, Function<TransactionStatus, T> work) {
        return execute(cancellation, work, false);
    }

    private <T> T execute(Cancellation cancellation, Function<TransactionStatus, T> work, boolean visible) {
        if (cancellation.cancelled() || cancellation.remaining().isZero()) {
            throw new WriteTimeout(Outcome.NOTHING_WRITTEN, null);
        }
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setTimeout((int) cancellation.remaining().toSeconds() + 1);
        try (Interruption interruption = new Interruption(cancellation)) {
            try {
                return Objects.requireNonNull(template.execute(status -> {
                    T result = work.apply(status);
                    if (visible && !status.isRollbackOnly() && !interruption.allowsCommit()) {
                        throw new WriteTimeout(Outcome.NOTHING_WRITTEN, null);
                    }
                    return result;
                }));
            } catch (RuntimeException failure) {
                throw interruption.explained(failure);
            }
        }
    }

    /**
     * Interrupts the thread of a transaction when its operation is cancelled. The driver then closes the connection,
     * and the database rolls the transaction back. There is no interrupt during the commit or after the transaction;
     * the operation does not wait for a long commit.
     */
    private static final class Interruption implements AutoCloseable {

        private final Thread writer = Thread.currentThread();
        private final Cancellation cancellation;
        private final Cancellation.Registration registration;
        private boolean committing;
        private boolean ended;
        private boolean over;

        Interruption(Cancellation cancellation) {
            this.cancellation = cancellation;
            this.registration = cancellation.onCancel(this::end);
        }

        private synchronized void end() {
            if (!over && (!committing || ended)) {
                writer.interrupt();
            }
            ended = true;
        }

        synchronized boolean allowsCommit() {
            committing = cancellation.allowsCommit();
            return committing;
        }

        RuntimeException explained(RuntimeException failure) {
            if (failure instanceof WriteTimeout) {
                return failure;
            }
            if (committing && !refused(failure)) {
                return new WriteTimeout(Outcome.UNKNOWN, failure);
            }
            return cancellation.cancelled() || cancellation.remaining().isZero()
                    ? new WriteTimeout(Outcome.NOTHING_WRITTEN, failure)
                    : failure;
        }

        /** Whether the database reported that it did not commit. Internal errors of the database leave that open. */
        private static boolean refused(@Nullable Throwable failure) {
            return switch (failure) {
                case null -> false;
                case Neo4jException told
                when CLEAR.matcher(String.valueOf(told.code())).lookingAt() -> true;
                default -> refused(failure.getCause());
            };
        }

        @Override
        public void close() {
            registration.close();
            synchronized (this) {
                over = true;
                if (ended) {
                    var _ = Thread.interrupted();
                }
            }
        }
    }
}
