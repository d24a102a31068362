// SPDX-License-Identifier: GPL-3.0-or-later
// Shows on entities what is preferably claimed about them, and that they have changed.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties, entity.version = row.revision
WITH entity
WHERE entity:Actor
SET entity.location = CASE
  WHEN entity.latitude IS NOT NULL AND entity.longitude IS NOT NULL
  THEN point({latitude: entity.latitude, longitude: entity.longitude})
END
