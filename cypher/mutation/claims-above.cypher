// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of a type that say what lies directly above some entities.
UNWIND $ids AS id
MATCH (below:Entity {id: id})-[c:PART_OF|BROADER]->(above)
WHERE {{known c}} AND type(c) = $type
RETURN type(c) AS type, below.id AS from, above.id AS to, properties(c) AS properties, {{known c}} AS known, null AS attribute
