// SPDX-License-Identifier: GPL-3.0-or-later
// Which of these ids something has or had.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id
