// SPDX-License-Identifier: GPL-3.0-or-later
// How much a revision did; a claim that another took the place of in the same revision was not taken back.
CALL (owner) {
  MATCH ()-[c:COLLABORATES_WITH {recorded: owner.number}]->()
  RETURN count(c) AS recorded, collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {recorded: owner.number}]->()
  RETURN count(c) AS recorded, collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {recorded: owner.number}]->()
  RETURN count(c) AS recorded, collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {recorded: owner.number}]->()
  RETURN count(c) AS recorded, collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:WORKS_ON {recorded: owner.number}]->()
  RETURN count(c) AS recorded, collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:LOCATED_IN {recorded: owner.number}]->()
  RETURN count(c) AS recorded, collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:PART_OF {recorded: owner.number}]->()
  RETURN count(c) AS recorded, collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:BROADER {recorded: owner.number}]->()
  RETURN count(c) AS recorded, collect(c.corrects) AS some
}
WITH owner, sum(recorded) AS recorded, reduce(all = [], some IN collect(some) | all + some) AS corrected
CALL (owner, corrected) {
  MATCH ()-[c:COLLABORATES_WITH {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN count(c) AS retracted
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN count(c) AS retracted
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN count(c) AS retracted
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN count(c) AS retracted
  UNION ALL
  MATCH ()-[c:WORKS_ON {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN count(c) AS retracted
  UNION ALL
  MATCH ()-[c:LOCATED_IN {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN count(c) AS retracted
  UNION ALL
  MATCH ()-[c:PART_OF {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN count(c) AS retracted
  UNION ALL
  MATCH ()-[c:BROADER {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN count(c) AS retracted
}
WITH owner, recorded, corrected, sum(retracted) AS retracted
RETURN {
  recorded: recorded - size(corrected),
  corrected: size(corrected),
  retracted: retracted,
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
