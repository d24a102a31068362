// SPDX-License-Identifier: GPL-3.0-or-later
// The entity or claim with an id; for an entity that was merged into another, that one.
CALL (args) {
  MATCH (named:Entity {id: args.id})
  MATCH (named)(()-[m:MERGED_INTO]->() WHERE known(m)){0,10}(n)
  WHERE present(n)
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
