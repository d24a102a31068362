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
 * Finds out at the start, by one statement, whether any repair or backfill has something to do. With a statement of its
 * own for each of them, planning would take half a second for each in a process that has just started.
 *
 * @param last the number of the last revision that was begun, 0 if there never was one
 * @param alikeNames whether every actor and every other name has the spelling by which it is compared
 * @param describedWords whether the past can be searched by the words of every description that was claimed
 * @param shownDay until which day entities are known to show what holds
 * @param staged whether a revision is written in parts, or was left behind
 */
public record StartupCheck(
        long last,
        boolean alikeNames,
        boolean describedWords,
        @Nullable LocalDate shownDay,
        boolean staged) {

    /** How the graph stands now; it must have its migrations. */
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
