// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of taking a revision back: what came later and builds on it.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'CLAIM_CHANGED' AS conflict, [c.id, c.retracted] AS about
  LIMIT $most
  {{/each}}
  UNION ALL
  MATCH (entity:Entity {recorded: $number})-[c]-()
  WHERE entity.id > '' AND c.id IS NOT NULL AND c.recorded <> $number AND c.retracted = 9223372036854775807
  RETURN c.id AS id, 'SPOKEN_OF' AS conflict, [entity.id, c.id] AS about
  LIMIT $most
  UNION ALL
  MATCH (entity)-[owned:HAS_KEY {retracted: $number}]->(key)<-[owns:HAS_KEY {retracted: 9223372036854775807}]-(other)
  WHERE other <> entity AND entity.recorded <> $number AND owns.recorded <> $number
  RETURN other.id AS id, 'KEY_MOVED' AS conflict, [key.key, entity.id, other.id] AS about
  LIMIT $most
  UNION ALL
  {{#each-claim-type T: UNION ALL}}
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:{{T}} {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'RESTED_ON' AS conflict, [source.id] AS about
  LIMIT $most
  {{/each}}
}
RETURN DISTINCT id, conflict, about
LIMIT $most
