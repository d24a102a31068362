// SPDX-License-Identifier: GPL-3.0-or-later
// Creates claims of the type PARTICIPATES_IN.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CALL (row, from) {
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[claim:PARTICIPATES_IN]->(to)
  SET claim = row.properties
}
