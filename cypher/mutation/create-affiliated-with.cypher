// SPDX-License-Identifier: GPL-3.0-or-later
// Creates claims of the type AFFILIATED_WITH.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[claim:AFFILIATED_WITH]->(to)
  SET claim = row.properties
}
