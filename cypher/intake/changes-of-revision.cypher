// SPDX-License-Identifier: GPL-3.0-or-later
// Which own fields of entities a revision changed.
MATCH (:Revision {number: $number})-[noted:CHANGED]->(entity)
RETURN entity.id AS id, properties(entity) AS properties, noted.field AS field, noted.before AS before, noted.after AS after
