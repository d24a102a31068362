// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge took from an entity: its own claims that were taken back then, and those recorded elsewhere in their place.
CALL () {
  MATCH (:Entity {id: $gone})-[c {retracted: $number}]-()
  WHERE c.id IS NOT NULL
  RETURN c
  UNION
  MATCH (:Entity {id: $kept})-[c {mergedFrom: $gone}]-()
  WHERE c.id IS NOT NULL
  RETURN c
}
WITH c, startNode(c) AS from, endNode(c) AS to
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, known(c) AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute
ORDER BY properties.id
