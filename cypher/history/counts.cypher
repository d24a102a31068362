// SPDX-License-Identifier: GPL-3.0-or-later
// How much a revision did; a claim that another took the place of in the same revision was not taken back. What is many is
// counted in indexes, without looking at it.
CALL (owner) {
  {{#each-claim-type T: UNION ALL}}
  RETURN
    COUNT { MATCH ()-[c:{{T}} {recorded: owner.number}]->() WHERE c.id > '' {{and-seen c}} RETURN c } AS recorded,
    COUNT { MATCH ()-[c:{{T}} {recorded: owner.number}]->() WHERE c.corrects > '' {{and-seen c}} RETURN c } AS corrected,
    COUNT { MATCH ()-[c:{{T}} {retracted: owner.number}]->() WHERE c.id > '' {{and-seen c}} AND NOT EXISTS { MATCH ()-[next:{{T}} {corrects: c.id}]->() WHERE next.recorded = owner.number } RETURN c } AS retracted
  {{/each}}
}
WITH owner, sum(recorded) AS recorded, sum(corrected) AS corrected, sum(retracted) AS retracted
RETURN {
  recorded: recorded - corrected,
  corrected: corrected,
  retracted: retracted,
  created: COUNT { MATCH (n:Entity {recorded: owner.number}) WHERE n.id > '' {{and-seen n}} RETURN n },
  changed: COUNT { MATCH (owner)-[:CHANGED]->(n:Entity) WHERE {{seen n}} RETURN DISTINCT n },
  removed: COUNT {
    MATCH (n:Entity {retracted: owner.number})
    WHERE n.id > '' {{and-seen n}} AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
    RETURN n
  } + COUNT {
    MATCH (n:Entity)
    WHERE n.gaps IS NOT NULL {{and-seen n}} AND any(i IN range(0, size(n.gaps) - 1, 2) WHERE n.gaps[i] = owner.number)
      AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
    RETURN n
  },
  merged: COUNT { MATCH (n)-[m:MERGED_INTO {recorded: owner.number}]->() WHERE {{seen n}} RETURN m },
  split: COUNT { MATCH (n)-[m:MERGED_INTO {retracted: owner.number}]->() WHERE {{seen n}} RETURN m }
} AS row
