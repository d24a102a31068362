// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What one client is sent: in order, all of it, and the end last. */
class OutboxTest {

    private static final int ROUNDS = 20_000;

    /** The writing thread of one message ends while the next message and the end are handed in; neither overtakes. */
    @Test
    void theLastMessageIsWrittenBeforeTheEnd() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            LinkedBlockingQueue<String> written = new LinkedBlockingQueue<>();
            CountDownLatch ended = new CountDownLatch(1);
            AtomicBoolean first = new AtomicBoolean();
            Outbox outbox = new Outbox(written::add, ended::countDown);

            outbox.send("first", () -> first.set(true));
            while (!first.get()) {
                Thread.onSpinWait();
            }
            outbox.send("last");
            outbox.finish(() -> {
                written.add("end");
                ended.countDown();
            });

            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(written).as("round %d", i).containsExactly("first", "last", "end");
        }
    }

    @Test
    void aClientThatCannotBeWrittenToIsReportedOnceAndSentNothingMore() throws Exception {
        AtomicInteger broken = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(1);
        List<String> tried = Collections.synchronizedList(new ArrayList<>());
        Outbox outbox = new Outbox(
                text -> {
                    tried.add(text);
                    throw new IOException("reset");
                },
                broken::incrementAndGet);

        outbox.send("first");
        outbox.send("second");
        outbox.finish(ended::countDown);

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        outbox.send("third");
        assertThat(tried).containsOnlyOnce("first").doesNotContain("third");
        assertThat(broken).hasValueLessThanOrEqualTo(1);
    }
}
