// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of entities as they are.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, properties(entity) AS properties
