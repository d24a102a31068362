// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.CypherFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.DependsOn;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Adds the words by which the past is searched to descriptions of an older database. It runs once, at the first start
 * with that database, and in parts, so that little is lost if it is stopped.
 */
@Component
@DependsOn("migrations")
final class DescriptionWordsBackfill implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DescriptionWordsBackfill.class);
    private static final int AT_ONCE = 5_000;

    private final Neo4jClient client;

    DescriptionWordsBackfill(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!StartupCheck.of(client).describedWords()) {
            wordAll();
        }
    }

    private void wordAll() {
        long worded = 0;
        Collection<Map<String, Object>> missing = missing("");
        while (!missing.isEmpty()) {
            List<Map<String, Object>> rows =
                    missing.stream().map(DescriptionWordsBackfill::worded).toList();
            client.query(CypherFiles.text("mutation/word-descriptions"))
                    .bind(rows)
                    .to("rows")
                    .run();
            worded += rows.size();
            missing = missing(id(rows.getLast()));
        }
        if (worded > 0) {
            LOG.info("{} descriptions can be found by their words of then now.", worded);
        }
        client.query(CypherFiles.text("mutation/worded-descriptions")).run();
    }

    private Collection<Map<String, Object>> missing(String after) {
        return client.query(CypherFiles.text("mutation/unworded-descriptions"))
                .bindAll(Map.of("after", after, "first", AT_ONCE))
                .fetch()
                .all();
    }

    private static Map<String, Object> worded(Map<String, Object> row) {
        return Map.of("id", id(row), "described", ClaimRow.described(String.valueOf(row.get("text"))));
    }

    private static String id(Map<String, Object> row) {
        return String.valueOf(Objects.requireNonNull(row.get("id")));
    }
}
