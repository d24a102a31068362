// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Checks at the start whether repairs or backfills are necessary. It is one statement for all, because planning a
 * statement takes half a second in a process that has just started.
 *
 * @param last the number of the last revision that was begun; 0 if there was none
 * @param alikeNames whether all actors and alternative names have name keys
 * @param describedWords whether all claimed descriptions have words for searches in the past
 * @param shownDay the day up to which current values are up to date
 * @param staged whether there is a staged revision, which may be abandoned
 */
public record StartupCheck(
        long last,
        boolean alikeNames,
        boolean describedWords,
        @Nullable LocalDate shownDay,
        boolean staged) {

    /** Checks the graph, which must have all migrations. */
    public static StartupCheck of(Neo4jClient client) {
        return client.query(CypherFiles.text("mutation/standing"))
                .bindAll(Map.of("never", Revision.IN_FLIGHT.atZone(ZoneOffset.UTC)))
                .fetch()
                .one()
                .map(StartupCheck::of)
                .orElseThrow();
    }

    private static StartupCheck of(Map<String, Object> row) {
        return new StartupCheck(
                (Long) Objects.requireNonNull(row.get("last")),
                (Boolean) Objects.requireNonNull(row.get("alikeNames")),
                (Boolean) Objects.requireNonNull(row.get("describedWords")),
                (LocalDate) row.get("shownDay"),
                (Boolean) Objects.requireNonNull(row.get("staged")));
    }
}
