// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.message.Message;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Whether entities are still as they were when somebody looked at them. */
@Component
final class VersionCheck {

    private final Neo4jClient client;

    VersionCheck(Neo4jClient client) {
        this.client = client;
    }

    /**
     * Goes on only if these are the versions of these entities.
     *
     * @throws StalePlanException if one of them has another version or is gone
     */
    void require(Map<String, Long> versions) {
        Map<String, Long> left = new HashMap<>(versions);
        client.query(CypherFiles.text("mutation/versions"))
                .bindAll(Map.of(
                        "ids", List.copyOf(versions.keySet()), "revision", Long.MAX_VALUE - 1, "inFlight", List.of()))
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
