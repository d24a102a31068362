// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to an entity and its claims, the latest first. What was said of an entity
// that was merged into another belongs to the history of that one.
CALL (args) {
  MATCH (named:Entity {id: args.of})
  MATCH {{merged named AS top}}
  WHERE NOT EXISTS { (top)-[further:MERGED_INTO]->() WHERE {{known further}} } {{and-seen top}}
  MATCH (top)(()<-[a:MERGED_INTO]-() WHERE {{known a}}){0,10}(node)
  WHERE {{seen node}}
  WITH collect(DISTINCT node) AS nodes
  WITH nodes, COLLECT {
    UNWIND nodes AS n
    MATCH (n)-[c:{{claim-types}}]-()
    WHERE c.corrects IS NOT NULL
    RETURN c.corrects + ' ' + c.recorded
  } AS corrected
  CALL (nodes, corrected) {
    UNWIND nodes AS n
    RETURN n.recorded AS number, {kind: 'CREATED', entity: n, keys: [1, n.id, '']} AS entry
    UNION ALL
    UNWIND nodes AS n
    UNWIND range(0, size(coalesce(n.gaps, [])), 2) AS i
    WITH n, coalesce(n.gaps[i], n.retracted) AS number
    WHERE number < 9223372036854775807 AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = number }
    RETURN number, {kind: 'RETRACTED', entity: n, keys: [6, n.id, '']} AS entry
    UNION ALL
    UNWIND nodes AS n
    UNWIND range(1, size(coalesce(n.gaps, [])) - 1, 2) AS i
    WITH n, n.gaps[i] AS number
    WHERE NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.retracted = number }
    RETURN number, {kind: 'RESTORED', entity: n, keys: [2, n.id, '']} AS entry
    UNION ALL
    UNWIND nodes AS n
    MATCH (n)<-[c:CHANGED]-(revision:Revision)
    // Without what only follows from another field.
    WHERE NOT c.field STARTS WITH 'search' AND NOT c.field IN ['name', 'baseName', 'sortName', 'dateLower', 'dateUpper']
    RETURN revision.number AS number,
      {kind: 'CHANGED', entity: n, field: c.field, before: c.before, after: c.after, keys: [3, n.id, c.field]} AS entry
    UNION ALL
    UNWIND nodes AS n
    MATCH (n)-[k:HAS_KEY]->(key:ExternalKey)
    WHERE k.recorded <> n.recorded AND k.mergedFrom IS NULL
    RETURN k.recorded AS number,
      {kind: 'CHANGED', entity: n, field: 'key:' + key.scheme, after: key.value, keys: [3, n.id, key.key]} AS entry
    UNION ALL
    UNWIND nodes AS n
    MATCH (n)-[k:HAS_KEY]->(key:ExternalKey)
    WHERE k.retracted < 9223372036854775807 AND k.mergedFrom IS NULL
      AND NOT EXISTS { (key)<-[moved:HAS_KEY]-() WHERE moved.recorded = k.retracted }
    RETURN k.retracted AS number,
      {kind: 'CHANGED', entity: n, field: 'key:' + key.scheme, before: key.value, keys: [3, n.id, key.key]} AS entry
    UNION ALL
    UNWIND nodes AS each
    MATCH (each)-[m:MERGED_INTO]-(other)
    WHERE {{seen other}}
    WITH DISTINCT m
    RETURN m.recorded AS number,
      {kind: 'MERGED', entity: startNode(m), other: endNode(m), keys: [4, startNode(m).id, '']} AS entry
    UNION ALL
    UNWIND nodes AS each
    MATCH (each)-[m:MERGED_INTO]-(other)
    WHERE {{seen other}} AND m.retracted < 9223372036854775807
    WITH DISTINCT m
    RETURN m.retracted AS number,
      {kind: 'SPLIT', entity: startNode(m), other: endNode(m), keys: [5, startNode(m).id, '']} AS entry
    UNION ALL
    UNWIND nodes AS n
    MATCH (n)-[c:{{claim-types}}]-()
    WHERE {{seen c}}
    WITH DISTINCT c
    RETURN c.recorded AS number,
      {kind: CASE WHEN c.corrects IS NULL THEN 'RECORDED' ELSE 'CORRECTED' END, claim: c, keys: [7, c.id, '']} AS entry
    UNION ALL
    UNWIND nodes AS n
    MATCH (n)-[c:{{claim-types}}]-()
    WHERE c.retracted < 9223372036854775807 AND NOT c.id + ' ' + c.retracted IN corrected {{and-seen c}}
    WITH DISTINCT c
    RETURN c.retracted AS number, {kind: 'RETRACTED', claim: c, keys: [8, c.id, '']} AS entry
  }
  RETURN number, entry
}
MATCH (revision:Revision {number: number})
WHERE (args.kinds IS NULL OR entry.kind IN args.kinds)
  AND revision.number <= $revision AND NOT revision.number IN $inFlight
WITH entry, revision, revision.visibleAt.epochSeconds * 1000000000 + revision.visibleAt.nanosecond AS moment
RETURN entry {.*, change: revision, keys: [-moment] + entry.keys} AS row
