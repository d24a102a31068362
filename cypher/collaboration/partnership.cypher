// SPDX-License-Identifier: GPL-3.0-or-later
// What two actors have together: every claim between them, directly or through what both take part in, the preferred
// one first.
WITH owner AS pair, owner.actor AS actor, owner.partner AS partner, args
CALL (actor, partner) {
  MATCH (actor)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(partner)
  WHERE {{holds c}}
  RETURN [c] AS both, null AS via
  UNION ALL
  MATCH (actor)-[c:PARTICIPATES_IN]->(via)<-[d:PARTICIPATES_IN]-(partner)
  WHERE {{holds c}} AND {{holds d}}
  RETURN [c, d] AS both, via
}
WITH pair, args, both, via,
  CASE via.type WHEN 'Program' THEN 'PROGRAM' WHEN 'LocalAlliance' THEN 'ALLIANCE' WHEN 'Event' THEN 'EVENT' ELSE 'DIRECT' END AS path
WHERE (args.through IS NULL OR path IN args.through) AND (args.via IS NULL OR via.id = args.via
  OR EXISTS { (:Entity {id: args.via})(()-[m:MERGED_INTO]->() WHERE {{known m}}){1,10}(via) })
WITH pair, args, both, via, path,
  [c IN both | {{strength c}}] AS strengths
// What two share has come as far as the one that is less far: an indirect pair counts by its weaker claim.
WITH pair, args, both, via, path, strengths,
  CASE WHEN path = 'DIRECT' THEN 0 ELSE 4 - reduce(least = 4, s IN strengths | CASE WHEN s < least THEN s ELSE least END) END AS behind
WITH pair, args, collect({both: both, via: via, path: path, strengths: strengths, behind: behind,
  certain: all(c IN both WHERE {{certain c, $asOf}})}) AS ways
CALL (ways) {
  UNWIND ways AS way
  UNWIND range(0, size(way.both) - 1) AS i
  WITH way.both[i] AS claim, min(CASE way.path WHEN 'DIRECT' THEN 0 ELSE 1 END) AS indirect, min(way.behind) AS behind,
    min(way.strengths[i]) AS strength
  ORDER BY indirect, behind,
    CASE indirect WHEN 1 THEN strength END,
    CASE indirect WHEN 1 THEN claim.validFromLower END DESC,
    {{preferred claim}}
  RETURN collect(claim) AS claims, min(indirect) = 0 AS direct
}
WITH pair, args, ways, claims, direct, any(way IN ways WHERE way.certain) AS certain,
  reduce(kinds = [], c IN claims | CASE WHEN c.kind IS NULL OR c.kind IN kinds THEN kinds ELSE kinds + c.kind END) AS kinds,
  any(a IN claims WHERE any(b IN claims WHERE a.id < b.id AND {{contradict a, b}})) AS contradictory
WHERE args.contradictory IS NULL OR contradictory = args.contradictory
// When it began and ended is told by the way of the two most preferred claims: of the ways that the first claim is a part
// of and that are the least far behind, the one whose other claim comes first.
WITH pair, ways, claims, direct, kinds, contradictory, certain,
  reduce(least = 9, each IN ways | CASE WHEN claims[0] IN each.both AND each.behind < least THEN each.behind ELSE least END) AS least
WITH pair, claims, direct, kinds, contradictory, certain, head(reduce(ordered = [], other IN claims | ordered + [way IN ways
  WHERE way.behind = least AND claims[0] IN way.both AND all(c IN way.both WHERE c IN [claims[0], other])])) AS way
WITH *, way.via AS via
WITH *, {{life via}} AS life
WITH pair, claims, direct, kinds, contradictory, certain,
  [c IN way.both | CASE
    WHEN c.validFrom IS NOT NULL THEN {text: c.validFrom, earliest: c.validFromLower, latest: c.validFromUpper}
    WHEN via:Event THEN {text: life.startText, earliest: life.startLower, latest: life.startUpper}
  END] + CASE
    WHEN via:Event THEN [{text: life.startText, earliest: life.startLower, latest: life.startUpper}]
    WHEN life.founded IS NOT NULL THEN [{text: life.founded, earliest: life.foundedLower, latest: life.foundedUpper}]
    ELSE []
  END AS begun,
  [c IN way.both WHERE c.validTo IS NOT NULL | {text: c.validTo, earliest: c.validToLower, latest: c.validToUpper}]
    + CASE
      WHEN life.dissolved IS NOT NULL THEN [{text: life.dissolved, earliest: life.dissolvedLower, latest: life.dissolvedUpper}]
      ELSE []
    END AS ended
RETURN pair{.*, claims: claims, direct: direct, kinds: kinds, contradictory: contradictory,
  holds: CASE WHEN certain THEN 'CERTAINLY' ELSE 'POSSIBLY' END,
  since: CASE WHEN none(each IN begun WHERE each IS NULL) THEN reduce(last = begun[0], each IN begun | CASE
    WHEN each.latest > last.latest OR each.latest = last.latest AND each.earliest > last.earliest THEN each
    ELSE last
  END) END,
  until: reduce(first = ended[0], each IN ended | CASE
    WHEN each.earliest < first.earliest OR each.earliest = first.earliest AND each.latest < first.latest THEN each
    ELSE first
  END)} AS row
