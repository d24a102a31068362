// SPDX-License-Identifier: GPL-3.0-or-later
// Notes why the network may keep and show something about people.
UNWIND $rows AS row
MATCH (person:Entity {id: row.person})
CREATE (person)-[:HAS_BASIS]->(basis:Basis)
SET basis = row.properties, basis.recorded = row.revision
