// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The graph as it will be after the changes so far. What they write is gathered in a batch, and what they look up is
 * answered as of one revision.
 */
final class UnitOfWork {

    private final Neo4jClient client;
    private final OpenRevision writing;
    private final WriteBatch batch;
    private final PendingEntities entities;
    private final PendingClaims claims;
    private final PendingKeys keys;

    UnitOfWork(Neo4jClient client, SimilarNames lookalikes, OpenRevision writing) {
        this.client = client;
        this.writing = writing;
        this.batch = new WriteBatch(writing.number());
        this.entities = new PendingEntities(this, lookalikes);
        this.claims = new PendingClaims(this);
        this.keys = new PendingKeys(this);
    }

    WriteBatch batch() {
        return batch;
    }

    OpenRevision writing() {
        return writing;
    }

    PendingEntities entities() {
        return entities;
    }

    PendingClaims claims() {
        return claims;
    }

    PendingKeys keys() {
        return keys;
    }

    Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("revision", writing.latest());
        all.put("inFlight", writing.inFlight());
        return client.query(CypherFiles.text("mutation/" + statement))
                .bindAll(all)
                .fetch()
                .all();
    }
}
