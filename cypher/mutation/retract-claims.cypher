// SPDX-License-Identifier: GPL-3.0-or-later
// Takes claims back.
UNWIND $rows AS row
CALL (row) {
  MATCH ()-[c:COLLABORATES_WITH {id: row.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {id: row.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {id: row.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {id: row.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:WORKS_ON {id: row.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:LOCATED_IN {id: row.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:PART_OF {id: row.id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:BROADER {id: row.id}]->()
  RETURN c
}
SET c.retracted = row.revision
