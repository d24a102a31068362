// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of some people, in their order, after a given one.
MATCH (person:Entity)
WHERE person.id > $after AND person.id STARTS WITH 'person:'
RETURN person.id AS id
ORDER BY person.id
LIMIT 10000
