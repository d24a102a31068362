// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.TimeScope;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The graph as it will be after the changes so far. What they write is gathered in a batch, and what they look up is
 * answered as of one revision.
 */
final class UnitOfWork {

    private final Neo4jClient client;
    private final OpenRevision writing;
    private final Audience reader;
    private final LocalDate today;
    private final WriteBatch batch;
    private final PendingEntities entities;
    private final PendingClaims claims;
    private final PendingKeys keys;

    /** @param reader what is hidden from them is as if it were not there */
    UnitOfWork(Neo4jClient client, SimilarNames lookalikes, OpenRevision writing, Audience reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
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

    /** The rows of a statement that asks what the writer may see. */
    Collection<Map<String, Object>> seen(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("revision", writing.latest());
        all.put("inFlight", writing.inFlight());
        all.put(QueryCompiler.TODAY, today);
        return client.query(CypherFiles.text("mutation/" + statement, new TimeScope(false, false, reader)))
                .bindAll(all)
                .fetch()
                .all();
    }

    /** Whether an id is of a claim that the writer may not see. */
    boolean isHiddenClaim(String id) {
        return seen("claims", Map.of("ids", List.of(id))).isEmpty();
    }

    Audience reader() {
        return reader;
    }
}
