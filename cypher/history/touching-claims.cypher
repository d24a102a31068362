// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the revisions that touched claims.
CALL (args) {
  UNWIND args.ids AS id
  MATCH ()-[c:COLLABORATES_WITH {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:PARTICIPATES_IN {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:AFFILIATED_WITH {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:HAS_ATTRIBUTE {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:WORKS_ON {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:LOCATED_IN {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:PART_OF {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:BROADER {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
}
WITH DISTINCT number
WHERE number <= $revision AND NOT number IN $inFlight
RETURN number AS row
