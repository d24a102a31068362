// SPDX-License-Identifier: GPL-3.0-or-later
// A revision that is visible, the one that took it back, and whether it wrote so many claims that it takes parts to undo it.
MATCH (revision:Revision {number: $number})
WHERE revision.visibleAt < $never
WITH revision, COUNT {
  CALL () {
    MATCH ()-[c:COLLABORATES_WITH]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:COLLABORATES_WITH]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:PARTICIPATES_IN]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:PARTICIPATES_IN]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:AFFILIATED_WITH]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:AFFILIATED_WITH]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:HAS_ATTRIBUTE]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:HAS_ATTRIBUTE]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:WORKS_ON]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:WORKS_ON]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:LOCATED_IN]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:LOCATED_IN]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:PART_OF]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:PART_OF]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:BROADER]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:BROADER]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
  }
  RETURN c
} AS claims
RETURN properties(revision) AS properties, claims >= $most AS large,
  COLLECT { MATCH (undo:Revision {undoes: $number}) WHERE undo.number <> $revision AND NOT EXISTS { (:Revision {undoes: undo.number}) } RETURN undo.number ORDER BY undo.number } AS undoneBy
