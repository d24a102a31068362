// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.alliancegraph.intake.change.BatchWriter;
import org.alliancegraph.intake.change.Heading;
import org.alliancegraph.intake.change.Ledger;
import org.alliancegraph.intake.change.ShownValues;
import org.alliancegraph.intake.change.Sweep;
import org.alliancegraph.intake.change.Writing;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does exactly what a plan says, under one revision that is staged in parts and seen at once, or not at all: whatever
 * stops it, what it staged is taken out again.
 */
@Component
final class Application {

    private final Ledger ledger;
    private final BatchWriter writer;
    private final ShownValues shown;
    private final Versions versions;
    private final Sweep sweep;
    private final Neo4jClient client;
    private final TransactionTemplate transactions;

    Application(
            Ledger ledger,
            BatchWriter writer,
            ShownValues shown,
            Versions versions,
            Sweep sweep,
            Neo4jClient client,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.writer = writer;
        this.shown = shown;
        this.versions = versions;
        this.sweep = sweep;
        this.client = client;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** What the application of a plan came to. */
    record Applied(long revision, Instant visibleAt) {}

    /**
     * Applies a plan.
     *
     * @throws ChangedMeanwhile if something it touches is no longer as it was planned; nothing is written then
     */
    Applied apply(PlanFile rows, Plan plan, Heading heading, Progress progress) {
        sweep.abandoned();
        versions.require(plan.versions());
        long number = inTransaction(() -> ledger.begin(heading)).number();
        try {
            Staging staging = new Staging(writer, shown, client, plan.versions().keySet());
            try (Parts parts = new Parts(rows, number)) {
                long done = 0;
                for (Part part = parts.next(); part != null; part = parts.next()) {
                    stage(number, part, staging);
                    done += part.rows();
                    progress.at(done, rows.rows());
                }
            }
            for (var part : staging.outdated()) {
                inTransaction(() -> staging.show(part, resume(number)));
                progress.at(rows.rows(), rows.rows());
            }
            return inTransaction(() -> {
                Writing writing = resume(number);
                versions.require(plan.versions());
                staging.finish(writing);
                return new Applied(number, ledger.publish(number));
            });
        } catch (RuntimeException | Error e) {
            sweep.sweep(number);
            throw e;
        }
    }

    private void stage(long number, Part part, Staging staging) {
        if (part.batch().size() == 0) {
            staging.keep(part);
        } else {
            inTransaction(() -> {
                resume(number);
                return staging.write(part);
            });
        }
    }

    private Writing resume(long number) {
        return ledger.resume(number)
                .orElseThrow(() -> new ChangedMeanwhile("The import was taken out while it ran. Plan it again."));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
