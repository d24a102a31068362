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
import org.alliancegraph.model.Revision;
import org.alliancegraph.snapshot.RevisionVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives out revisions. One node is locked for as long as a transaction writes, so that numbers and the moments at which
 * revisions become visible grow in the order of commits, whichever instance of the product writes.
 */
@Component
public final class RevisionLog {

    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);

    private final Neo4jClient client;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    RevisionLog(Neo4jClient client, InstantSource clock, ApplicationEventPublisher events) {
        this.client = client;
        this.clock = clock;
        this.events = events;
    }

    /** Begins a revision that is visible as soon as the transaction commits. */
    public OpenRevision open(RevisionInfo heading) {
        return open(heading, true);
    }

    /** Begins a revision that is written in several transactions and published in the last. */
    public OpenRevision begin(RevisionInfo heading) {
        return open(heading, false);
    }

    /** Takes the lock for one more part of a revision that was begun; empty if it is no longer under way. */
    public Optional<OpenRevision> resume(long number) {
        return client.query(CypherFiles.text("mutation/continue-revision"))
                .bindAll(Map.of("number", number, "never", NEVER, "now", now()))
                .fetch()
                .one()
                .map(RevisionLog::writing);
    }

    /** Makes a revision visible that was begun, at the commit of this transaction. */
    public Instant publish(long number) {
        announce(number);
        return client.query(CypherFiles.text("mutation/publish-revision"))
                .bindAll(Map.of("number", number, "never", NEVER, "now", now()))
                .fetchAs(ZonedDateTime.class)
                .one()
                .orElseThrow()
                .toInstant();
    }

    /** Ends the undo of a revision that is not visible yet, before its next part; says whether there was one. */
    boolean abandonUndo(long revision) {
        return !client.query(CypherFiles.text("mutation/abandon-undo"))
                .bindAll(Map.of("number", revision, "never", NEVER))
                .fetch()
                .all()
                .isEmpty();
    }

    private OpenRevision open(RevisionInfo heading, boolean visible) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("properties", heading.properties());
        parameters.put("visible", visible);
        parameters.put("never", NEVER);
        parameters.put("now", now());
        OpenRevision writing = client.query(CypherFiles.text("mutation/open-revision"))
                .bindAll(parameters)
                .fetch()
                .one()
                .map(RevisionLog::writing)
                .orElseThrow();
        if (visible) {
            announce(writing.number());
        }
        return writing;
    }

    /** Tells those who follow the changes, once the transaction is committed. */
    private void announce(long number) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
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
                ((ZonedDateTime) Objects.requireNonNull(row.get("visibleAt"))).toInstant(),
                ((List<?>) Objects.requireNonNull(row.get("inFlight")))
                        .stream().map(Long.class::cast).toList());
    }
}
