// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of actors who worked together directly on one of two days and not on the other. No index has the days of all claims,
// so each claim is looked at: first whether it held on one day only.
WITH owner.from AS earlier, owner.to AS later, args.gained AS gained
CALL (earlier, later, gained) {
  MATCH (one)-[c:COLLABORATES_WITH]->(other)
  WHERE CASE
      WHEN gained THEN {{possible c, later}} AND NOT {{possible c, earlier}} AND {{known c}} AND c.rankOrder < 2
      WHEN NOT gained THEN {{possible c, earlier}} AND NOT {{possible c, later}} AND {{known c}} AND c.rankOrder < 2
      ELSE false
    END
  RETURN one, other
  UNION ALL
  MATCH (one)-[c:PARTICIPATES_IN]->(other)
  WHERE CASE
      WHEN gained THEN {{possible c, later}} AND NOT {{possible c, earlier}} AND {{known c}} AND c.rankOrder < 2
      WHEN NOT gained THEN {{possible c, earlier}} AND NOT {{possible c, later}} AND {{known c}} AND c.rankOrder < 2
      ELSE false
    END
  RETURN one, other
}
WITH earlier, later, gained, one, other
WHERE one:Actor AND other:Actor
WITH DISTINCT CASE WHEN one.id < other.id THEN one ELSE other END AS a, CASE WHEN one.id < other.id THEN other ELSE one END AS b,
  CASE WHEN gained THEN later ELSE earlier END AS day, CASE WHEN gained THEN earlier ELSE later END AS without
WHERE NOT EXISTS {
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(b)
  WHERE {{known c}} AND c.rankOrder < 2 AND {{possible c, without}}
}
RETURN {actor: a, partner: b, day: day} AS row
