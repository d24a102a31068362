// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.PersonErased;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the image of the network and gives each read one that knows all that its snapshot knows. One thread loads and
 * follows; readers wait for it only if their snapshot is newer than the image.
 */
@Component
public final class Projection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final ReadExecutor reads;
    private final Snapshots snapshots;
    private final ImageLoader loader;
    private final RevisionFollower follower;
    private final SnapshotFile file;
    private final ProjectionMetrics metrics;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("projection").factory());
    private final RestrictedImages views = new RestrictedImages();
    private volatile @Nullable Checked checked;

    Projection(
            ReadExecutor reads,
            Snapshots snapshots,
            ImageLoader loader,
            RevisionFollower follower,
            SnapshotFile file,
            ProjectionMetrics metrics) {
        this.reads = reads;
        this.snapshots = snapshots;
        this.loader = loader;
        this.follower = follower;
        this.file = file;
        this.metrics = metrics;
    }

    /** An image, and the state of the database in which it was found to be of that database. */
    private record Checked(NetworkImage image, OptionalLong state) {}

    /**
     * An image that knows all that a snapshot knows.
     *
     * @throws ReadTimeout if it is not there when the operation's time is up
     * @throws ReadCancelled if the client has gone
     */
    public NetworkImage at(TimeScope.Snapshot snapshot, Cancellation cancellation) {
        Checked last = checked;
        if (last != null && answers(last.image(), snapshot) && isUnchanged(last)) {
            return last.image();
        }
        ReadErrors.beforeStart(cancellation);
        return await(CompletableFuture.supplyAsync(() -> upTo(snapshot), worker), cancellation);
    }

    /**
     * An image that knows all that the parameters of a computation tell, without what their reader may not see. That is
     * judged by the newest revision, whichever is read.
     */
    public NetworkImage at(Map<String, ? extends @Nullable Object> parameters, Cancellation cancellation) {
        TimeScope.Snapshot snapshot = ReadMoment.snapshot(parameters);
        if (!(parameters.get(QueryCompiler.READER) instanceof Audience reader)) {
            return at(snapshot, cancellation);
        }
        TimeScope.Snapshot newest =
                parameters.containsKey(Query.NEWEST) ? snapshots.at(Snapshots.NOW, cancellation) : snapshot;
        return views.of(at(newest, cancellation), reader, (LocalDate)
                Objects.requireNonNull(parameters.get(QueryCompiler.TODAY)));
    }

    /** Whether all that a snapshot knows is in an image. */
    private static boolean answers(NetworkImage image, TimeScope.Snapshot snapshot) {
        return snapshot.revisionsSince(image.applied()).isEmpty();
    }

    private boolean isUnchanged(Checked last) {
        OptionalLong state = reads.state();
        return state.isPresent() && state.equals(last.state());
    }

    private static NetworkImage await(CompletableFuture<NetworkImage> work, Cancellation cancellation) {
        CompletableFuture<@Nullable Object> gone = new CompletableFuture<>();
        try (var _ = cancellation.onCancel(() -> gone.complete(null))) {
            CompletableFuture.anyOf(work, gone).get(cancellation.remaining().toNanos(), TimeUnit.NANOSECONDS);
            if (!work.isDone()) {
                throw new ReadCancelled("The read was ended: nobody waits for it any more.", null);
            }
            return work.get();
        } catch (TimeoutException late) {
            throw new ReadTimeout("The network is still being loaded: ask again in a while.", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReadCancelled("The read was ended: the server stops.", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    /** Loads or follows, on the one thread that may. */
    private NetworkImage upTo(TimeScope.Snapshot snapshot) {
        Cancellation patience = Cancellation.after(PATIENCE);
        OptionalLong state = reads.state();
        Checked last = checked;
        NetworkImage image = last == null ? file.read() : last.image();
        if (image != null && !image.mark().equals(mark(image.applied().revision(), patience))) {
            if (last != null) {
                LOG.info("The graph was changed outside its revisions; the network is loaded anew");
            }
            file.delete();
            image = null;
        }
        if (image != null && !answers(image, snapshot)) {
            image = followed(image, snapshot, patience);
        }
        if (image == null) {
            image = loaded(patience);
            file.write(image);
        }
        checked = new Checked(image, state);
        metrics.holds(image);
        return image;
    }

    private @Nullable NetworkImage followed(NetworkImage image, TimeScope.Snapshot snapshot, Cancellation patience) {
        try {
            return follower.follow(image, snapshot, mark(snapshot.revision(), patience), patience)
                    .orElse(null);
        } catch (ImageMismatch mismatch) {
            metrics.mismatch();
            LOG.warn("The network in memory is loaded anew: {}", mismatch.getMessage());
            return null;
        }
    }

    private NetworkImage loaded(Cancellation patience) {
        long begun = System.nanoTime();
        TimeScope.Snapshot newest = snapshots.at(Snapshots.NOW, patience);
        LedgerMark before;
        NetworkImage image;
        do {
            before = mark(newest.revision(), patience);
            image = loader.load(newest, before, patience);
        } while (!before.equals(mark(newest.revision(), patience)));
        LOG.debug(
                "{} entities and {} claims loaded in {} ms",
                image.size(),
                image.claims().count(),
                (System.nanoTime() - begun) / 1_000_000);
        return image;
    }

    /** What the database says of itself, and of the newest revision of an image. */
    private LedgerMark mark(long number, Cancellation cancellation) {
        Query query = new Query(CypherFiles.text("projection/ledger"), Map.of("number", number));
        List<Map<String, @Nullable Object>> rows = reads.rows(query, cancellation);
        Map<String, @Nullable Object> row = rows.getFirst();
        return new LedgerMark(
                String.valueOf(row.get("store")),
                ImageLoader.number(row.get("generation")),
                String.valueOf(row.get("newest")));
    }

    /** The image as it is, for checks of it; null before the first read. */
    @Nullable
    NetworkImage current() {
        Checked last = checked;
        return last == null ? null : last.image();
    }

    /** Has the next read load the network anew. */
    void forget(NetworkImage wrong) {
        worker.execute(() -> {
            Checked last = checked;
            if (last != null && last.image().claims() == wrong.claims()) {
                file.delete();
                checked = null;
            }
        });
    }

    /** Has nothing of an erased person left, neither in memory nor in the file. */
    @EventListener
    void forget(PersonErased person) {
        worker.execute(() -> {
            file.delete();
            checked = null;
        });
    }

    @Override
    public void close() {
        worker.shutdownNow();
        Checked last = checked;
        if (last != null) {
            file.write(last.image());
        }
    }
}
