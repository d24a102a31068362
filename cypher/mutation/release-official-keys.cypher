// SPDX-License-Identifier: GPL-3.0-or-later
// Takes official keys from municipalities that were taken out of the graph, as another one has them now.
UNWIND $rows AS row
CALL (row) {
  MATCH (holder:Municipality {ags: row.ags})
  RETURN holder, 'ags' AS field
  UNION ALL
  MATCH (holder:Municipality {ars: row.ars})
  RETURN holder, 'ars' AS field
}
WITH row, holder, field
WHERE holder.id <> row.id AND holder.retracted < 9223372036854775807
CALL (row, holder, field) {
  MATCH (revision:Revision {number: row.revision})
  CREATE (revision)-[:CHANGED {field: field, before: holder[field]}]->(holder)
}
SET holder.ags = CASE field WHEN 'ags' THEN null ELSE holder.ags END,
  holder.ars = CASE field WHEN 'ars' THEN null ELSE holder.ars END
