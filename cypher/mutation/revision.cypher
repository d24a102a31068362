// SPDX-License-Identifier: GPL-3.0-or-later
// A revision that is visible, the one that took it back, and whether it wrote so many claims that it takes parts to undo it.
MATCH (revision:Revision {number: $number})
WHERE revision.visibleAt < $never
WITH revision, COUNT {
  CALL () {
    {{#each-claim-type T: UNION ALL}}
    MATCH ()-[c:{{T}}]->()
    WHERE c.recorded = $number AND c.id > ''
    RETURN c
    LIMIT $most
    UNION ALL
    MATCH ()-[c:{{T}}]->()
    WHERE c.retracted = $number AND c.id > ''
    RETURN c
    LIMIT $most
    {{/each}}
  }
  RETURN c
} AS claims
RETURN properties(revision) AS properties, claims >= $most AS large,
  COLLECT { MATCH (undo:Revision {undoes: $number}) WHERE undo.number <> $revision AND NOT EXISTS { (:Revision {undoes: undo.number}) } RETURN undo.number ORDER BY undo.number } AS undoneBy
