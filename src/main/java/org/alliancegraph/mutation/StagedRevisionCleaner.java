// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Removes the parts of a staged revision that was cancelled, failed or killed. Nobody ever saw them. */
@Component
public final class StagedRevisionCleaner {

    private static final Logger LOG = LoggerFactory.getLogger(StagedRevisionCleaner.class);

    /** The longest time without a sign of life of a running import: far longer than any of its parts takes. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);

    private final Neo4jClient client;
    private final InstantSource clock;

    StagedRevisionCleaner(Neo4jClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Removes all invisible revisions. The caller must know that nobody is writing one. */
    public void all() {
        since(Revision.IN_FLIGHT);
    }

    /** Removes the revisions of crashed instances, which gave no sign of life for a while. */
    public void abandoned() {
        since(clock.instant().minus(SILENCE));
    }

    private void since(Instant heard) {
        if (!StartupCheck.of(client).staged()) {
            return;
        }
        client.query(CypherFiles.text("mutation/staged-revisions"))
                .bindAll(Map.of("never", NEVER, "heard", heard.atZone(ZoneOffset.UTC)))
                .fetch()
                .all()
                .forEach(row -> {
                    LOG.info("Taking out what was left behind unfinished (revision {}).", row.get("number"));
                    sweep((Long) Objects.requireNonNull(row.get("number")));
                });
    }

    /** Removes one revision in bounded parts. After an interruption it continues where it stopped. */
    public void sweep(long number) {
        repeat("sweep-reinstated", number);
        repeat("sweep-recorded", number);
        repeat("sweep-retracted", number);
        repeat("sweep-retracted-entities", number);
        repeat("sweep-entities", number);
        client.query(CypherFiles.text("mutation/sweep-revision"))
                .bindAll(Map.of("number", number, "never", NEVER))
                .run();
    }

    private void repeat(String statement, long number) {
        long swept;
        do {
            swept = client.query(CypherFiles.text("mutation/" + statement))
                    .bindAll(Map.of("number", number))
                    .fetchAs(Long.class)
                    .one()
                    .orElse(0L);
        } while (swept > 0);
    }
}
