// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out a part of what an abandoned revision recorded; says how much it was.
CALL () {
  MATCH ()-[c:COLLABORATES_WITH {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:WORKS_ON {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:LOCATED_IN {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:PART_OF {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:BROADER {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_KEY {recorded: $number}]->()
  RETURN c
}
WITH c, endNode(c) AS value
LIMIT 10000
DELETE c
WITH value
FOREACH (orphan IN CASE WHEN value:Attribute THEN [value] ELSE [] END | DELETE orphan)
RETURN count(*) AS swept
