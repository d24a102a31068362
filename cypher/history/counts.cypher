// SPDX-License-Identifier: GPL-3.0-or-later
// How much a revision did.
CALL (owner) {
  RETURN 0 AS recorded, 0 AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:COLLABORATES_WITH {recorded: owner.number}]->()
  RETURN count(c) AS recorded, count(c.corrects) AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:COLLABORATES_WITH {retracted: owner.number}]->()
  RETURN 0 AS recorded, 0 AS corrected, count(c) AS retracted
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {recorded: owner.number}]->()
  RETURN count(c) AS recorded, count(c.corrects) AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {retracted: owner.number}]->()
  RETURN 0 AS recorded, 0 AS corrected, count(c) AS retracted
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {recorded: owner.number}]->()
  RETURN count(c) AS recorded, count(c.corrects) AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {retracted: owner.number}]->()
  RETURN 0 AS recorded, 0 AS corrected, count(c) AS retracted
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {recorded: owner.number}]->()
  RETURN count(c) AS recorded, count(c.corrects) AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {retracted: owner.number}]->()
  RETURN 0 AS recorded, 0 AS corrected, count(c) AS retracted
  UNION ALL
  MATCH ()-[c:WORKS_ON {recorded: owner.number}]->()
  RETURN count(c) AS recorded, count(c.corrects) AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:WORKS_ON {retracted: owner.number}]->()
  RETURN 0 AS recorded, 0 AS corrected, count(c) AS retracted
  UNION ALL
  MATCH ()-[c:LOCATED_IN {recorded: owner.number}]->()
  RETURN count(c) AS recorded, count(c.corrects) AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:LOCATED_IN {retracted: owner.number}]->()
  RETURN 0 AS recorded, 0 AS corrected, count(c) AS retracted
  UNION ALL
  MATCH ()-[c:PART_OF {recorded: owner.number}]->()
  RETURN count(c) AS recorded, count(c.corrects) AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:PART_OF {retracted: owner.number}]->()
  RETURN 0 AS recorded, 0 AS corrected, count(c) AS retracted
  UNION ALL
  MATCH ()-[c:BROADER {recorded: owner.number}]->()
  RETURN count(c) AS recorded, count(c.corrects) AS corrected, 0 AS retracted
  UNION ALL
  MATCH ()-[c:BROADER {retracted: owner.number}]->()
  RETURN 0 AS recorded, 0 AS corrected, count(c) AS retracted
}
WITH owner, sum(recorded) AS recorded, sum(corrected) AS corrected, sum(retracted) AS retracted
RETURN {
  recorded: recorded - corrected,
  corrected: corrected,
  retracted: CASE WHEN retracted > corrected THEN retracted - corrected ELSE 0 END,
  created: COUNT { MATCH (n:Entity {recorded: owner.number}) RETURN n },
  changed: COUNT { MATCH (owner)-[:CHANGED]->(n:Entity) RETURN DISTINCT n },
  removed: COUNT {
    MATCH (n:Entity {retracted: owner.number})
    WHERE NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
    RETURN n
  } + COUNT {
    MATCH (n:Entity)
    WHERE n.gaps IS NOT NULL AND any(i IN range(0, size(n.gaps) - 1, 2) WHERE n.gaps[i] = owner.number)
      AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
    RETURN n
  },
  merged: COUNT { MATCH ()-[m:MERGED_INTO {recorded: owner.number}]->() RETURN m },
  split: COUNT { MATCH ()-[m:MERGED_INTO {retracted: owner.number}]->() RETURN m }
} AS row
