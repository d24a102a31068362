// SPDX-License-Identifier: GPL-3.0-or-later
// Takes entities out of the graph; their ids are never given to anything else.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.retracted = row.revision, entity.version = row.revision
