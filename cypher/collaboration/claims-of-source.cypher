// SPDX-License-Identifier: GPL-3.0-or-later
// What a source claims.
CALL (owner) {
  MATCH ()-[c:COLLABORATES_WITH {source: owner.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {source: owner.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {source: owner.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {source: owner.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:WORKS_ON {source: owner.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:LOCATED_IN {source: owner.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:PART_OF {source: owner.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:BROADER {source: owner.id}]->()
  RETURN c
}
WITH c, args
WHERE known(c) AND (args.types IS NULL OR type(c) IN args.types)
RETURN {node: c, keys: [type(c), c.id]} AS row
