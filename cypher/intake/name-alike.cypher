// SPDX-License-Identifier: GPL-3.0-or-later
// Gives actors the simple spelling of their name.
UNWIND $rows AS row
MATCH (actor:Entity {id: row.id})
SET actor.alikeName = row.alikeName
