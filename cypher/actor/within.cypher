// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of an actor and of all that is part of it or in it; a district has its towns by their official keys, too.
MATCH (named:Entity {id: args.in})
MATCH {{merged named AS whole}}
WHERE {{present whole}}
CALL (whole) {
  MATCH (whole)<-[steps:PART_OF*0..8]-(part:Actor)
  WHERE all(step IN steps WHERE {{holds step}})
  RETURN part
  UNION
  WITH whole
  WHERE whole.level = 'DISTRICT'
  MATCH (part:Municipality)
  WHERE part.ags STARTS WITH whole.ags AND {{present part}}
  RETURN part
}
CALL (part) {
  RETURN part AS inside
  UNION
  MATCH (part)<-[c:LOCATED_IN]-(inside:Actor)
  WHERE {{holds c}}
  RETURN inside
}
RETURN DISTINCT inside.id AS row
