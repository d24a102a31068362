// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.Revision;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs reads on the snapshot that all fields of an operation share. For the present, no extra statement looks up the
 * newest revision: if the embedded database reports no commit since the last read, the last snapshot is still the
 * newest; over Bolt, the statement runs on the last snapshot and checks itself whether it is the newest. Over Bolt,
 * only a query with aggregates to compute looks up the newest revision first.
 */
@Component
public final class Snapshots {

    /** The moment that stands for the present, independent of any clock. */
    public static final Instant NOW = Revision.IN_FLIGHT.minusSeconds(1);

    private static final TimeScope.Snapshot EMPTY = new TimeScope.Snapshot(0, List.of());
    private static final String KNOWN_AT = "knownAt";
    private static final String SNAPSHOT = "snapshot";

    private final ReadExecutor reads;
    private final AggregateCache computed;
    private final RecentAggregates wanted;
    private final SettledMoments moments;
    private volatile @Nullable Seen seen;
    private volatile TimeScope.Snapshot tried = EMPTY;

    Snapshots(ReadExecutor reads, AggregateCache computed, RecentAggregates wanted, SettledMoments moments) {
        this.reads = reads;
        this.computed = computed;
        this.wanted = wanted;
        this.moments = moments;
    }

    /** A snapshot, and the state of the database in which it was the newest. */
    private record Seen(long state, TimeScope.Snapshot snapshot) {}

    /** What a statement returned, and the snapshot that it saw. */
    public record Read(@Nullable Object value, TimeScope.Snapshot snapshot) {}

    /** Runs a compiled statement on the snapshot of a moment. */
    public Read read(Query query, Instant knownAt, Cancellation cancellation) {
        if (knownAt.equals(NOW) && !reads.tellsOfCommits() && query.isStatement()) {
            return newest(query, cancellation);
        }
        TimeScope.Snapshot snapshot = at(knownAt, cancellation);
        return new Read(read(query, snapshot, cancellation), snapshot);
    }

    /** Runs a compiled statement on a snapshot and returns its value. */
    public @Nullable Object read(Query query, TimeScope.Snapshot snapshot, Cancellation cancellation) {
        if (snapshot.equals(tried)) {
            wanted.ask(query.parts().values());
        }
        return computed.rows(query.on(snapshot), cancellation).getFirst().get(QueryCompiler.VALUE);
    }

    /**
     * The snapshot of a moment. For the present, the database is asked only if something was written since the last
     * time.
     */
    public TimeScope.Snapshot at(Instant knownAt, Cancellation cancellation) {
        OptionalLong state = knownAt.equals(NOW) ? reads.state() : OptionalLong.empty();
        Seen last = seen;
        if (last != null && state.isPresent() && state.getAsLong() == last.state()) {
            return last.snapshot();
        }
        if (!knownAt.equals(NOW)) {
            moments.settle(knownAt, cancellation);
        }
        Query query = new Query(CypherFiles.text("snapshot/snapshot"), Map.of(KNOWN_AT, moment(knownAt)));
        TimeScope.Snapshot snapshot = snapshot(reads.rows(query, cancellation).getFirst());
        if (knownAt.equals(NOW)) {
            tried = snapshot;
        }
        if (state.isPresent() && state.equals(reads.state())) {
            seen = new Seen(state.getAsLong(), snapshot);
        }
        return snapshot;
    }

    /** Runs a statement on the last known snapshot, and again if the statement reports a newer one. */
    private Read newest(Query query, Cancellation cancellation) {
        Query looking = looking(query);
        TimeScope.Snapshot last = tried;
        var row = reads.rows(looking.on(last), cancellation).getFirst();
        TimeScope.Snapshot newest = snapshot(row);
        if (!newest.equals(last)) {
            tried = newest;
            row = reads.rows(looking.on(newest), cancellation).getFirst();
        }
        return new Read(row.get(QueryCompiler.VALUE), newest);
    }

    private static Query looking(Query query) {
        Map<String, @Nullable Object> parameters = new HashMap<>(query.parameters());
        parameters.put(KNOWN_AT, moment(NOW));
        String text =
                query.text() + ", head(COLLECT {\n" + CypherFiles.text("snapshot/snapshot") + "\n}) AS " + SNAPSHOT;
        return new Query(text, parameters);
    }

    private static ZonedDateTime moment(Instant knownAt) {
        return knownAt.atZone(ZoneOffset.UTC);
    }

    private static TimeScope.Snapshot snapshot(Map<String, @Nullable Object> row) {
        Map<?, ?> snapshot = (Map<?, ?>) Objects.requireNonNull(row.get(SNAPSHOT));
        return new TimeScope.Snapshot(
                (Long) Objects.requireNonNull(snapshot.get("revision")),
                ((List<?>) Objects.requireNonNull(snapshot.get("inFlight")))
                        .stream().map(Long.class::cast).toList());
    }
}
