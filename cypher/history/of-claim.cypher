// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a claim, the latest first.
CALL (args) {
  MATCH ()-[c:COLLABORATES_WITH {id: args.of}]->()
  RETURN c, head(COLLECT { MATCH ()-[next:COLLABORATES_WITH {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {id: args.of}]->()
  RETURN c, head(COLLECT { MATCH ()-[next:PARTICIPATES_IN {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {id: args.of}]->()
  RETURN c, head(COLLECT { MATCH ()-[next:AFFILIATED_WITH {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {id: args.of}]->()
  RETURN c, head(COLLECT { MATCH ()-[next:HAS_ATTRIBUTE {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
  UNION ALL
  MATCH ()-[c:WORKS_ON {id: args.of}]->()
  RETURN c, head(COLLECT { MATCH ()-[next:WORKS_ON {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
  UNION ALL
  MATCH ()-[c:LOCATED_IN {id: args.of}]->()
  RETURN c, head(COLLECT { MATCH ()-[next:LOCATED_IN {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
  UNION ALL
  MATCH ()-[c:PART_OF {id: args.of}]->()
  RETURN c, head(COLLECT { MATCH ()-[next:PART_OF {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
  UNION ALL
  MATCH ()-[c:BROADER {id: args.of}]->()
  RETURN c, head(COLLECT { MATCH ()-[next:BROADER {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
}
UNWIND CASE WHEN c.retracted < 9223372036854775807 THEN [true, false] ELSE [true] END AS recorded
WITH args, CASE WHEN recorded THEN c.recorded ELSE c.retracted END AS number, {
  kind: CASE
    WHEN recorded AND c.corrects IS NULL THEN 'RECORDED'
    WHEN NOT recorded AND next IS NULL THEN 'RETRACTED'
    ELSE 'CORRECTED'
  END,
  claim: CASE WHEN recorded OR next IS NULL THEN c ELSE next END,
  keys: [CASE WHEN recorded THEN 7 ELSE 8 END, c.id, '']
} AS entry
MATCH (revision:Revision {number: number})
WHERE (args.kinds IS NULL OR entry.kind IN args.kinds)
  AND revision.number <= $revision AND NOT revision.number IN $inFlight
WITH entry, revision, revision.visibleAt.epochSeconds * 1000000000 + revision.visibleAt.nanosecond AS moment
RETURN entry {.*, change: revision, keys: [-moment] + entry.keys} AS row
