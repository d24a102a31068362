// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.alliancegraph.CountingReads;
import org.alliancegraph.TestClock;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.snapshot.RevisionVisible;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Who follows the changes gets each of them once, in the order in which they can be seen. */
@WritingTest
@DisplayName("A subscription to changes")
class SubscriptionIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private ApplicationEventPublisher events;

    private Pen pen;

    @BeforeEach
    void write() {
        pen = new Pen(driver, TestClock.NOW);
    }

    @Test
    @DisplayName("tells of each change once")
    void isLive() throws Exception {
        try (Follower follower = Follower.of(port, "Live", beginning())) {
            long one = create("Live", "person:live-1");
            follower.awaits(1);
            create("Somebody else", "person:live-2");
            long two = create("Live", "person:live-3");
            assertThat(follower.awaits(2).numbers()).containsExactly(one, two);
        }
    }

    @Test
    @DisplayName("begins now if there is no cursor")
    void beginsNow() throws Exception {
        create("Now", "person:now-before");
        List<Long> written = new ArrayList<>();
        try (Follower follower = Follower.of(port, "Now", null)) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        written.add(create("Now", "person:now-" + written.size()));
                        return !follower.numbers().isEmpty();
                    });
            follower.awaits(1);
            List<Long> seen = List.copyOf(follower.numbers());
            assertThat(written).containsSubsequence(seen);
        }
    }

    @Test
    @DisplayName("tells of an import when it becomes visible, although its number is lower")
    void tellsOfLateImports() throws Exception {
        try (Follower follower = Follower.of(port, "Late", beginning())) {
            long late = pen.begin("Late", page -> page.create("person:late-1"));
            long first = create("Late", "person:late-2");
            assertThat(follower.awaits(1).numbers()).containsExactly(first);
            pen.publish(late);
            assertThat(follower.awaits(2).numbers()).containsExactly(first, late);
        }
    }

    @Test
    @DisplayName("goes on after the last cursor, however often the connection breaks")
    void goesOn() throws Exception {
        List<Long> written = new ArrayList<>();
        List<Long> seen = new ArrayList<>();
        String cursor = beginning();
        for (int round = 0; round < 6; round++) {
            Follower follower = Follower.of(port, "Again", cursor);
            try (follower) {
                for (int i = 0; i < 5; i++) {
                    written.add(create("Again", "person:again-" + round + "-" + i));
                }
                follower.awaits(written.size() - seen.size() - (round < 5 ? 2 : 0));
            }
            seen.addAll(follower.numbers());
            cursor = follower.cursor();
            for (int i = 0; round < 5 && i < 3; i++) {
                written.add(create("Again", "person:again-off-" + round + "-" + i));
            }
        }
        assertThat(seen).containsExactlyElementsOf(written);
    }

    @Test
    @DisplayName("catches up over many pages")
    void catchesUp() throws Exception {
        long first = create("Many", "person:many-0");
        String cursor;
        try (Follower follower = Follower.of(port, "Many", beginning())) {
            assertThat(follower.awaits(1).numbers()).containsExactly(first);
            cursor = follower.cursor();
        }
        List<Long> written = new ArrayList<>();
        for (int i = 1; i <= 130; i++) {
            written.add(create("Many", "person:many-" + i));
        }
        try (Follower follower = Follower.of(port, "Many", cursor)) {
            assertThat(follower.awaits(130).numbers()).containsExactlyElementsOf(written);
        }
    }

    @Test
    @DisplayName("waits for a client that does not read, without reading on for it")
    void waitsForSlowClients() throws Exception {
        List<Long> written = new ArrayList<>();
        String[] crowd = new String[200];
        try (Follower slow = Follower.paused(port, "Slow", beginning())) {
            for (int round = 0; round < 700; round++) {
                for (int i = 0; i < crowd.length; i++) {
                    crowd[i] = "person:slow-" + round + "-" + i;
                }
                written.add(create("Slow", round % 10 == 0 ? crowd : new String[] {crowd[0]}));
            }
            assertThat(slow.resume().awaits(written.size()).numbers()).containsExactlyElementsOf(written);
        }
    }

    @Test
    @DisplayName("looks into the database once in a while, however many subscribe, and at once after a write here")
    void polls() throws Exception {
        CountingReads counted = (CountingReads) reads;
        List<Follower> followers = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                followers.add(Follower.of(port, "Poll", beginning()));
            }
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> counted.sent().isEmpty());
            counted.polls();
            Thread.sleep(2000);
            assertThat(counted.polls()).isBetween(1, 5);
            assertThat(counted.sent()).isEmpty();

            long number = create("Poll", "person:poll-1");
            events.publishEvent(new RevisionVisible(number));
            for (Follower each : followers) {
                assertThat(each.awaits(1).numbers()).containsExactly(number);
            }
            assertThat(counted.sent())
                    .as("one snapshot for all and a statement for each")
                    .hasSizeBetween(21, 26);
        } finally {
            followers.forEach(Follower::close);
        }
    }

    @Test
    @DisplayName("refuses a cursor that is none")
    void refusesOtherCursors() throws Exception {
        try (Follower follower = Follower.of(port, "Wrong", "nonsense")) {
            follower.awaits(1);
            assertThat(follower.errors()).contains("INVALID_CURSOR");
        }
    }

    /** A cursor before everything. */
    static String beginning() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("Query.changes\n[0]".getBytes(StandardCharsets.UTF_8));
    }

    private long create(String by, String... ids) {
        return pen.write("MUTATION", by, page -> page.create(ids));
    }
}
