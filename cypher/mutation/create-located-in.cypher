// SPDX-License-Identifier: GPL-3.0-or-later
// Creates claims of the type LOCATED_IN.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[claim:LOCATED_IN]->(to)
  SET claim = row.properties
}
