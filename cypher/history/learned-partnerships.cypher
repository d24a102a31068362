// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of actors of whom the graph came to know that they work together directly, or knows it no more.
WITH owner.numbers AS numbers, owner.later AS later, args
CALL (numbers) {
  MATCH (a)-[c:COLLABORATES_WITH]->(b)
  WHERE c.recorded IN numbers AND c.id > '' {{and-seen c}}
  RETURN a, b
  UNION
  MATCH (a)-[c:COLLABORATES_WITH]->(b)
  WHERE c.retracted IN numbers AND c.id > '' {{and-seen c}}
  RETURN a, b
  UNION
  MATCH (a)-[c:PARTICIPATES_IN]->(b)
  WHERE c.recorded IN numbers AND c.id > '' {{and-seen c}}
  RETURN a, b
  UNION
  MATCH (a)-[c:PARTICIPATES_IN]->(b)
  WHERE c.retracted IN numbers AND c.id > '' {{and-seen c}}
  RETURN a, b
}
WITH DISTINCT args, numbers, later, CASE WHEN a.id < b.id THEN a ELSE b END AS a, CASE WHEN a.id < b.id THEN b ELSE a END AS b
WHERE a:Actor AND b:Actor
WITH args, a, b, COLLECT {
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(b)
  WHERE NOT c.recorded IN numbers AND NOT c.recorded IN later
    AND (c.retracted IN numbers OR c.retracted IN later OR {{known c}}) {{and-seen c}}
  RETURN c ORDER BY c.rankOrder, c.id
} AS before, COLLECT {
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(b)
  WHERE NOT c.recorded IN later AND (c.retracted IN later OR {{known c}}) {{and-seen c}}
  RETURN c ORDER BY c.rankOrder, c.id
} AS after
WHERE (size(after) > 0) = args.gained AND (size(before) > 0) <> args.gained
RETURN {actor: a, partner: b, claims: CASE WHEN args.gained THEN after ELSE before END, keys: [{{at a.sortName}}, a.id, b.id]} AS row
