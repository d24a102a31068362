// SPDX-License-Identifier: GPL-3.0-or-later
// Every claim that a revision recorded or took back.
CALL () {
  MATCH (from)-[c:COLLABORATES_WITH {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:COLLABORATES_WITH {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:PARTICIPATES_IN {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:PARTICIPATES_IN {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:AFFILIATED_WITH {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:AFFILIATED_WITH {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:HAS_ATTRIBUTE {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:HAS_ATTRIBUTE {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:WORKS_ON {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:WORKS_ON {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:LOCATED_IN {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:LOCATED_IN {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:PART_OF {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:PART_OF {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:BROADER {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:BROADER {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
}
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, known(c) AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute
ORDER BY properties.id
