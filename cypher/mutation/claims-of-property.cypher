// SPDX-License-Identifier: GPL-3.0-or-later
// What sources state of a property of an entity, the preferred claims first.
MATCH (entity:Entity {id: $id})-[c:HAS_ATTRIBUTE]->(attribute:Attribute {property: $property})
WHERE {{known c}}
RETURN type(c) AS type, entity.id AS from, attribute.id AS to, properties(c) AS properties, {{known c}} AS known,
  properties(attribute) AS attribute
ORDER BY {{preferred c}}
