// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of actors who worked together directly on one of two days and not on the other.
MATCH (a:Actor)-[c:COLLABORATES_WITH|PARTICIPATES_IN]->(b:Actor)
WHERE known(c) AND c.rankOrder < 2
  AND (c.validFromLower <= owner.from AND c.validToUpper >= owner.from) <> (c.validFromLower <= owner.to AND c.validToUpper >= owner.to)
WITH DISTINCT owner, args, CASE WHEN a.id < b.id THEN a ELSE b END AS a, CASE WHEN a.id < b.id THEN b ELSE a END AS b
WITH args, a, b, [day IN [owner.from, owner.to] | COLLECT {
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(b)
  WHERE known(c) AND c.rankOrder < 2 AND c.validFromLower <= day AND c.validToUpper >= day
  RETURN c ORDER BY c.rankOrder, c.id
}] AS held
WHERE (size(held[0]) > 0) <> (size(held[1]) > 0) AND (size(held[1]) > 0) = args.gained
RETURN {actor: a, partner: b, claims: held[CASE WHEN args.gained THEN 1 ELSE 0 END], keys: [then(a).sortName, a.id, b.id]} AS row
