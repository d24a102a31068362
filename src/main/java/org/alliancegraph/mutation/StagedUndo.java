// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.WriteTimeout;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Undoes a revision that is too large for one transaction. Like an import, the undo is a revision that is written in
 * parts and becomes visible as a whole or not at all. After a failure the written parts are removed.
 */
@Component
final class StagedUndo {

    private final RevisionLog ledger;
    private final Neo4jClient client;
    private final SimilarNames lookalikes;
    private final BatchWriter writer;
    private final CurrentValuesUpdater shown;
    private final ClientKeys keys;
    private final StagedRevisionCleaner sweep;
    private final TimedTransactions transactions;
    private final ClaimRedating redating;
    private final WriteScope scope;
    private final InstantSource clock;
    private final int large;

    /** @param large the number of claims from which a revision is undone in parts; a part has a quarter of it */
    StagedUndo(
            RevisionLog ledger,
            Neo4jClient client,
            SimilarNames lookalikes,
            BatchWriter writer,
            CurrentValuesUpdater shown,
            ClientKeys keys,
            StagedRevisionCleaner sweep,
            TimedTransactions transactions,
            ClaimRedating redating,
            WriteScope scope,
            InstantSource clock,
            @Value("${alliancegraph.undo.large:20000}") int large) {
        this.ledger = ledger;
        this.client = client;
        this.lookalikes = lookalikes;
        this.writer = writer;
        this.shown = shown;
        this.keys = keys;
        this.sweep = sweep;
        this.transactions = transactions;
        this.redating = redating;
        this.scope = scope;
        this.clock = clock;
        this.large = large;
    }

    /** The number of claims from which a revision is undone in parts. */
    int large() {
        return large;
    }

    /** The error that a large revision can't be undone together with other changes. */
    MutationException alone() {
        return MutationException.of(UserError.Code.CANNOT_UNDO, "revision", Message.of("undo.too-large", large));
    }

    Changes.Outcome undo(Change.Commission commission, Change.Undo change, Cancellation cancellation) {
        return undo(commission, change, cancellation, () -> {});
    }

    /** @param between an action that runs after each part */
    Changes.Outcome undo(
            Change.Commission commission, Change.Undo change, Cancellation cancellation, Runnable between) {
        sweep.abandoned();
        Begun begun = begin(commission, change, cancellation);
        if (begun.instead() != null) {
            return begun.instead();
        }
        long number = begun.number();
        try {
            UndoParts parts = new UndoParts(client, writer, shown, change.revision(), number, Math.max(1, large / 4));
            while (transactions.stage(cancellation, status -> next(parts, number))) {
                between.run();
            }
            return transactions.execute(cancellation, status -> publish(commission, change, parts, resume(number)));
        } catch (MutationException fault) {
            sweep.sweep(number);
            return new Changes.Refused(List.of(fault.error()));
        } catch (WriteTimeout late) {
            if (late.outcome() == WriteTimeout.Outcome.NOTHING_WRITTEN) {
                Thread.ofVirtual().name("sweep-" + number).start(() -> sweep.sweep(number));
            }
            throw late;
        } catch (RuntimeException | Error e) {
            sweep.sweep(number);
            throw e;
        }
    }

    private boolean next(UndoParts parts, long number) {
        boolean more = parts.next(resume(number));
        client.query(CypherFiles.text("mutation/undo-done"))
                .bindAll(Map.of("undo", number, "done", parts.done()))
                .run();
        return more;
    }

    /** @param instead the outcome if the undo did not begin; null if it did */
    private record Begun(long number, Changes.@Nullable Outcome instead) {}

    private Begun begin(Change.Commission commission, Change.Undo change, Cancellation cancellation) {
        return transactions.stage(cancellation, transaction -> {
            OpenRevision writing = ledger.begin(keys.heading(commission, List.of(change)));
            UnitOfWork draft = draft(commission, writing);
            List<UserError> errors = Changes.expectations(commission.expectedVersions(), draft);
            try {
                UndoChanges undo = new UndoChanges(draft, large);
                undo.requireStanding(change.revision());
                undo.check(change.revision());
            } catch (MutationException fault) {
                errors.add(fault.error());
            }
            if (errors.isEmpty()) {
                client.query(CypherFiles.text("mutation/undo-size"))
                        .bindAll(Map.of("undo", writing.number(), "number", change.revision()))
                        .run();
                return new Begun(writing.number(), null);
            }
            transaction.setRollbackOnly();
            return new Begun(writing.number(), new Changes.Refused(errors));
        });
    }

    private Changes.Outcome publish(
            Change.Commission commission, Change.Undo change, UndoParts parts, OpenRevision writing) {
        UnitOfWork draft = draft(commission, writing);
        Changes.expectations(commission.expectedVersions(), draft).stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new MutationException(error);
                });
        UndoChanges undo = new UndoChanges(draft, large);
        undo.check(change.revision());
        undo.finish(change.revision(), parts::broughtBack);
        writer.write(draft.batch());
        redating.after(draft.batch(), writing);
        parts.show(draft.batch(), writing);
        scope.fault(commission.writer().within(), writing.number(), List.of()).ifPresent(error -> {
            throw new MutationException(error);
        });
        List<Change.Result> results = List.of(Change.Result.of("revision:" + change.revision()));
        keys.remember(writing, commission, results);
        return new Changes.Written(writing.number(), ledger.publish(writing.number()), results);
    }

    private UnitOfWork draft(Change.Commission commission, OpenRevision writing) {
        LocalDate today = BusinessCalendar.dayOf(clock.instant());
        return new UnitOfWork(client, lookalikes, writing, commission.writer().reader(), today);
    }

    private OpenRevision resume(long number) {
        return ledger.resume(number)
                .orElseThrow(() -> MutationException.of(
                        UserError.Code.CHANGED_MEANWHILE, "revision", Message.of("undo.cancelled")));
    }
}
