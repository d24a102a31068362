// SPDX-License-Identifier: GPL-3.0-or-later
// Gives actors, and other names of them, the simple spelling of the name.
UNWIND $rows AS row
CALL (row) {
  WITH row
  WHERE row.label = 'Entity'
  MATCH (named:Entity {id: row.id})
  RETURN named
  UNION ALL
  WITH row
  WHERE row.label = 'Attribute'
  MATCH (named:Attribute {id: row.id})
  RETURN named
}
SET named.alikeName = row.alikeName
