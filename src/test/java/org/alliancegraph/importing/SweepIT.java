// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.alliancegraph.WritingTest;
import org.alliancegraph.mutation.BatchWriter;
import org.alliancegraph.mutation.RevisionInfo;
import org.alliancegraph.mutation.RevisionLog;
import org.alliancegraph.mutation.StagedRevisionCleaner;
import org.alliancegraph.mutation.WriteBatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several instances may import into one database, and one of them may die while the others go on. */
@WritingTest
@DisplayName("The sweep")
class SweepIT {

    private static final String EVENT = "event:swept-";

    @Autowired
    private RevisionLog ledger;

    @Autowired
    private BatchWriter writer;

    @Autowired
    private StagedRevisionCleaner sweep;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private InstantSource clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void takesOutOnlyWhatNothingWasHeardOf() {
        long dead = begun();
        long alive = begun();
        client.query("MATCH (revision:Staged {number: $number}) SET revision.aliveAt = $at")
                .bindAll(Map.of(
                        "number",
                        dead,
                        "at",
                        clock.instant().minus(Duration.ofMinutes(11)).atZone(ZoneOffset.UTC)))
                .run();

        sweep.abandoned();

        assertThat(left(dead)).isZero();
        assertThat(inTransaction(() -> ledger.resume(dead)))
                .as("nobody goes on with it")
                .isEmpty();
        assertThat(left(alive)).isOne();
        assertThat(inTransaction(() -> ledger.resume(alive))).isPresent();

        sweep.sweep(alive);
        assertThat(left(alive)).isZero();
    }

    private long begun() {
        long number = inTransaction(
                        () -> ledger.begin(new RevisionInfo(RevisionInfo.Kind.IMPORT, "Ada", "To be swept.")))
                .number();
        inTransaction(() -> {
            WriteBatch batch = new WriteBatch(number);
            batch.create("Event", Map.of("id", EVENT + number, "name", "Treffen", "sortName", "treffen"));
            writer.write(batch);
            return ledger.resume(number);
        });
        return number;
    }

    private long left(long number) {
        return client.query("MATCH (event:Event {id: $id}) RETURN count(event)")
                .bindAll(Map.of("id", EVENT + number))
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
