// SPDX-License-Identifier: GPL-3.0-or-later
// Bases that end by a day, the first ones first, with what else opens the person by then.
MATCH (basis:Basis)
WHERE basis.until <= $day AND basis.withdrawn IS NULL
MATCH (person:Entity)-[:HAS_BASIS]->(basis)
RETURN person.id AS person, person.name AS name, basis.kind AS kind, basis.purpose AS purpose, basis.document AS document,
  basis.until AS until, person.restrictedSince AS restrictedSince,
  coalesce(person.membersUntil > basis.until, true) AS openOtherwise
ORDER BY until, person
LIMIT 10000
