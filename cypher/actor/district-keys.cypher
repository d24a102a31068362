// SPDX-License-Identifier: GPL-3.0-or-later
// The official keys of the districts in which an actor is, whether the network has these districts or not.
CALL (owner) {
  RETURN owner AS place
  UNION
  MATCH (owner)-[c:LOCATED_IN]->(place:Municipality)
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
WITH left(keyed.ags, 5) AS row
WHERE size(row) = 5
RETURN row
