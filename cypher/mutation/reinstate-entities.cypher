// SPDX-License-Identifier: GPL-3.0-or-later
// Brings retracted entities back; that they were gone in between stays known.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.gaps = coalesce(entity.gaps, []) + [entity.retracted, row.revision]
SET entity.retracted = 9223372036854775807, entity.version = row.revision
WITH entity, row
CALL (entity, row) {
  MATCH (revision:Revision {number: row.revision})
  CREATE (revision)-[:REINSTATED]->(entity)
}
