// SPDX-License-Identifier: GPL-3.0-or-later
// Shows on entities what is preferably claimed about them, and that they have changed; what their lives were before is kept. A new day is tied to what it turns,
// since no claim and no change of that revision leads to it.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
FOREACH (past IN CASE WHEN row.past IS NULL THEN [] ELSE [row.past] END |
  SET entity.lifeChanges = coalesce(entity.lifeChanges, []) + row.revision,
    entity.pastFirstDays = coalesce(entity.pastFirstDays, []) + past.firstDay,
    entity.pastFirstCertainDays = coalesce(entity.pastFirstCertainDays, []) + past.firstCertainDay,
    entity.pastLastCertainDays = coalesce(entity.pastLastCertainDays, []) + past.lastCertainDay,
    entity.pastLastDays = coalesce(entity.pastLastDays, []) + past.lastDay
)
SET entity += row.properties, entity.version = row.revision
WITH entity, row
CALL (entity, row) {
  MATCH (revision:Revision {number: row.revision, kind: 'NEW_DAY'})
  MERGE (revision)-[:TURNED]->(entity)
}
WITH entity
WHERE entity:Actor
SET entity.location = CASE
  WHEN entity.latitude IS NOT NULL AND entity.longitude IS NOT NULL
  THEN point({latitude: entity.latitude, longitude: entity.longitude})
END
