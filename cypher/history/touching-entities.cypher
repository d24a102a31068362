// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the revisions that touched entities or claims about them, or about those that they were merged into.
CALL (args) {
  UNWIND args.ids AS id
  MATCH (named:Entity {id: id})
  MATCH {{merged named AS n}}
  WHERE {{seen n}}
  UNWIND [n.recorded, n.retracted] + coalesce(n.gaps, []) AS number
  RETURN number
  UNION ALL
  UNWIND args.ids AS id
  MATCH (named:Entity {id: id})
  MATCH {{merged named AS n}}
  WHERE {{seen n}}
  MATCH (n)<-[:CHANGED]-(revision:Revision)
  RETURN revision.number AS number
  UNION ALL
  UNWIND args.ids AS id
  MATCH (named:Entity {id: id})
  MATCH {{merged named AS n}}
  WHERE {{seen n}}
  MATCH (n)-[c:{{claim-types}}|MERGED_INTO|HAS_KEY]-()
  WHERE {{seen c}}
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
}
WITH DISTINCT number
WHERE number <= $revision AND NOT number IN $inFlight
RETURN number AS row
