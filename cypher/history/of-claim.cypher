// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a claim, the latest first.
CALL (args) {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {id: args.of}]->()
  WHERE {{seen c}}
  RETURN c, head(COLLECT { MATCH ()-[next:{{T}} {corrects: args.of}]->() WHERE next.recorded = c.retracted RETURN next }) AS next
  {{/each}}
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
