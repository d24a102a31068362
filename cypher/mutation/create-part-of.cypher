// SPDX-License-Identifier: GPL-3.0-or-later
// Creates claims of the type PART_OF.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[claim:PART_OF]->(to)
  SET claim = row.properties
}
