// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.WriteTimeout;
import org.alliancegraph.database.WriteTimeout.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** An operation that is ended before, during and after the commit of what it writes. */
@DisplayName("A write that is ended")
class TimedTransactionsTest {

    private final Cancellation cancellation = Cancellation.after(Duration.ofMinutes(1));
    private final Database database = new Database();
    private final TimedTransactions transactions = new TimedTransactions(database);

    /** A database whose commit does what a test says. */
    private static final class Database extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private transient Runnable committing = () -> {};
        private boolean committed;
        private boolean rolledBack;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            committing.run();
            committed = true;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            rolledBack = true;
        }
    }

    @AfterEach
    void leavesNoThreadInterrupted() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    @DisplayName("before it begins does not begin")
    void before() {
        cancellation.cancel();
        ends(() -> {}, Outcome.NOTHING_WRITTEN);
        assertThat(database.rolledBack).isFalse();
        assertThat(cancellation.mayHaveWritten()).isFalse();
    }

    @Test
    @DisplayName("while it waits is woken up and rolled back")
    void whileItWaits() {
        ends(
                () -> {
                    cancellation.cancel();
                    assertThat(Thread.currentThread().isInterrupted()).isTrue();
                    throw new ServiceUnavailableException("interrupted");
                },
                Outcome.NOTHING_WRITTEN);
        assertThat(database.rolledBack).isTrue();
    }

    @Test
    @DisplayName("after its last statement is rolled back though nothing failed")
    void beforeTheCommit() {
        ends(cancellation::cancel, Outcome.NOTHING_WRITTEN);
        assertThat(database.committed).isFalse();
        assertThat(database.rolledBack).isTrue();
        assertThat(cancellation.mayHaveWritten()).isFalse();
    }

    @Test
    @DisplayName("during the commit is committed, and answers what it did")
    void duringTheCommit() {
        database.committing = () -> {
            cancellation.cancel();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        };
        String done = transactions.execute(cancellation, status -> "done");
        assertThat(done).isEqualTo("done");
        assertThat(cancellation.mayHaveWritten()).isTrue();
    }

    @Test
    @DisplayName("during a commit that hangs is given up, and nobody says how it ended")
    void hungCommit() {
        database.committing = () -> {
            cancellation.cancel();
            cancellation.cancel();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            throw new ServiceUnavailableException("interrupted");
        };
        ends(() -> {}, Outcome.UNKNOWN);
        assertThat(cancellation.mayHaveWritten()).isTrue();
    }

    @Test
    @DisplayName("by a connection that breaks during the commit has an unknown outcome, also in time")
    void brokenConnection() {
        database.committing = () -> {
            throw new ServiceUnavailableException("gone");
        };
        ends(() -> {}, Outcome.UNKNOWN);
    }

    @Test
    @DisplayName("by the database, which says so, keeps what it said")
    void refusedCommit() {
        TransientException deadlock = new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "no");
        database.committing = () -> {
            throw deadlock;
        };
        assertThatThrownBy(() -> transactions.execute(cancellation, status -> 1))
                .isSameAs(deadlock);
    }

    private void ends(Runnable work, Outcome outcome) {
        assertThatThrownBy(() -> transactions.execute(cancellation, status -> {
                    work.run();
                    return 1;
                }))
                .isInstanceOfSatisfying(
                        WriteTimeout.class, late -> assertThat(late.outcome()).isEqualTo(outcome));
    }
}
