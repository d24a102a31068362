// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out a part of the entities that a revision created; says how many they were.
MATCH (entity:Entity)
WHERE entity.recorded = $number AND entity.id > $after
WITH entity
ORDER BY entity.recorded, entity.id
LIMIT $most
SET entity.retracted = CASE WHEN entity.retracted = 9223372036854775807 THEN $undo ELSE entity.retracted END
WITH entity
CALL (entity) {
  MATCH (entity)-[owns:HAS_KEY {retracted: 9223372036854775807}]->(:ExternalKey)
  WHERE entity.retracted = $undo
  SET owns.retracted = $undo
}
RETURN entity.id AS id
