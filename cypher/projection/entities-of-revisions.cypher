// SPDX-License-Identifier: GPL-3.0-or-later
// The entities that some revisions created, took away, brought back or changed, said something of their lives, or let show
// something else as a day came, with their changes and merges.
UNWIND $numbers AS number
CALL (number) {
  MATCH (n:Entity {recorded: number})
  WHERE n.id > ''
  RETURN n
  UNION
  MATCH (n:Entity {retracted: number})
  WHERE n.id > ''
  RETURN n
  UNION
  MATCH (:Revision {number: number})-[:REINSTATED|CHANGED|TURNED]->(n:Entity)
  RETURN n
  UNION
  MATCH (n:Entity)-[c:HAS_ATTRIBUTE {recorded: number}]->(value)
  WHERE c.id > '' AND value.property IN ['founded', 'dissolved', 'start']
  RETURN n
  UNION
  MATCH (n:Entity)-[c:HAS_ATTRIBUTE {retracted: number}]->(value)
  WHERE c.id > '' AND value.property IN ['founded', 'dissolved', 'start']
  RETURN n
  UNION
  MATCH (n:Entity)-[:MERGED_INTO {recorded: number}]->()
  RETURN n
  UNION
  MATCH (n:Entity)-[:MERGED_INTO {retracted: number}]->()
  RETURN n
}
WITH DISTINCT n
RETURN n {.id, .kind, .level, .state, .ownState, .country, .ownCountry, .recorded, .retracted, .gaps,
    .foundedLower, .foundedUpper, .dissolvedLower, .dissolvedUpper, .startLower, .startUpper,
    .lifeChanges, .pastFirstDays, .pastFirstCertainDays, .pastLastCertainDays, .pastLastDays,
    .publicUntil, .membersUntil} AS properties,
  COLLECT {
    MATCH (n)<-[change:CHANGED]-(revision:Revision)
    WHERE change.field IN ['state', 'ownState', 'country', 'ownCountry']
    RETURN {number: revision.number, visibleAt: revision.visibleAt, field: change.field, before: change.before}
  } AS changes,
  COLLECT {
    MATCH (n)-[merged:MERGED_INTO]->(kept:Entity)
    RETURN {kept: kept.id, recorded: merged.recorded, retracted: merged.retracted}
  } AS merges
