// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between two entities.
MATCH (one:Entity {id: $one})
CALL (one) {
  MATCH (other:Entity {id: $other})
  RETURN other
}
MATCH (one)-[c:{{claim-types except HAS_ATTRIBUTE}}]-(other)
WHERE {{known c}}
RETURN type(c) AS type, startNode(c).id AS from, endNode(c).id AS to, properties(c) AS properties, {{known c}} AS known,
  null AS attribute
ORDER BY properties.id
