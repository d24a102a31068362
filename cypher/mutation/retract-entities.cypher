// SPDX-License-Identifier: GPL-3.0-or-later
// Takes entities out of the graph; their ids are never given to anything else, but their keys are free again.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.retracted = row.revision, entity.version = row.revision
WITH row, entity
MATCH (entity)-[owns:HAS_KEY {retracted: 9223372036854775807}]->(:ExternalKey)
SET owns.retracted = row.revision
