// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.graphdb.GraphDatabaseService;

/** Reads in the same process: a transaction with the snapshot and the statement. */
final class EmbeddedReader implements Reader {

    private final GraphDatabaseService database;

    EmbeddedReader(GraphDatabaseService database) {
        this.database = database;
    }

    @Override
    public Object read(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        try (var transaction = database.beginTx();
                var snapshot = transaction.execute(Snapshot.TEXT, Snapshot.parameters())) {
            all.putAll(Snapshot.of(snapshot.next()));
            all.putAll(Snapshot.today());
            try (var result = transaction.execute(statement, all)) {
                return result.hasNext() ? result.next().get("data") : Map.of();
            }
        }
    }
}
