// SPDX-License-Identifier: GPL-3.0-or-later
// Something that a revision wrote about and that does not lie in a part of the network. What was there before has to have lain
// in it then, so that nobody draws anything into their part. A claim about two needs one of them there; a place, a value, a key
// and what is part of something else the one that it is said of. A source lies nowhere: new ones may be named.
OPTIONAL MATCH (whole:Entity {id: $within})
CALL (whole) {
  MATCH (whole)<-[steps:PART_OF*0..8]-(part:Actor)
  WHERE all(step IN steps WHERE step.recorded < $number AND step.retracted >= $number AND step.rankOrder < 2
    AND step.validToUpper >= $today)
  RETURN collect(part) AS parts
}
CALL (whole) {
  WITH whole
  WHERE whole.level = 'DISTRICT'
  MATCH (town:Municipality)
  WHERE town.ags STARTS WITH whole.ags
  RETURN collect(town) AS towns
}
WITH parts + towns AS places
CALL (places) {
  {{#each-claim-type T: UNION}}
  MATCH (one)-[c:{{T}} {recorded: $number}]->(other)
  WHERE c.id > ''
  RETURN CASE WHEN type(c) IN ['LOCATED_IN', 'PART_OF', 'HAS_ATTRIBUTE'] THEN [one] ELSE [one, other] END AS ends
  UNION
  MATCH (one)-[c:{{T}} {retracted: $number}]->(other)
  WHERE c.id > ''
  RETURN CASE WHEN type(c) IN ['LOCATED_IN', 'PART_OF', 'HAS_ATTRIBUTE'] THEN [one] ELSE [one, other] END AS ends
  {{/each}}
  UNION
  UNWIND $about AS id
  MATCH (entity:Entity {id: id})
  RETURN [entity] AS ends
  UNION
  MATCH (entity:Entity {recorded: $number})
  WHERE entity.id > ''
  RETURN [entity] AS ends
  UNION
  MATCH (entity:Entity {retracted: $number})
  WHERE entity.id > ''
  RETURN [entity] AS ends
  UNION
  MATCH (:Revision {number: $number})-[:REINSTATED]->(entity:Entity)
  WHERE entity.id <> 'source:own-knowledge'
  RETURN [entity] AS ends
  UNION
  MATCH (:Revision {number: $number})-[:CHANGED]->(entity:Entity)
  RETURN [entity] AS ends
  UNION
  MATCH (entity)-[:HAS_KEY {recorded: $number}]->()
  RETURN [entity] AS ends
  UNION
  MATCH (entity)-[:HAS_KEY {retracted: $number}]->()
  RETURN [entity] AS ends
  UNION
  MATCH (gone)-[:MERGED_INTO {recorded: $number}]->(kept)
  UNWIND [gone, kept] AS entity
  RETURN [entity] AS ends
  UNION
  MATCH (gone)-[:MERGED_INTO {retracted: $number}]->(kept)
  UNWIND [gone, kept] AS entity
  RETURN [entity] AS ends
}
WITH places, ends
WHERE none(end IN ends WHERE end:Source AND end.recorded = $number)
  AND none(end IN ends WHERE end IN places OR {{lies-in places, end}} OR EXISTS {
    MATCH (end)-[work:AFFILIATED_WITH]->(body)
    WHERE {{stood work, end}} AND (body IN places OR {{lies-in places, body}})
  })
RETURN head(ends).id AS id
LIMIT 1
