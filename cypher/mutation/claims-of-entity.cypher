// SPDX-License-Identifier: GPL-3.0-or-later
// Every standing claim that an entity is part of.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[c:{{claim-types}}]-(other)
WHERE {{known c}}
RETURN DISTINCT type(c) AS type, startNode(c).id AS from, endNode(c).id AS to, properties(c) AS properties, {{known c}} AS known,
  CASE WHEN other:Attribute THEN properties(other) END AS attribute
ORDER BY properties.id
