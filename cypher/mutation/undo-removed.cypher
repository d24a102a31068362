// SPDX-License-Identifier: GPL-3.0-or-later
// Brings back a part of the older entities that a revision took out; that they were gone in between stays known.
MATCH (entity:Entity)
WHERE entity.retracted = $number AND entity.id > $after AND entity.recorded <> $number
WITH entity
ORDER BY entity.retracted, entity.id
LIMIT $most
SET entity.gaps = coalesce(entity.gaps, []) + [entity.retracted, $undo]
SET entity.retracted = 9223372036854775807, entity.version = $undo
WITH entity
CALL (entity) {
  MATCH (revision:Revision {number: $undo})
  CREATE (revision)-[:REINSTATED]->(entity)
}
RETURN entity.id AS id
ORDER BY id
