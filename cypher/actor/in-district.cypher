// SPDX-License-Identifier: GPL-3.0-or-later
// The districts in which an actor is.
CALL (owner) {
  RETURN owner AS place
  UNION
  MATCH (owner)-[c:LOCATED_IN]->(place:Municipality)
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
RETURN district AS row
