// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one entity answer for another.
UNWIND $rows AS row
MATCH (gone:Entity {id: row.gone})
CALL (row, gone) {
  MATCH (kept:Entity {id: row.kept})
  CREATE (gone)-[merged:MERGED_INTO {recorded: row.revision, retracted: 9223372036854775807}]->(kept)
}
