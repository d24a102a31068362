// SPDX-License-Identifier: GPL-3.0-or-later
// Gives entities the keys under which others know them.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (key:ExternalKey {key: row.key})
ON CREATE SET key.scheme = row.scheme, key.value = row.value
CREATE (entity)-[owns:HAS_KEY {recorded: row.revision, retracted: 9223372036854775807}]->(key)
SET owns.mergedFrom = row.mergedFrom
