// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import org.neo4j.driver.Driver;

/** What is found in the database of a product that was killed and started again. */
final class Remains {

    private final Driver driver;

    Remains(Driver driver) {
        this.driver = driver;
    }

    /** How much there is that belongs to no visible revision, or to one that is still under way. */
    long leftBehind() {
        return count("""
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

    long standing() {
        return count("MATCH ()-[claim]->() WHERE claim.retracted = 9223372036854775807 RETURN count(claim) AS count");
    }

    private long count(String statement) {
        return driver.executableQuery(statement)
                .execute()
                .records()
                .getFirst()
                .get("count")
                .asLong();
    }
}
