// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the revisions that touched entities or claims about them.
CALL (args) {
  UNWIND args.ids AS id
  MATCH (n:Entity {id: id})
  UNWIND [n.recorded, n.retracted] + coalesce(n.gaps, []) AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH (:Entity {id: id})<-[:CHANGED]-(revision:Revision)
  RETURN revision.number AS number
  UNION ALL
  UNWIND args.ids AS id
  MATCH (:Entity {id: id})-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|HAS_ATTRIBUTE|WORKS_ON|LOCATED_IN|PART_OF|BROADER|MERGED_INTO|HAS_KEY]-()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
}
WITH DISTINCT number
WHERE number <= $revision AND NOT number IN $inFlight
RETURN number AS row
