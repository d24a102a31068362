// SPDX-License-Identifier: GPL-3.0-or-later
// What a revision took back and a later claim of the same source says again, word for word.
CALL () {
  MATCH (from)-[c:COLLABORATES_WITH {retracted: $number}]->(to)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:COLLABORATES_WITH {retracted: 9223372036854775807}]->(to)
  RETURN c, again
  UNION ALL
  MATCH (from)-[c:PARTICIPATES_IN {retracted: $number}]->(to)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:PARTICIPATES_IN {retracted: 9223372036854775807}]->(to)
  RETURN c, again
  UNION ALL
  MATCH (from)-[c:AFFILIATED_WITH {retracted: $number}]->(to)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:AFFILIATED_WITH {retracted: 9223372036854775807}]->(to)
  RETURN c, again
  UNION ALL
  MATCH (from)-[c:WORKS_ON {retracted: $number}]->(to)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:WORKS_ON {retracted: 9223372036854775807}]->(to)
  RETURN c, again
  UNION ALL
  MATCH (from)-[c:LOCATED_IN {retracted: $number}]->(to)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:LOCATED_IN {retracted: 9223372036854775807}]->(to)
  RETURN c, again
  UNION ALL
  MATCH (from)-[c:PART_OF {retracted: $number}]->(to)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:PART_OF {retracted: 9223372036854775807}]->(to)
  RETURN c, again
  UNION ALL
  MATCH (from)-[c:BROADER {retracted: $number}]->(to)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:BROADER {retracted: 9223372036854775807}]->(to)
  RETURN c, again
  UNION ALL
  MATCH (from)-[c:HAS_ATTRIBUTE {retracted: $number}]->(value)
  WHERE c.id > '' AND c.recorded <> $number
  MATCH (from)-[again:HAS_ATTRIBUTE {retracted: 9223372036854775807}]->(:Attribute {property: value.property, value: value.value})
  RETURN c, again
}
WITH c, again
WHERE known(again) AND again.recorded > $number AND again.recorded <> $undo
  AND all(field IN ['kind', 'role', 'stance', 'status', 'rank', 'source', 'validFrom', 'validTo', 'locator', 'note']
    WHERE coalesce(again[field], '') = coalesce(c[field], ''))
RETURN c.id AS claim, again.id AS again
LIMIT $most
