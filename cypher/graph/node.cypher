// SPDX-License-Identifier: GPL-3.0-or-later
// The entity or claim with an id.
CALL (args) {
  MATCH (n:Entity {id: args.id})
  WHERE known(n)
  RETURN n AS row
  UNION ALL
  MATCH ()-[c:COLLABORATES_WITH {id: args.id}]->()
  WHERE known(c)
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {id: args.id}]->()
  WHERE known(c)
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {id: args.id}]->()
  WHERE known(c)
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {id: args.id}]->()
  WHERE known(c)
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:WORKS_ON {id: args.id}]->()
  WHERE known(c)
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:LOCATED_IN {id: args.id}]->()
  WHERE known(c)
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:PART_OF {id: args.id}]->()
  WHERE known(c)
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:BROADER {id: args.id}]->()
  WHERE known(c)
  RETURN c AS row
}
RETURN row
