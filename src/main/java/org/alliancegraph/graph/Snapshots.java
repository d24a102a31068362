// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the one snapshot that all fields of an operation read. */
@Component
public final class Snapshots {

    /** The moment that stands for "whatever is visible when it is asked", whichever clock says what time it is. */
    public static final Instant NOW = Revision.IN_FLIGHT.minusSeconds(1);

    private final Reads reads;
    private volatile @Nullable Seen seen;

    Snapshots(Reads reads) {
        this.reads = reads;
    }

    /** What was known in a state of the database. */
    private record Seen(long state, Lens.Snapshot snapshot) {}

    /** What the graph knew at a moment; what it knows now is asked for only after something was written. */
    public Lens.Snapshot at(Instant knownAt, Cancellation cancellation) {
        OptionalLong state = knownAt.equals(NOW) ? reads.state() : OptionalLong.empty();
        Seen last = seen;
        if (last != null && state.isPresent() && state.getAsLong() == last.state()) {
            return last.snapshot();
        }
        Lens.Snapshot snapshot = ask(knownAt, cancellation);
        if (state.isPresent() && state.equals(reads.state())) {
            seen = new Seen(state.getAsLong(), snapshot);
        }
        return snapshot;
    }

    private Lens.Snapshot ask(Instant knownAt, Cancellation cancellation) {
        Query query = new Query(Statements.text("graph/snapshot"), Map.of("knownAt", knownAt.atZone(ZoneOffset.UTC)));
        var row = reads.rows(query, cancellation).getFirst();
        return new Lens.Snapshot(
                (Long) Objects.requireNonNull(row.get("revision")),
                ((List<?>) Objects.requireNonNull(row.get("inFlight")))
                        .stream().map(Long.class::cast).toList());
    }
}
