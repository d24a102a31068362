// SPDX-License-Identifier: GPL-3.0-or-later
// The claim that a correction took the place of.
WITH owner.claim.corrects AS id, owner.kind AS kind
WHERE kind = 'CORRECTED'
CALL (id) {
  MATCH ()-[c:COLLABORATES_WITH {id: id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {id: id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {id: id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {id: id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:WORKS_ON {id: id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:LOCATED_IN {id: id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:PART_OF {id: id}]->()
  RETURN c
  UNION ALL
  MATCH ()-[c:BROADER {id: id}]->()
  RETURN c
}
RETURN c AS row
