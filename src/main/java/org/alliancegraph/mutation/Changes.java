// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.model.BusinessCalendar;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/**
 * Applies changes: all of them in one transaction and one revision, or none, and then with every error that was found.
 */
@Component
public final class Changes {

    /**
     * If two requests use the same client key or id at once, the second one fails, and finds at its next attempt what
     * the first one wrote.
     */
    private static final RetryTemplate RETRIES = new RetryTemplate(RetryPolicy.builder()
            .includes(TransientDataAccessException.class, DataIntegrityViolationException.class)
            .maxRetries(4)
            .delay(Duration.ofMillis(50))
            .multiplier(2)
            .build());

    private final RevisionLog ledger;
    private final Neo4jClient client;
    private final SimilarNames lookalikes;
    private final BatchWriter writer;
    private final CurrentValuesUpdater shown;
    private final ClientKeys keys;
    private final StagedUndo staged;
    private final TimedTransactions transactions;
    private final InstantSource clock;
    private final ClaimRedating redating;
    private final WriteScope scope;

    Changes(
            RevisionLog ledger,
            Neo4jClient client,
            SimilarNames lookalikes,
            BatchWriter writer,
            CurrentValuesUpdater shown,
            ClientKeys keys,
            StagedUndo staged,
            TimedTransactions transactions,
            InstantSource clock,
            ClaimRedating redating,
            WriteScope scope) {
        this.ledger = ledger;
        this.client = client;
        this.lookalikes = lookalikes;
        this.writer = writer;
        this.shown = shown;
        this.keys = keys;
        this.staged = staged;
        this.transactions = transactions;
        this.clock = clock;
        this.redating = redating;
        this.scope = scope;
    }

    /** The outcome of a request. */
    public sealed interface Outcome {}

    /**
     * Everything was written.
     *
     * @param results one for each change, in their order
     */
    public record Written(long revision, Instant visibleAt, List<Change.Result> results) implements Outcome {}

    /** Nothing was written. */
    public record Refused(List<UserError> errors) implements Outcome {}

    /**
     * Applies changes in their order; later ones see what earlier ones did.
     *
     * @throws org.springframework.dao.DataAccessException if the database fails; nothing is written then
     * @throws org.alliancegraph.database.WriteTimeout if it did not end in time
     */
    public Outcome apply(Change.Commission commission, List<Change> changes, Cancellation cancellation) {
        try {
            return Objects.requireNonNull(RETRIES.execute(
                    () -> transactions.execute(cancellation, status -> apply(commission, changes, status))));
        } catch (RetryException e) {
            if (e.getCause() instanceof UndoChanges.TooLarge) {
                return staged.undo(commission, (Change.Undo) changes.getFirst(), cancellation.lasting());
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }

    private Outcome apply(Change.Commission commission, List<Change> changes, TransactionStatus transaction) {
        ClientKeys.Earlier earlier = keys.find(commission, changes);
        if (earlier != null) {
            transaction.setRollbackOnly();
            return earlier.outcome();
        }
        OpenRevision writing = ledger.open(keys.heading(commission, changes));
        UnitOfWork draft =
                new UnitOfWork(client, lookalikes, writing, commission.writer().reader(), today());
        List<UserError> errors = expectations(commission.expectedVersions(), draft);
        RequiredValues required = new RequiredValues(draft);
        List<Change.Result> results = new ArrayList<>();
        draft.entities().prefetch(MentionedEntities.of(changes));
        for (int i = 0; i < changes.size(); i++) {
            try {
                if (!commission.writer().undoesOthers() && changes.get(i) instanceof Change.Undo undo) {
                    new UndoChanges(draft, staged.large()).requireMadeBy(commission.by(), undo.revision());
                }
                results.add(run(changes.get(i), draft));
                required.after(i);
            } catch (UndoChanges.TooLarge large) {
                if (changes.size() == 1) {
                    throw large;
                }
                errors.add(staged.alone().error().under(List.of(Integer.toString(i))));
            } catch (MutationException fault) {
                errors.add(changes.size() == 1 ? fault.error() : fault.error().under(List.of(Integer.toString(i))));
            }
        }
        if (errors.isEmpty()) {
            errors.addAll(required.missing(changes));
        }
        if (!errors.isEmpty()) {
            transaction.setRollbackOnly();
            return new Refused(errors);
        }
        writer.write(draft.batch());
        try {
            redating.after(draft.batch(), writing, staged.large());
        } catch (MutationException fault) {
            transaction.setRollbackOnly();
            return new Refused(List.of(fault.error()));
        }
        shown.refresh(draft.batch(), writing);
        UserError outside = scope.fault(
                        commission.writer().within(),
                        writing.number(),
                        draft.batch().rows().people())
                .orElse(null);
        if (outside != null) {
            transaction.setRollbackOnly();
            return new Refused(List.of(outside));
        }
        keys.remember(writing, commission, results);
        return new Written(writing.number(), ledger.publish(writing.number()), results);
    }

    private Change.Result run(Change change, UnitOfWork draft) {
        ClaimChanges claims = new ClaimChanges(draft);
        EntityChanges entities = new EntityChanges(draft);
        KeyChanges keys = new KeyChanges(draft);
        return switch (change) {
            case Change.Create create -> entities.create(create);
            case Change.Edit edit -> entities.edit(edit);
            case Change.RetractEntity retract -> entities.retract(retract);
            case Change.GiveKey give -> keys.give(give);
            case Change.TakeKey take -> keys.take(take);
            case Change.RecordClaim record -> claims.record(record);
            case Change.Correct correct -> claims.correct(correct);
            case Change.Retract retract -> claims.retract(retract);
            case Change.SetRank rank -> claims.rank(rank);
            case Change.End end -> claims.end(end);
            case Change.Merge merge -> new MergeChanges(draft).merge(merge);
            case Change.Distinguish distinguish -> new DifferentFromClaims(draft).state(distinguish);
            case Change.Split split -> new SplitChanges(draft).split(split);
            case Change.RecordBasis basis -> new BasisChanges(draft, today()).record(basis);
            case Change.WithdrawBasis basis -> new BasisChanges(draft, today()).withdraw(basis);
            case Change.RestrictPerson person -> new BasisChanges(draft, today()).restrict(person);
            case Change.Undo undo -> new UndoChanges(draft, staged.large()).undo(undo);
        };
    }

    private LocalDate today() {
        return BusinessCalendar.dayOf(clock.instant());
    }

    static List<UserError> expectations(List<Change.Expected> expected, UnitOfWork draft) {
        draft.entities().prefetch(expected.stream().map(Change.Expected::id).toList());
        List<UserError> errors = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            try {
                EntityChanges.expect(
                        expected.get(i).id(), draft, expected.get(i).version(), "version");
            } catch (MutationException fault) {
                errors.add(fault.error().under(List.of("expectedVersions", Integer.toString(i))));
            }
        }
        return errors;
    }
}
