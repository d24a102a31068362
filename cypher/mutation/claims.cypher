// SPDX-License-Identifier: GPL-3.0-or-later
// Claims as they stand, retracted ones too. All ids are sought at once in the index of each type.
CALL () {
  MATCH (from)-[c:COLLABORATES_WITH]->(to)
  WHERE c.id IN $ids
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:PARTICIPATES_IN]->(to)
  WHERE c.id IN $ids
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:AFFILIATED_WITH]->(to)
  WHERE c.id IN $ids
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:HAS_ATTRIBUTE]->(to)
  WHERE c.id IN $ids
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:WORKS_ON]->(to)
  WHERE c.id IN $ids
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:LOCATED_IN]->(to)
  WHERE c.id IN $ids
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:PART_OF]->(to)
  WHERE c.id IN $ids
  RETURN from, c, to
  UNION ALL
  MATCH (from)-[c:BROADER]->(to)
  WHERE c.id IN $ids
  RETURN from, c, to
}
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, known(c) AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute
