// SPDX-License-Identifier: GPL-3.0-or-later
// What is called exactly like this, folded; with the municipality or district it lies in.
UNWIND $names AS name
CALL (name) {
  MATCH (entity:Entity {sortName: name})
  WHERE {{present entity}}
  RETURN entity
  UNION
  MATCH (entity:Entity)-[c:HAS_ATTRIBUTE]->(attribute:Attribute {folded: name})
  WHERE {{known c}} AND c.rankOrder < 2 AND {{present entity}}
  RETURN entity
}
RETURN name, properties(entity) AS properties,
  COLLECT { MATCH (entity)(()-[c:LOCATED_IN|PART_OF]->() WHERE {{known c}}){1,3}(above) RETURN DISTINCT above.name } AS within
