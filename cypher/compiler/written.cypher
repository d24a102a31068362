// SPDX-License-Identifier: GPL-3.0-or-later
// Entities and claims that a write was about, in the order asked for; those it took back too.
UNWIND args.ids AS id
CALL (id) {
  MATCH (named:Entity {id: id})
  WHERE named.recorded <= $revision
  MATCH (named)(()-[m:MERGED_INTO]->() WHERE known(m)){0,10}(n)
  WHERE NOT EXISTS { (n)-[next:MERGED_INTO]->() WHERE known(next) }
  RETURN n AS row
  UNION ALL
  MATCH ()-[c:COLLABORATES_WITH {id: id}]->()
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {id: id}]->()
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {id: id}]->()
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {id: id}]->()
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:WORKS_ON {id: id}]->()
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:LOCATED_IN {id: id}]->()
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:PART_OF {id: id}]->()
  RETURN c AS row
  UNION ALL
  MATCH ()-[c:BROADER {id: id}]->()
  RETURN c AS row
}
RETURN row
