// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the revisions that touched claims of sources.
CALL (args) {
  UNWIND args.ids AS id
  MATCH ()-[c:COLLABORATES_WITH {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:PARTICIPATES_IN {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:AFFILIATED_WITH {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:HAS_ATTRIBUTE {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:WORKS_ON {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:LOCATED_IN {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:PART_OF {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND args.ids AS id
  MATCH ()-[c:BROADER {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
}
WITH DISTINCT number
WHERE number <= $revision AND NOT number IN $inFlight
RETURN number AS row
