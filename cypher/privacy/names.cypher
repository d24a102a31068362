// SPDX-License-Identifier: GPL-3.0-or-later
// Which of some folded names people have, whoever may see them.
UNWIND $names AS name
MATCH (person:Entity {sortName: name})
WHERE person:Person
RETURN name, person.id AS person
