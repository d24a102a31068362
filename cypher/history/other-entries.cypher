// SPDX-License-Identifier: GPL-3.0-or-later
// What a revision did besides creating entities and recording claims, of which there may be many: an entry for each thing;
// whatever belongs together as one change is one entry.
CALL (owner, args) {
  MATCH (n:Entity)
  WHERE n.gaps IS NOT NULL
    AND any(i IN range(1, size(n.gaps) - 1, 2) WHERE n.gaps[i] = owner.number)
    AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.retracted = owner.number }
    AND (args.kinds IS NULL OR 'RESTORED' IN args.kinds) {{and-seen n}}
  RETURN {kind: 'RESTORED', entity: n, keys: [2, n.id, '']} AS entry
  UNION ALL
  MATCH (owner)-[c:CHANGED]->(n:Entity)
  // Without what only follows from another field.
  WHERE NOT c.field STARTS WITH 'search' AND NOT c.field IN ['name', 'baseName', 'sortName', 'dateLower', 'dateUpper']
    AND (args.kinds IS NULL OR 'CHANGED' IN args.kinds) {{and-seen n}}
  RETURN {kind: 'CHANGED', entity: n, field: c.field, before: c.before, after: c.after, keys: [3, n.id, c.field]} AS entry
  UNION ALL
  MATCH (n)-[k:HAS_KEY {recorded: owner.number}]->(key)
  WHERE n.recorded <> owner.number AND k.mergedFrom IS NULL
    AND (args.kinds IS NULL OR 'CHANGED' IN args.kinds) {{and-seen n}}
  RETURN {kind: 'CHANGED', entity: n, field: 'key:' + key.scheme, after: key.value, keys: [3, n.id, key.key]} AS entry
  UNION ALL
  MATCH (n)-[k:HAS_KEY {retracted: owner.number}]->(key)
  // Those of an entity that is taken out go with it, as those of a new one come with it.
  WHERE n.retracted <> owner.number AND k.mergedFrom IS NULL AND NOT EXISTS { (key)<-[moved:HAS_KEY]-() WHERE moved.recorded = owner.number }
    AND (args.kinds IS NULL OR 'CHANGED' IN args.kinds) {{and-seen n}}
  RETURN {kind: 'CHANGED', entity: n, field: 'key:' + key.scheme, before: key.value, keys: [3, n.id, key.key]} AS entry
  UNION ALL
  MATCH (n)-[m:MERGED_INTO {recorded: owner.number}]->(other)
  WHERE (args.kinds IS NULL OR 'MERGED' IN args.kinds) {{and-seen n}}
  RETURN {kind: 'MERGED', entity: n, other: other, keys: [4, n.id, '']} AS entry
  UNION ALL
  MATCH (n)-[m:MERGED_INTO {retracted: owner.number}]->(other)
  WHERE (args.kinds IS NULL OR 'SPLIT' IN args.kinds) {{and-seen n}}
  RETURN {kind: 'SPLIT', entity: n, other: other, keys: [5, n.id, '']} AS entry
  UNION ALL
  MATCH (n:Entity)
  WHERE n.gaps IS NOT NULL
    AND any(i IN range(0, size(n.gaps) - 1, 2) WHERE n.gaps[i] = owner.number)
    AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
    AND (args.kinds IS NULL OR 'RETRACTED' IN args.kinds) {{and-seen n}}
  RETURN {kind: 'RETRACTED', entity: n, keys: [6, n.id, '']} AS entry
}
RETURN entry {.*, change: owner} AS row
