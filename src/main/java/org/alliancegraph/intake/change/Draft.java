// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.graph.Statements;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The graph as it will be after the changes so far, with what they do gathered in a batch; whatever they ask is
 * answered as of one revision.
 */
final class Draft {

    private final Neo4jClient client;
    private final Writing writing;
    private final Batch batch;
    private final EntitiesToBe entities;
    private final ClaimsToBe claims;
    private final KeysToBe keys;

    Draft(Neo4jClient client, Lookalikes lookalikes, Writing writing) {
        this.client = client;
        this.writing = writing;
        this.batch = new Batch(writing.number());
        this.entities = new EntitiesToBe(this, lookalikes);
        this.claims = new ClaimsToBe(this);
        this.keys = new KeysToBe(this);
    }

    Batch batch() {
        return batch;
    }

    Writing writing() {
        return writing;
    }

    EntitiesToBe entities() {
        return entities;
    }

    ClaimsToBe claims() {
        return claims;
    }

    KeysToBe keys() {
        return keys;
    }

    Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("revision", writing.latest());
        all.put("inFlight", writing.inFlight());
        return client.query(Statements.text("intake/" + statement))
                .bindAll(all)
                .fetch()
                .all();
    }
}
