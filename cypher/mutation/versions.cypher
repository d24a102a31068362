// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of entities, and whether they are still there.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity.version AS version, {{present entity}} AS present
