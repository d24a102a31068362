// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Iterator;
import java.util.stream.Stream;
import org.alliancegraph.model.ClaimIds;
import org.jspecify.annotations.Nullable;

/**
 * Splits a plan into parts for one transaction each, in order. The next part is prepared while the database writes the
 * previous one.
 */
final class ImportBatches implements AutoCloseable {

    private static final int SIZE = 5_000;

    private final long revision;
    private final ClaimIds ids;
    private final Stream<PlanRow> stream;
    private final Iterator<PlanRow> rows;
    private final Prefetcher<ImportBatch> ahead;

    ImportBatches(PlanFile file, long revision) {
        this.revision = revision;
        this.ids = new ClaimIds(revision);
        this.stream = file.stream();
        this.rows = stream.iterator();
        this.ahead = new Prefetcher<>("import-parts", this::prepare);
    }

    /** The next part, or null after the last. */
    @Nullable
    ImportBatch next() {
        return ahead.next();
    }

    private @Nullable ImportBatch prepare() {
        if (!rows.hasNext()) {
            return null;
        }
        ImportBatch part = new ImportBatch(revision);
        while (rows.hasNext() && part.size() < SIZE) {
            part.add(rows.next(), ids::next);
        }
        return part;
    }

    @Override
    public void close() {
        ahead.close();
        stream.close();
    }
}
