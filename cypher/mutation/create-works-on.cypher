// SPDX-License-Identifier: GPL-3.0-or-later
// Creates claims of the type WORKS_ON.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[claim:WORKS_ON]->(to)
  SET claim = row.properties
}
