// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** What is found in the database of a product that was killed, once it is not running any more. */
final class Remains {

    private Remains() {}

    /** How much there is that belongs to no visible revision, or to one that is still under way. */
    static long leftBehind(Path data) {
        return count(data, """
            CALL () {
              MATCH (revision:Staged) WHERE revision.visibleAt > datetime('9999-01-01T00:00Z')
              RETURN revision AS lost
              UNION ALL
              MATCH (entity:Entity) WHERE NOT EXISTS { (:Revision {number: entity.recorded}) }
              RETURN entity AS lost
              UNION ALL
              MATCH (value:Attribute) WHERE NOT EXISTS { ()-[:HAS_ATTRIBUTE]->(value) }
              RETURN value AS lost
              UNION ALL
              MATCH ()-[claim]->()
              WHERE claim.recorded IS NOT NULL AND NOT EXISTS { (:Revision {number: claim.recorded}) }
                OR claim.retracted < 9223372036854775807 AND NOT EXISTS { (:Revision {number: claim.retracted}) }
              RETURN claim AS lost
            }
            RETURN count(lost) AS count\
            """);
    }

    static long standing(Path data) {
        return count(
                data, "MATCH ()-[claim]->() WHERE claim.retracted = 9223372036854775807 RETURN count(claim) AS count");
    }

    private static long count(Path data, String statement) {
        try (var database = EmbeddedDatabase.start(new EmbeddedProperties(data, 0, DataSize.ofMegabytes(32)))) {
            return database.graph().executeTransactionally(statement, Map.of(), result ->
                    (Long) result.next().get("count"));
        }
    }
}
