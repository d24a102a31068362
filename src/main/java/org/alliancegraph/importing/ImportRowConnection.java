// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import org.alliancegraph.compiler.Paged;
import org.jspecify.annotations.Nullable;

/** A page of the rows of a plan; the number of a row in the plan is its cursor. */
record ImportRowConnection(List<Edge> rows, Long totalCount, boolean hasNextPage, boolean hasPreviousPage)
        implements Paged {

    /** A row with its cursor. */
    record Edge(String cursor, PlanRow node) implements Positioned {}

    @Override
    public List<Edge> edges(String key) {
        return rows;
    }

    @Override
    public List<PlanRow> nodes(String key) {
        return rows.stream().map(Edge::node).toList();
    }

    @Override
    public @Nullable String startCursor() {
        return rows.isEmpty() ? null : rows.getFirst().cursor();
    }

    @Override
    public @Nullable String endCursor() {
        return rows.isEmpty() ? null : rows.getLast().cursor();
    }
}
