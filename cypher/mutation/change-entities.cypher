// SPDX-License-Identifier: GPL-3.0-or-later
// Changes properties of entities and notes what they were.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
WITH entity, row
CALL (entity, row) {
  MATCH (revision:Revision {number: row.revision})
  UNWIND row.changes AS change
  CREATE (revision)-[noted:CHANGED]->(entity)
  SET noted = change
}
