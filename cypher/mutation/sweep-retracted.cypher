// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a part of the claims stand again that an abandoned revision took back; says how many they were.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {retracted: $number}]->()
  WHERE c.id > ''
  RETURN c
  {{/each}}
  UNION ALL
  MATCH ()-[c:HAS_KEY {retracted: $number}]->()
  RETURN c
}
WITH c
LIMIT 10000
SET c.retracted = 9223372036854775807
RETURN count(*) AS swept
