// SPDX-License-Identifier: GPL-3.0-or-later
// Entities about which something that they may show has begun or ended since one day, until another.
CALL () {
  MATCH (entity:Entity)-[c:HAS_ATTRIBUTE]->()
  WHERE c.validFromLower > $since AND c.validFromLower <= $until
  RETURN entity
  UNION
  MATCH (entity:Entity)-[c:HAS_ATTRIBUTE]->()
  WHERE c.validToUpper >= $since AND c.validToUpper < $until
  RETURN entity
  UNION
  MATCH (entity:Entity)-[c:LOCATED_IN]->()
  WHERE c.validFromLower > $since AND c.validFromLower <= $until
  RETURN entity
  UNION
  MATCH (entity:Entity)-[c:LOCATED_IN]->()
  WHERE c.validToUpper >= $since AND c.validToUpper < $until
  RETURN entity
  UNION
  MATCH (entity:Entity)-[c:LOCATED_IN]->()
  WHERE c.validToLower > $since AND c.validToLower <= $until
  RETURN entity
}
WITH entity
WHERE {{present entity}}
RETURN entity.id AS id
