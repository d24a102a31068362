// SPDX-License-Identifier: GPL-3.0-or-later
// Creates claims that tie two entities.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[claim:$(row.type)]->(to)
  SET claim = row.properties
}
