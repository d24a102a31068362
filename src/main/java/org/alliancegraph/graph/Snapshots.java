// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads on the one snapshot that all fields of an operation see. What is known now costs no statement of its own: where
 * the database tells that nothing was committed since, the snapshot seen last is the newest; elsewhere the statement is
 * tried on that one, and looks itself which is the newest. Only what has parts to compute is not tried on an old one.
 */
@Component
public final class Snapshots {

    /** The moment that stands for "whatever is visible when it is asked", whichever clock says what time it is. */
    public static final Instant NOW = Revision.IN_FLIGHT.minusSeconds(1);

    private static final Lens.Snapshot EMPTY = new Lens.Snapshot(0, List.of());
    private static final String KNOWN_AT = "knownAt";
    private static final String SNAPSHOT = "snapshot";

    private final Reads reads;
    private final Computed computed;
    private final WantedParts wanted;
    private volatile @Nullable Seen seen;
    private volatile Lens.Snapshot tried = EMPTY;

    Snapshots(Reads reads, Computed computed, WantedParts wanted) {
        this.reads = reads;
        this.computed = computed;
        this.wanted = wanted;
    }

    /** What was known in a state of the database. */
    private record Seen(long state, Lens.Snapshot snapshot) {}

    /** What a statement returned, and the snapshot that it saw. */
    public record Read(@Nullable Object value, Lens.Snapshot snapshot) {}

    /** Runs a compiled statement on what the graph knew at a moment. */
    public Read read(Query query, Instant knownAt, Cancellation cancellation) {
        if (knownAt.equals(NOW) && !reads.tellsOfCommits() && query.parts().isEmpty()) {
            return newest(query, cancellation);
        }
        Lens.Snapshot snapshot = at(knownAt, cancellation);
        return new Read(read(query, snapshot, cancellation), snapshot);
    }

    /** What a compiled statement returns on a snapshot. */
    public @Nullable Object read(Query query, Lens.Snapshot snapshot, Cancellation cancellation) {
        if (snapshot.equals(tried)) {
            wanted.ask(query.parts().values());
        }
        return computed.rows(query.on(snapshot), cancellation).getFirst().get(Compilation.VALUE);
    }

    /** What the graph knew at a moment; what it knows now is asked for only after something was written. */
    public Lens.Snapshot at(Instant knownAt, Cancellation cancellation) {
        OptionalLong state = knownAt.equals(NOW) ? reads.state() : OptionalLong.empty();
        Seen last = seen;
        if (last != null && state.isPresent() && state.getAsLong() == last.state()) {
            return last.snapshot();
        }
        Query query = new Query(Statements.text("graph/snapshot"), Map.of(KNOWN_AT, moment(knownAt)));
        Lens.Snapshot snapshot = snapshot(reads.rows(query, cancellation).getFirst());
        if (knownAt.equals(NOW)) {
            tried = snapshot;
        }
        if (state.isPresent() && state.equals(reads.state())) {
            seen = new Seen(state.getAsLong(), snapshot);
        }
        return snapshot;
    }

    /** Only what a statement tells of the snapshot that is the newest when it runs is an answer. */
    private Read newest(Query query, Cancellation cancellation) {
        Query looking = looking(query);
        Lens.Snapshot last = tried;
        var row = reads.rows(looking.on(last), cancellation).getFirst();
        Lens.Snapshot newest = snapshot(row);
        if (!newest.equals(last)) {
            tried = newest;
            row = reads.rows(looking.on(newest), cancellation).getFirst();
        }
        return new Read(row.get(Compilation.VALUE), newest);
    }

    private static Query looking(Query query) {
        Map<String, @Nullable Object> parameters = new HashMap<>(query.parameters());
        parameters.put(KNOWN_AT, moment(NOW));
        String text = query.text() + ", head(COLLECT {\n" + Statements.text("graph/snapshot") + "\n}) AS " + SNAPSHOT;
        return new Query(text, parameters);
    }

    private static ZonedDateTime moment(Instant knownAt) {
        return knownAt.atZone(ZoneOffset.UTC);
    }

    private static Lens.Snapshot snapshot(Map<String, @Nullable Object> row) {
        Map<?, ?> snapshot = (Map<?, ?>) Objects.requireNonNull(row.get(SNAPSHOT));
        return new Lens.Snapshot(
                (Long) Objects.requireNonNull(snapshot.get("revision")),
                ((List<?>) Objects.requireNonNull(snapshot.get("inFlight")))
                        .stream().map(Long.class::cast).toList());
    }
}
