// SPDX-License-Identifier: GPL-3.0-or-later
// Which own fields of entities a revision changed; those come first that are to have no value again, as another one may
// get it.
MATCH (:Revision {number: $number})-[noted:CHANGED]->(entity)
RETURN entity.id AS id, properties(entity) AS properties, noted.field AS field, noted.before AS before, noted.after AS after
ORDER BY noted.before IS NOT NULL
