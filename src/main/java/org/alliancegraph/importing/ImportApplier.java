// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimIds;
import org.alliancegraph.mutation.BatchWriter;
import org.alliancegraph.mutation.ClaimRedating;
import org.alliancegraph.mutation.CurrentValuesUpdater;
import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.RevisionInfo;
import org.alliancegraph.mutation.RevisionLog;
import org.alliancegraph.mutation.StagedRevisionCleaner;
import org.alliancegraph.mutation.WriteScope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies a plan, or writes a generated network. Everything belongs to one revision that is staged in parts and becomes
 * visible at once, or not at all: if the import is stopped, its staged parts are removed.
 */
@Component
public final class ImportApplier {

    private final RevisionLog ledger;
    private final BatchWriter writer;
    private final ClaimRedating redating;
    private final CurrentValuesUpdater shown;
    private final VersionCheck unchanged;
    private final StagedRevisionCleaner sweep;
    private final WriteScope scope;
    private final Neo4jClient client;
    private final TransactionTemplate transactions;

    ImportApplier(
            RevisionLog ledger,
            BatchWriter writer,
            ClaimRedating redating,
            CurrentValuesUpdater shown,
            VersionCheck unchanged,
            StagedRevisionCleaner sweep,
            WriteScope scope,
            Neo4jClient client,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.writer = writer;
        this.redating = redating;
        this.shown = shown;
        this.unchanged = unchanged;
        this.sweep = sweep;
        this.scope = scope;
        this.client = client;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Produces the parts of a revision one after another. */
    @FunctionalInterface
    public interface Parts {
        void writeTo(long revision, Consumer<ImportBatch> sink);
    }

    /** The result of applying a plan. */
    record Applied(long revision, Instant visibleAt) {}

    /**
     * Applies a plan.
     *
     * @param within the part of the network that may be written about; null for all
     * @throws StalePlanException if an entity of the plan has changed since; nothing is written then
     * @throws OutsideScopeException if the plan writes about something outside that part; nothing is written then
     */
    Applied apply(
            PlanFile rows, ImportPlan plan, RevisionInfo heading, @Nullable String within, ImportProgress progress) {
        progress.at(0, rows.rows());
        return write(heading, within, plan.versions(), progress, (number, sink) -> {
            try (ImportBatches parts = new ImportBatches(rows, number)) {
                for (ImportBatch part = parts.next(); part != null; part = parts.next()) {
                    unchanged.requireFree(part);
                    sink.accept(part);
                    progress.at(progress.done() + part.rows().size(), rows.rows());
                }
            }
        });
    }

    /** Writes a network into an empty graph, and returns the number of the revision. */
    public long fill(RevisionInfo heading, Parts network) {
        return write(heading, null, Map.of(), new ImportProgress(), network).revision();
    }

    private Applied write(
            RevisionInfo heading,
            @Nullable String within,
            Map<String, Long> versions,
            ImportProgress progress,
            Parts parts) {
        sweep.abandoned();
        unchanged.require(versions);
        long number = inTransaction(() -> ledger.begin(heading)).number();
        try {
            StagedWrites staging = new StagedWrites(writer, redating, shown, client, versions.keySet());
            parts.writeTo(number, part -> stage(number, part, staging));
            for (var part : staging.outdated()) {
                inTransaction(() -> staging.show(part, resume(number)));
                progress.at(progress.done(), progress.total());
            }
            return inTransaction(() -> {
                OpenRevision writing = resume(number);
                unchanged.require(versions);
                staging.finish(writing);
                scope.fault(within, number, List.of()).ifPresent(fault -> {
                    throw new OutsideScopeException(fault.message());
                });
                return new Applied(number, ledger.publish(number));
            });
        } catch (RuntimeException | Error e) {
            sweep.sweep(number);
            throw e;
        }
    }

    private void stage(long number, ImportBatch part, StagedWrites staging) {
        if (part.size() == 0) {
            staging.keep(part);
        } else {
            try {
                inTransaction(() -> {
                    resume(number);
                    return staging.write(part);
                });
            } catch (StalePlanException stale) {
                throw stale;
            } catch (RuntimeException failure) {
                throw part.rows().isEmpty() ? failure : new FailedRowException(refused(number, part.rows()), failure);
            }
        }
    }

    /** Finds the row that the database refuses, by bisection; the first row if the database now accepts all of them. */
    private PlanRow refused(long number, List<PlanRow> rows) {
        int accepted = 0;
        int refused = rows.size();
        if (accepts(number, rows)) {
            return rows.getFirst();
        }
        while (refused - accepted > 1) {
            int middle = (accepted + refused) / 2;
            if (accepts(number, rows.subList(0, middle))) {
                accepted = middle;
            } else {
                refused = middle;
            }
        }
        return rows.get(refused - 1);
    }

    private boolean accepts(long number, List<PlanRow> rows) {
        ImportBatch tried = new ImportBatch(number);
        ClaimIds ids = new ClaimIds(number);
        rows.forEach(row -> tried.add(row, ids::next));
        try {
            transactions.executeWithoutResult(transaction -> {
                writer.write(tried.batch());
                transaction.setRollbackOnly();
            });
            return true;
        } catch (RuntimeException refusal) {
            return false;
        }
    }

    private OpenRevision resume(long number) {
        return ledger.resume(number).orElseThrow(() -> new StalePlanException(Message.of("importing.taken-out")));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
