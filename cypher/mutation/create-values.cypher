// SPDX-License-Identifier: GPL-3.0-or-later
// Creates claims that state a value, with the values.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
CREATE (from)-[claim:HAS_ATTRIBUTE]->(attribute:Attribute)
SET claim = row.properties, attribute = row.value,
  claim.publicUntil = row.value.publicUntil, claim.membersUntil = row.value.membersUntil
