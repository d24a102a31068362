// SPDX-License-Identifier: GPL-3.0-or-later
// The districts in which each of some entities is, by what is part of them and by official keys.
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
  MATCH (place)-[steps:PART_OF*0..8]->(district:Municipality {level: 'DISTRICT'})
  WHERE all(step IN steps WHERE {{holds step}})
  RETURN district
  UNION
  MATCH (district:Municipality {ags: left(place.ags, 5)})
  WHERE district.level = 'DISTRICT' AND {{present district}}
  RETURN district
}
WITH DISTINCT id, district.id AS district
ORDER BY district
RETURN id, collect(district) AS districts
