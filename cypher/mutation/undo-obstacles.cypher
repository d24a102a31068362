// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of taking a revision back: what came later and builds on it.
CALL () {
  MATCH ()-[c:COLLABORATES_WITH {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'its claim ' + c.id + ' was changed again by revision ' + c.retracted AS obstacle
  LIMIT $most
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'its claim ' + c.id + ' was changed again by revision ' + c.retracted AS obstacle
  LIMIT $most
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'its claim ' + c.id + ' was changed again by revision ' + c.retracted AS obstacle
  LIMIT $most
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'its claim ' + c.id + ' was changed again by revision ' + c.retracted AS obstacle
  LIMIT $most
  UNION ALL
  MATCH ()-[c:WORKS_ON {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'its claim ' + c.id + ' was changed again by revision ' + c.retracted AS obstacle
  LIMIT $most
  UNION ALL
  MATCH ()-[c:LOCATED_IN {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'its claim ' + c.id + ' was changed again by revision ' + c.retracted AS obstacle
  LIMIT $most
  UNION ALL
  MATCH ()-[c:PART_OF {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'its claim ' + c.id + ' was changed again by revision ' + c.retracted AS obstacle
  LIMIT $most
  UNION ALL
  MATCH ()-[c:BROADER {recorded: $number}]->()
  WHERE c.id > '' AND c.retracted < 9223372036854775807 AND NOT c.retracted IN [$number, $undo]
  RETURN c.id AS id, 'its claim ' + c.id + ' was changed again by revision ' + c.retracted AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (entity:Entity {recorded: $number})-[c]-()
  WHERE entity.id > '' AND c.id IS NOT NULL AND c.recorded <> $number AND c.retracted = 9223372036854775807
  RETURN c.id AS id, 'later claims speak of ' + entity.id + ' (' + c.id + ')' AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (entity)-[owned:HAS_KEY {retracted: $number}]->(key)<-[owns:HAS_KEY {retracted: 9223372036854775807}]-(other)
  WHERE other <> entity AND entity.recorded <> $number AND owns.recorded <> $number
  RETURN other.id AS id, 'the key ' + key.key + ' of ' + entity.id + ' belongs to ' + other.id + ' now' AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:COLLABORATES_WITH {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'later claims rest on ' + source.id AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:PARTICIPATES_IN {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'later claims rest on ' + source.id AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:AFFILIATED_WITH {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'later claims rest on ' + source.id AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:HAS_ATTRIBUTE {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'later claims rest on ' + source.id AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:WORKS_ON {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'later claims rest on ' + source.id AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:LOCATED_IN {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'later claims rest on ' + source.id AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:PART_OF {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'later claims rest on ' + source.id AS obstacle
  LIMIT $most
  UNION ALL
  MATCH (source:Source {recorded: $number})
  WHERE source.id > ''
    AND EXISTS { MATCH ()-[c:BROADER {source: source.id}]->() WHERE c.recorded <> $number AND c.retracted = 9223372036854775807 }
  RETURN source.id AS id, 'later claims rest on ' + source.id AS obstacle
  LIMIT $most
}
RETURN DISTINCT id, obstacle
LIMIT $most
