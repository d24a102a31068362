// SPDX-License-Identifier: GPL-3.0-or-later
// Ends that one entity answers for another.
UNWIND $rows AS row
MATCH (gone:Entity {id: row.gone})-[merged:MERGED_INTO {retracted: 9223372036854775807}]->()
SET merged.retracted = row.revision
