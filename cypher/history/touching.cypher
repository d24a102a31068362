// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the revisions that touched entities or claims, or claims of sources.
CALL (args) {
  CALL (args) {
    UNWIND coalesce(args.ids, []) AS id
    MATCH (n:Entity {id: id})
    RETURN collect(n) AS nodes
  }
  CALL (nodes) {
    UNWIND nodes AS n
    UNWIND [n.recorded, n.retracted] + coalesce(n.gaps, []) AS number
    RETURN number
    UNION
    UNWIND nodes AS n
    MATCH (n)<-[:CHANGED]-(revision:Revision)
    RETURN revision.number AS number
    UNION
    UNWIND nodes AS n
    MATCH (n)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|HAS_ATTRIBUTE|WORKS_ON|LOCATED_IN|PART_OF|BROADER|MERGED_INTO|HAS_KEY]-()
    UNWIND [c.recorded, c.retracted] AS number
    RETURN number
  }
  RETURN number
  UNION ALL
  UNWIND coalesce(args.ids, []) AS id
  MATCH ()-[c:COLLABORATES_WITH {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND coalesce(args.ids, []) AS id
  MATCH ()-[c:PARTICIPATES_IN {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND coalesce(args.ids, []) AS id
  MATCH ()-[c:AFFILIATED_WITH {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND coalesce(args.ids, []) AS id
  MATCH ()-[c:HAS_ATTRIBUTE {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND coalesce(args.ids, []) AS id
  MATCH ()-[c:WORKS_ON {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND coalesce(args.ids, []) AS id
  MATCH ()-[c:LOCATED_IN {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND coalesce(args.ids, []) AS id
  MATCH ()-[c:PART_OF {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND coalesce(args.ids, []) AS id
  MATCH ()-[c:BROADER {id: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  UNION ALL
  UNWIND coalesce(args.sources, []) AS id
  MATCH ()-[c:COLLABORATES_WITH {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND coalesce(args.sources, []) AS id
  MATCH ()-[c:PARTICIPATES_IN {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND coalesce(args.sources, []) AS id
  MATCH ()-[c:AFFILIATED_WITH {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND coalesce(args.sources, []) AS id
  MATCH ()-[c:HAS_ATTRIBUTE {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND coalesce(args.sources, []) AS id
  MATCH ()-[c:WORKS_ON {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND coalesce(args.sources, []) AS id
  MATCH ()-[c:LOCATED_IN {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND coalesce(args.sources, []) AS id
  MATCH ()-[c:PART_OF {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  UNION ALL
  UNWIND coalesce(args.sources, []) AS id
  MATCH ()-[c:BROADER {source: id}]->()
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
}
WITH DISTINCT number
WHERE number <= $revision AND NOT number IN $inFlight
RETURN number AS row
