// SPDX-License-Identifier: GPL-3.0-or-later
// Takes back a part of the claims that a revision recorded, from an id on; says whom they touch that is older.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  MATCH (from)-[c:{{T}}]->(to)
  WHERE c.recorded = $number AND c.id > $after
  WITH from, c, to
  ORDER BY c.recorded, c.id
  LIMIT $most
  RETURN from, c, to
  {{/each}}
}
WITH from, c, to
ORDER BY c.id
LIMIT $most
SET c.retracted = CASE WHEN c.retracted = 9223372036854775807 THEN $undo ELSE c.retracted END
RETURN c.id AS id, c:LOCATED_IN OR (c:HAS_ATTRIBUTE AND to.property IN $shown) AS shown,
  CASE WHEN from.recorded <> $number THEN from.id END AS from,
  CASE WHEN NOT to:Attribute AND to.recorded <> $number THEN to.id END AS to
