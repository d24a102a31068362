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
 * Runs the transactions of writes that somebody waits for, no longer than the operation may take. A transaction that is
 * ended before its commit is rolled back and lets go of its locks at once. From the moment in which the commit is asked
 * for, the write is not ended any more; if the database does not confirm the commit, the outcome is unknown.
 */
@Component
final class TimedTransactions {

    private static final Pattern CLEAR = Pattern.compile("Neo\\.(Client|Transient)Error\\.");

    private final PlatformTransactionManager transactions;

    TimedTransactions(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Runs a transaction after whose commit everybody sees what it wrote. */
    <T> T execute(Cancellation cancellation, Function<TransactionStatus, T> work) {
        return execute(cancellation, work, true);
    }

    /** Runs a transaction that writes a part of a revision that nobody sees yet. */
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
     * Interrupts the thread of a transaction when its operation is ended, by which the driver drops the connection and
     * the database the transaction. It does so neither during the commit nor after the transaction; a commit that still
     * lasts when the operation is given up is not waited for.
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

        /** Whether the database says that it did not commit, and why; its own faults say nothing. */
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
