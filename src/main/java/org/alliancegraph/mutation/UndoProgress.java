// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.ZoneOffset;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * How far the undo of a large revision is. It stands in the graph, so that every instance of the product can tell.
 *
 * @param progress from 0 to 1
 * @param undoneBy the number of the revision that took it back; null until one did
 */
record UndoProgress(
        boolean underWay, double progress, @Nullable Integer undoneBy) {

    static UndoProgress of(long revision, Neo4jClient client) {
        return client.query(CypherFiles.text("mutation/undo-progress"))
                .bindAll(Map.of("number", revision, "never", Revision.IN_FLIGHT.atZone(ZoneOffset.UTC)))
                .fetch()
                .one()
                .map(UndoProgress::of)
                .orElseThrow();
    }

    private static UndoProgress of(Map<String, Object> row) {
        Integer undoneBy = row.get("undoneBy") instanceof Long number ? number.intValue() : null;
        if (row.get("underWay") instanceof Map<?, ?> underWay
                && underWay.get("done") instanceof Long done
                && underWay.get("all") instanceof Long all) {
            return new UndoProgress(true, all == 0 ? 0 : Math.min(1, (double) done / all), undoneBy);
        }
        return new UndoProgress(false, undoneBy == null ? 0 : 1, undoneBy);
    }
}
