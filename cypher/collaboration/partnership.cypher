// SPDX-License-Identifier: GPL-3.0-or-later
// What two actors have together: every claim between them, directly or through what both take part in, the preferred
// one first.
WITH owner AS pair, owner.actor AS actor, owner.partner AS partner, args.filter AS filter
CALL (actor, partner) {
  MATCH (actor)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(partner)
  WHERE {{holds c}}
  RETURN [c] AS both, null AS via
  UNION ALL
  MATCH (actor)-[c:PARTICIPATES_IN]->(via)<-[d:PARTICIPATES_IN]-(partner)
  WHERE {{holds c}} AND {{holds d}}
  RETURN [c, d] AS both, via
}
WITH pair, filter, both, via,
  CASE via.type WHEN 'Program' THEN 'PROGRAM' WHEN 'LocalAlliance' THEN 'ALLIANCE' WHEN 'Event' THEN 'EVENT' ELSE 'DIRECT' END AS path
WHERE (filter.through IS NULL OR path IN filter.through) AND (filter.via IS NULL OR via.id = filter.via
  OR EXISTS { (:Entity {id: filter.via})(()-[m:MERGED_INTO]->() WHERE {{known m}}){1,10}(via) })
WITH pair, filter, both, path,
  [c IN both | {ENDED: 0, PLANNED: 1, DECLARED: 2, DECIDED: 3, ACTIVE: 4}[c.status]] AS strengths
// What two share has come as far as the one that is less far: an indirect pair counts by its weaker claim.
WITH pair, filter, both, path, strengths,
  CASE WHEN path = 'DIRECT' THEN 0 ELSE 4 - reduce(least = 4, s IN strengths | CASE WHEN s < least THEN s ELSE least END) END AS behind
UNWIND range(0, size(both) - 1) AS i
WITH pair, filter, both[i] AS claim,
  min(CASE path WHEN 'DIRECT' THEN 0 ELSE 1 END) AS indirect, min(behind) AS behind, min(strengths[i]) AS strength
ORDER BY indirect, behind,
  CASE indirect WHEN 1 THEN strength END,
  CASE indirect WHEN 1 THEN claim.validFromLower END DESC,
  {{preferred claim}}
WITH pair, filter, collect(claim) AS claims, min(indirect) = 0 AS direct,
  collect(DISTINCT CASE WHEN indirect = 0 THEN claim.kind END) AS kinds
WITH pair, filter, claims, direct, kinds,
  any(a IN claims WHERE any(b IN claims WHERE a.id < b.id AND {{contradict a, b}})) AS contradictory
WHERE (filter.kinds IS NULL OR any(kind IN kinds WHERE kind IN filter.kinds))
  AND (filter.statuses IS NULL OR claims[0].status IN filter.statuses)
  AND (filter.source IS NULL OR any(c IN claims WHERE c.source = filter.source))
  AND (filter.contradictory IS NULL OR contradictory = filter.contradictory)
RETURN pair{.*, claims: claims, direct: direct, kinds: kinds, contradictory: contradictory} AS row
