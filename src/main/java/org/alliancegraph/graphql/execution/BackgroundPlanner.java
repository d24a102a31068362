// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.alliancegraph.compiler.Planner;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Plans statements by running each of them once, on one thread, so that at most one processor is taken from those who
 * wait for an answer. A statement that fails or takes too long is not used: the requests that it was for are answered
 * by other statements anyway.
 */
@Component
final class BackgroundPlanner implements Planner, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundPlanner.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int WAITING = 64;

    private final Snapshots snapshots;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("planning").factory());

    BackgroundPlanner(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public boolean plan(TimeScope lens, Supplier<Candidate> candidate) {
        try {
            worker.execute(() -> run(lens, candidate));
            return true;
        } catch (RejectedExecutionException tooMany) {
            return false;
        }
    }

    private void run(TimeScope lens, Supplier<Candidate> candidate) {
        try {
            Candidate made = candidate.get();
            Cancellation patience = Cancellation.after(LONGEST);
            if (lens.past()) {
                TimeScope.Snapshot newest = snapshots.at(Snapshots.NOW, patience);
                Query visible = made.query().visibleIn(newest);
                snapshots.read(visible, newest, patience);
            } else {
                snapshots.read(made.query(), Snapshots.NOW, patience);
            }
            made.planned().run();
        } catch (RuntimeException unplanned) {
            LOG.debug("A statement was not planned: {}", unplanned.toString());
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
