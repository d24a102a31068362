// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.database.WriteTimeout;
import org.alliancegraph.model.Revision;
import org.alliancegraph.snapshot.MomentPromise;
import org.alliancegraph.snapshot.RevisionVisible;
import org.alliancegraph.snapshot.SettledMoments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives out revisions and the moments at which they become visible. One node is locked for as long as a transaction
 * writes, so that numbers grow in the order of commits, whichever instance of the product writes. Moments have a node
 * of their own, which is locked for the time of a commit alone: it holds the highest moment that was given out or
 * promised, and the next one is later, whatever the clock says. See decision record 16.
 */
@Component
public final class RevisionLog implements MomentPromise {

    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);

    private final Neo4jClient client;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;
    private final SettledMoments settled;
    private final TimedTransactions transactions;

    RevisionLog(
            Neo4jClient client,
            InstantSource clock,
            ApplicationEventPublisher events,
            SettledMoments settled,
            TimedTransactions transactions) {
        this.client = client;
        this.clock = clock;
        this.events = events;
        this.settled = settled;
        this.transactions = transactions;
    }

    /** Begins a revision that is written and published in this transaction. */
    public OpenRevision open(RevisionInfo heading) {
        return open(heading, false);
    }

    /** Begins a revision that is written in several transactions and published in the last. */
    public OpenRevision begin(RevisionInfo heading) {
        return open(heading, true);
    }

    /** Takes the lock for the next part of a revision that was begun; empty if the revision was abandoned. */
    public Optional<OpenRevision> resume(long number) {
        return client.query(CypherFiles.text("mutation/continue-revision"))
                .bindAll(Map.of("number", number, "never", NEVER, "now", now()))
                .fetch()
                .one()
                .map(RevisionLog::writing);
    }

    /**
     * Makes a revision visible with the commit of this transaction. It must be the last statement of the transaction,
     * so that nobody can read at its moment before the commit.
     */
    public Instant publish(long number) {
        Instant moment = client.query(CypherFiles.text("mutation/publish-revision"))
                .bindAll(Map.of("number", number, "never", NEVER, "now", now()))
                .fetchAs(ZonedDateTime.class)
                .one()
                .orElseThrow()
                .toInstant();
        announce(number, moment);
        return moment;
    }

    @Override
    public Instant promise(Instant moment, Cancellation cancellation) {
        try {
            return transactions.stage(
                    cancellation,
                    status -> client.query(CypherFiles.text("mutation/promise-moment"))
                            .bindAll(Map.of("moment", moment.atZone(ZoneOffset.UTC)))
                            .fetchAs(ZonedDateTime.class)
                            .one()
                            .orElseThrow()
                            .toInstant());
        } catch (WriteTimeout late) {
            throw new ReadTimeout("A write that was being committed did not end within the time of this read.", late);
        }
    }

    /** Ends a staged undo of a revision before its next part; returns whether there was one. */
    boolean abandonUndo(long revision) {
        return !client.query(CypherFiles.text("mutation/abandon-undo"))
                .bindAll(Map.of("number", revision, "never", NEVER))
                .fetch()
                .all()
                .isEmpty();
    }

    private OpenRevision open(RevisionInfo heading, boolean staged) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("properties", heading.properties());
        parameters.put("staged", staged);
        parameters.put("never", NEVER);
        parameters.put("now", now());
        return client.query(CypherFiles.text("mutation/open-revision"))
                .bindAll(parameters)
                .fetch()
                .one()
                .map(RevisionLog::writing)
                .orElseThrow();
    }

    /** Notifies subscribers after the commit of the transaction. */
    private void announce(long number, Instant moment) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                settled.raise(moment);
                events.publishEvent(new RevisionVisible(number));
            }
        });
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private static OpenRevision writing(Map<String, Object> row) {
        return new OpenRevision(
                (Long) Objects.requireNonNull(row.get("number")),
                (Long) Objects.requireNonNull(row.get("latest")),
                ((List<?>) Objects.requireNonNull(row.get("inFlight")))
                        .stream().map(Long.class::cast).toList());
    }
}
