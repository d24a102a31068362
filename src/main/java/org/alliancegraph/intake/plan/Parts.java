// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan in parts small enough for a transaction, in its order. The next one is prepared while the one before is
 * written, since a machine that has a processor for the database has another one.
 */
final class Parts implements AutoCloseable {

    private static final int SIZE = 5_000;

    private final long revision;
    private final Stream<PlanRow> stream;
    private final Iterator<PlanRow> rows;
    private final Ahead<Part> ahead;
    private long claims;

    Parts(PlanFile file, long revision) {
        this.revision = revision;
        this.stream = file.stream();
        this.rows = stream.iterator();
        this.ahead = new Ahead<>("import-parts", this::prepare);
    }

    /** The next part, or null after the last. */
    @Nullable
    Part next() {
        return ahead.next();
    }

    private @Nullable Part prepare() {
        if (!rows.hasNext()) {
            return null;
        }
        Part part = new Part(revision, () -> "claim:r" + revision + "-" + ++claims);
        while (rows.hasNext() && part.batch().size() < SIZE) {
            part.add(rows.next());
        }
        return part;
    }

    @Override
    public void close() {
        ahead.close();
        stream.close();
    }
}
