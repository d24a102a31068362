// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Checks whether entities are still as they were when an import was planned or a client read them. */
@Component
final class VersionCheck {

    private static final long LATEST = Long.MAX_VALUE - 1;

    private final Neo4jClient client;

    VersionCheck(Neo4jClient client) {
        this.client = client;
    }

    /**
     * Goes on only if nobody has got the ids and keys meanwhile that a part of a plan gives away.
     *
     * @throws StalePlanException if somebody has
     */
    void requireFree(ImportBatch part) {
        client.query(CypherFiles.text("mutation/occupied-ids"))
                .bindAll(Map.of("ids", List.copyOf(part.created()), "returning", List.copyOf(part.returning())))
                .fetch()
                .first()
                .ifPresent(row -> taken(row.get("id")));
        client
                .query(CypherFiles.text("mutation/owners-of-keys"))
                .bindAll(Map.of("keys", List.copyOf(part.keys().keySet()), "revision", LATEST, "inFlight", List.of()))
                .fetch()
                .all()
                .stream()
                .filter(row ->
                        !String.valueOf(row.get("entity")).equals(part.keys().get(String.valueOf(row.get("key")))))
                .forEach(row -> taken(row.get("key")));
    }

    private static void taken(@Nullable Object what) {
        throw new StalePlanException(Message.of("importing.taken-since-planned", String.valueOf(what)));
    }

    /**
     * Goes on only if these are the versions of these entities.
     *
     * @throws StalePlanException if one of them has another version or is gone
     */
    void require(Map<String, Long> versions) {
        Map<String, Long> left = new HashMap<>(versions);
        client.query(CypherFiles.text("mutation/versions"))
                .bindAll(Map.of("ids", List.copyOf(versions.keySet()), "revision", LATEST, "inFlight", List.of()))
                .fetch()
                .all()
                .forEach(row -> {
                    if (Boolean.TRUE.equals(row.get("present"))) {
                        left.remove(String.valueOf(row.get("id")), row.get("version"));
                    }
                });
        if (!left.isEmpty()) {
            throw new StalePlanException(Message.of(
                    "importing.changed-since-planned",
                    left.size(),
                    left.keySet().iterator().next()));
        }
    }
}
