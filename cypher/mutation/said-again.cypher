// SPDX-License-Identifier: GPL-3.0-or-later
// What a revision took back and a later claim of the same source says again, word for word.
CALL () {
  {{#each-claim-type T except HAS_ATTRIBUTE: UNION ALL}}
  MATCH (from)-[c:{{T}} {retracted: $number}]->(to)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:{{T}} {retracted: 9223372036854775807}]->(to)
  RETURN c, again
  {{/each}}
  UNION ALL
  MATCH (from)-[c:HAS_ATTRIBUTE {retracted: $number}]->(value)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:HAS_ATTRIBUTE {retracted: 9223372036854775807}]->(:Attribute {property: value.property, value: value.value})
  RETURN c, again
}
WITH c, again
WHERE {{known again}} AND again.recorded > $number AND again.recorded <> $undo
  AND all(field IN ['kind', 'role', 'stance', 'status', 'rank', 'source', 'validFrom', 'validTo', 'locator', 'note', 'directed', 'weight']
    WHERE coalesce(again[field], '') = coalesce(c[field], ''))
RETURN c.id AS claim, again.id AS again
LIMIT $most
