// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that ties two nodes, by the ids of both.
MATCH (named:Entity {id: args.one})
MATCH {{merged named AS a}}
WHERE {{present a}}
WITH args, a
LIMIT 1
MATCH (other:Entity {id: args.other})
MATCH {{merged other AS b}}
WHERE {{present b}}
MATCH (a)-[c:{{claim-types except HAS_ATTRIBUTE}}]-(b)
WHERE {{holds c}}
WITH c
ORDER BY {{preferred c}}
WITH collect(c) AS claims, count(DISTINCT c.source) AS sourceCount
WHERE size(claims) > 0
RETURN {from: startNode(claims[0]), to: endNode(claims[0]), claims: claims, sourceCount: sourceCount,
  holds: CASE WHEN any(c IN claims WHERE {{certain c, $asOf}}) THEN 'CERTAINLY' ELSE 'POSSIBLY' END} AS row
