// SPDX-License-Identifier: GPL-3.0-or-later
// A claim that gives an actor a value in a dimension of facets.
MATCH (owner)-[c:WORKS_ON|COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH]-(other:Entity)
WHERE {{holds c}} AND {{sure c}} AND CASE args.dimension
  WHEN 'TOPIC' THEN other:Topic
  WHEN 'PROGRAM' THEN other:Program AND endNode(c) = other AND type(c) = 'PARTICIPATES_IN'
  WHEN 'ALLIANCE' THEN other:LocalAlliance AND endNode(c) = other AND type(c) = 'PARTICIPATES_IN'
  WHEN 'STATUS' THEN NOT other:Topic
  WHEN 'KIND' THEN c.kind IS NOT NULL
  WHEN 'ROLE' THEN NOT other:Topic AND c.role IS NOT NULL
  WHEN 'YEAR' THEN NOT other:Topic AND c.validFromLower.year = c.validFromUpper.year
  ELSE false
END
RETURN c AS row
