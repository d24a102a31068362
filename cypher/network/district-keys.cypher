// SPDX-License-Identifier: GPL-3.0-or-later
// The official keys of the districts in which each of some entities is, whether the network has the districts or not.
UNWIND $args.ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  RETURN n AS place
  UNION
  MATCH (n)-[c:LOCATED_IN]->(place:Municipality)
  WHERE {{holds c}}
  RETURN place
}
CALL (place) {
  RETURN place AS keyed
  UNION
  MATCH (place)-[steps:PART_OF*1..8]->(keyed:Municipality {level: 'DISTRICT'})
  WHERE all(step IN steps WHERE {{holds step}})
  RETURN keyed
}
WITH DISTINCT id, left(keyed.ags, 5) AS key
WHERE size(key) = 5
ORDER BY key
RETURN id, collect(key) AS districts
