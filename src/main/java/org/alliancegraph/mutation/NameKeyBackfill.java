// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.NameKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.DependsOn;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Adds the spelling of names by which duplicates are found to actors of an older database. It runs once, at the first
 * start with that database, and in parts, so that little is lost if it is stopped.
 */
@Component
@DependsOn("migrations")
final class NameKeyBackfill implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(NameKeyBackfill.class);
    private static final int AT_ONCE = 5_000;

    private final Neo4jClient client;

    NameKeyBackfill(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!StartupCheck.of(client).alikeNames()) {
            nameAll();
        }
    }

    private void nameAll() {
        List<Map<String, Object>> missing =
                client.query(CypherFiles.text("mutation/unnamed-alike")).fetch().all().stream()
                        .map(NameKeyBackfill::named)
                        .toList();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            client.query(CypherFiles.text("mutation/name-alike"))
                    .bind(missing.subList(from, Math.min(missing.size(), from + AT_ONCE)))
                    .to("rows")
                    .run();
        }
        if (!missing.isEmpty()) {
            LOG.info("{} names of actors can be compared now.", missing.size());
        }
        client.query(CypherFiles.text("mutation/named-alike")).run();
    }

    private static Map<String, Object> named(Map<String, Object> row) {
        String name = String.valueOf(row.get("name"));
        return Map.of(
                "id",
                String.valueOf(row.get("id")),
                "label",
                String.valueOf(row.get("label")),
                "alikeName",
                NameKey.of(name));
    }
}
