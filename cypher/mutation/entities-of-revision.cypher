// SPDX-License-Identifier: GPL-3.0-or-later
// Entities that a revision created, retracted or brought back.
CALL () {
  MATCH (entity:Entity {recorded: $number})
  WHERE entity.id > ''
  RETURN entity, 'created' AS what
  UNION
  MATCH (entity:Entity {retracted: $number})
  WHERE entity.id > ''
  RETURN entity, 'retracted' AS what
  UNION
  MATCH (:Revision {number: $number})-[:REINSTATED]->(entity)
  RETURN entity, 'reinstated' AS what
}
RETURN properties(entity) AS properties, what
ORDER BY properties.id
