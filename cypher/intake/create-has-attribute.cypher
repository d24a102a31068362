// SPDX-License-Identifier: GPL-3.0-or-later
// Creates claims of the type HAS_ATTRIBUTE.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Attribute {id: row.to})
  CREATE (from)-[claim:HAS_ATTRIBUTE]->(to)
  SET claim = row.properties
}
