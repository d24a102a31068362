// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a part of the claims stand again that an abandoned revision took back; says how many they were.
CALL () {
  MATCH ()-[c:COLLABORATES_WITH {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:WORKS_ON {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:LOCATED_IN {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:PART_OF {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:BROADER {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_KEY {retracted: $number}]->()
  RETURN c
}
WITH c
LIMIT 10000
SET c.retracted = 9223372036854775807
RETURN count(*) AS swept
