// SPDX-License-Identifier: GPL-3.0-or-later
// Everything sources state of these entities.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[c:HAS_ATTRIBUTE]->(attribute:Attribute)
WHERE {{known c}}
RETURN type(c) AS type, entity.id AS from, attribute.id AS to, properties(c) AS properties, {{known c}} AS known,
  properties(attribute) AS attribute
