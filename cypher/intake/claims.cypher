// SPDX-License-Identifier: GPL-3.0-or-later
// Claims as they stand, retracted ones too.
UNWIND $ids AS id
CALL (id) {
  MATCH (from)-[c:COLLABORATES_WITH {id: id}]->(to)
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:PARTICIPATES_IN {id: id}]->(to)
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:AFFILIATED_WITH {id: id}]->(to)
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:HAS_ATTRIBUTE {id: id}]->(to)
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:WORKS_ON {id: id}]->(to)
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:LOCATED_IN {id: id}]->(to)
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:PART_OF {id: id}]->(to)
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:BROADER {id: id}]->(to)
  RETURN from, c, to
}
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, known(c) AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute
