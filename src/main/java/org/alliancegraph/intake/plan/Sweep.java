// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graph.Revision;
import org.alliancegraph.graph.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Takes out what an import left behind that was cancelled, failed or was killed; nobody ever saw any of it. */
@Component
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Neo4jClient client;

    Sweep(Neo4jClient client) {
        this.client = client;
    }

    /** Takes out every revision that is not visible. Only for who knows that nobody is writing one. */
    void all() {
        client.query(Statements.text("intake/staged-revisions"))
                .bindAll(Map.of("never", Revision.IN_FLIGHT.atZone(ZoneOffset.UTC)))
                .fetch()
                .all()
                .forEach(row -> {
                    LOG.info("Taking out what an import left behind (revision {}).", row.get("number"));
                    sweep((Long) Objects.requireNonNull(row.get("number")));
                });
    }

    /** Takes out one revision, in bounded parts; begun again, it goes on where it ended. */
    void sweep(long number) {
        repeat("sweep-recorded", number);
        repeat("sweep-retracted", number);
        repeat("sweep-entities", number);
        client.query(Statements.text("intake/sweep-revision"))
                .bindAll(Map.of("number", number, "never", Revision.IN_FLIGHT.atZone(ZoneOffset.UTC)))
                .run();
    }

    private void repeat(String statement, long number) {
        long swept;
        do {
            swept = client.query(Statements.text("intake/" + statement))
                    .bindAll(Map.of("number", number))
                    .fetchAs(Long.class)
                    .one()
                    .orElse(0L);
        } while (swept > 0);
    }
}
