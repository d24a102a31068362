// SPDX-License-Identifier: GPL-3.0-or-later
// What a revision did, an entry for each thing; whatever belongs together as one change is one entry.
CALL (owner) {
  MATCH ()-[c:COLLABORATES_WITH {recorded: owner.number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {recorded: owner.number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {recorded: owner.number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {recorded: owner.number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:WORKS_ON {recorded: owner.number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:LOCATED_IN {recorded: owner.number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:PART_OF {recorded: owner.number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:BROADER {recorded: owner.number}]->()
  RETURN collect(c.corrects) AS some
}
WITH owner, args, reduce(all = [], some IN collect(some) | all + some) AS corrected
CALL (owner, corrected) {
  MATCH (n:Entity {recorded: owner.number})
  RETURN {kind: 'CREATED', entity: n, keys: [1, n.id, '']} AS entry
  UNION ALL
  MATCH (n:Entity)
  WHERE n.gaps IS NOT NULL
    AND any(i IN range(1, size(n.gaps) - 1, 2) WHERE n.gaps[i] = owner.number)
    AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.retracted = owner.number }
  RETURN {kind: 'RESTORED', entity: n, keys: [2, n.id, '']} AS entry
  UNION ALL
  MATCH (owner)-[c:CHANGED]->(n:Entity)
  // Without what only follows from another field.
  WHERE NOT c.field STARTS WITH 'search' AND NOT c.field IN ['name', 'baseName', 'sortName', 'dateLower', 'dateUpper']
  RETURN {kind: 'CHANGED', entity: n, field: c.field, before: c.before, after: c.after, keys: [3, n.id, c.field]} AS entry
  UNION ALL
  MATCH (n)-[k:HAS_KEY {recorded: owner.number}]->(key)
  WHERE n.recorded <> owner.number AND k.mergedFrom IS NULL
  RETURN {kind: 'CHANGED', entity: n, field: 'key:' + key.scheme, after: key.value, keys: [3, n.id, key.key]} AS entry
  UNION ALL
  MATCH (n)-[k:HAS_KEY {retracted: owner.number}]->(key)
  WHERE k.mergedFrom IS NULL AND NOT EXISTS { (key)<-[moved:HAS_KEY]-() WHERE moved.recorded = owner.number }
  RETURN {kind: 'CHANGED', entity: n, field: 'key:' + key.scheme, before: key.value, keys: [3, n.id, key.key]} AS entry
  UNION ALL
  MATCH (n)-[m:MERGED_INTO {recorded: owner.number}]->(other)
  RETURN {kind: 'MERGED', entity: n, other: other, keys: [4, n.id, '']} AS entry
  UNION ALL
  MATCH (n)-[m:MERGED_INTO {retracted: owner.number}]->(other)
  RETURN {kind: 'SPLIT', entity: n, other: other, keys: [5, n.id, '']} AS entry
  UNION ALL
  MATCH (n:Entity {retracted: owner.number})
  WHERE NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
  RETURN {kind: 'RETRACTED', entity: n, keys: [6, n.id, '']} AS entry
  UNION ALL
  MATCH (n:Entity)
  WHERE n.gaps IS NOT NULL
    AND any(i IN range(0, size(n.gaps) - 1, 2) WHERE n.gaps[i] = owner.number)
    AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
  RETURN {kind: 'RETRACTED', entity: n, keys: [6, n.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:COLLABORATES_WITH {recorded: owner.number}]->()
  RETURN {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:COLLABORATES_WITH {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {recorded: owner.number}]->()
  RETURN {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {recorded: owner.number}]->()
  RETURN {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {recorded: owner.number}]->()
  RETURN {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:WORKS_ON {recorded: owner.number}]->()
  RETURN {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:WORKS_ON {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:LOCATED_IN {recorded: owner.number}]->()
  RETURN {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:LOCATED_IN {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:PART_OF {recorded: owner.number}]->()
  RETURN {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:PART_OF {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:BROADER {recorded: owner.number}]->()
  RETURN {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
  UNION ALL
  MATCH ()-[c:BROADER {retracted: owner.number}]->()
  WHERE NOT c.id IN corrected
  RETURN {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
}
WITH owner, args, entry
WHERE args.kinds IS NULL OR entry.kind IN args.kinds
RETURN entry {.*, change: owner} AS row
