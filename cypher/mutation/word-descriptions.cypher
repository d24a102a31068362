// SPDX-License-Identifier: GPL-3.0-or-later
// Gives claimed descriptions the words by which they are searched.
UNWIND $rows AS row
MATCH (said:Attribute {id: row.id})
SET said.described = row.described
