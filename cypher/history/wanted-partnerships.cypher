// SPDX-License-Identifier: GPL-3.0-or-later
// A pair of a diff, if a filter lets both through and asks for a claim by which they worked together.
WITH owner, args, owner.actor AS a, owner.partner AS b, coalesce(args.on, $asOf) AS day
WHERE {{admitted a}} AND {{admitted b}}
WITH owner, args, day, coalesce(owner.claims, COLLECT {
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(b)
  WHERE {{known c}} AND c.rankOrder < 2 AND {{possible c, day}}
  RETURN c
}) AS claims
WHERE any(c IN claims WHERE (args.relations IS NULL OR type(c) IN args.relations) AND {{chosen c}}
  AND (args.certainty IS NULL OR args.certainty <> 'CERTAINLY' OR {{certain c, day}}))
RETURN owner AS row
