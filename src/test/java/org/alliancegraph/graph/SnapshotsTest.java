// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is known now is asked for once after each commit, and never remembered from the middle of one. */
class SnapshotsTest {

    private static final Cancellation SOON = Cancellation.after(Duration.ofMinutes(1));

    private final Database database = new Database();
    private final Snapshots snapshots = new Snapshots(database);

    private static final class Database implements Reads {

        private long revision = 1;
        private long asked;
        private OptionalLong state = OptionalLong.of(1);
        private Runnable meanwhile = () -> {};

        @Override
        public List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
            asked++;
            List<Map<String, @Nullable Object>> rows = List.of(Map.of("revision", revision, "inFlight", List.of()));
            meanwhile.run();
            return rows;
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
}
