// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is known now is asked for once after each commit, and never remembered from the middle of one. */
class SnapshotsTest {

    private static final Cancellation SOON = Cancellation.after(Duration.ofMinutes(1));

    private final Database database = new Database();
    private final Snapshots snapshots = new Snapshots(
            database,
            new AggregateCache(database),
            new RecentAggregates(InstantSource.system()),
            new SettledMoments((moment, _) -> moment, InstantSource.system()));

    private static final class Database implements ReadExecutor {

        private long revision = 1;
        private long asked;
        private boolean tells = true;
        private OptionalLong state = OptionalLong.of(1);
        private Runnable meanwhile = () -> {};

        @Override
        public List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
            asked++;
            List<Map<String, @Nullable Object>> rows = List.of(Map.of(
                    "value",
                    query.parameters().getOrDefault("revision", 0L),
                    "snapshot",
                    Map.of("revision", revision, "inFlight", List.of())));
            meanwhile.run();
            return rows;
        }

        @Override
        public boolean tellsOfCommits() {
            return tells;
        }

        @Override
        public OptionalLong state() {
            return state;
        }

        private void commit() {
            revision++;
            state = OptionalLong.of(revision);
        }
    }

    private long now() {
        return snapshots.at(Snapshots.NOW, SOON).revision();
    }

    @Test
    void areAskedForOnceAfterEachCommit() {
        assertThat(now()).isOne();
        assertThat(now()).isOne();
        assertThat(database.asked).isOne();
        database.commit();
        assertThat(now()).isEqualTo(2);
        assertThat(now()).isEqualTo(2);
        assertThat(database.asked).isEqualTo(2);
    }

    @Test
    void areNotRememberedFromTheMiddleOfACommit() {
        database.meanwhile = database::commit;
        assertThat(now()).isOne();
        database.meanwhile = () -> {};
        assertThat(now()).isEqualTo(2);
        database.state = OptionalLong.empty();
        assertThat(now()).isEqualTo(2);
        assertThat(now()).isEqualTo(2);
        assertThat(database.asked).isEqualTo(4);
    }

    @Test
    void ofThePastAreAskedForEachTime() {
        Instant then = Instant.parse("2026-11-22T10:00:00Z");
        snapshots.at(then, SOON);
        snapshots.at(then, SOON);
        assertThat(database.asked).isEqualTo(2);
    }

    @Test
    void seenLastIsTriedWhereNobodyTellsOfCommits() {
        database.tells = false;
        assertThat(read()).isEqualTo(new Snapshots.Read(1L, new TimeScope.Snapshot(1, List.of())));
        assertThat(database.asked).isEqualTo(2);
        assertThat(read().value()).isEqualTo(1L);
        assertThat(database.asked).isEqualTo(3);
        database.revision++;
        assertThat(read()).isEqualTo(new Snapshots.Read(2L, new TimeScope.Snapshot(2, List.of())));
        assertThat(database.asked).isEqualTo(5);
    }

    @Test
    void areKnownWithoutAskingWhereTheDatabaseTellsOfCommits() {
        read();
        assertThat(database.asked).isEqualTo(2);
        assertThat(read().value()).isEqualTo(1L);
        assertThat(database.asked).isEqualTo(3);
    }

    private Snapshots.Read read() {
        return snapshots.read(new Query("RETURN $revision AS value", Map.of()), Snapshots.NOW, SOON);
    }
}
