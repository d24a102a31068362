// SPDX-License-Identifier: GPL-3.0-or-later
// Which of these ids an entity has by now; one that was taken out may come back if that is what is meant to happen.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.retracted = 9223372036854775807 OR NOT id IN $returning
RETURN id
LIMIT 1
