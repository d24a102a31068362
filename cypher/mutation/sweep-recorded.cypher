// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out a part of what an abandoned revision recorded; says how much it was.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {recorded: $number}]->()
  WHERE c.id > ''
  RETURN c
  {{/each}}
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
