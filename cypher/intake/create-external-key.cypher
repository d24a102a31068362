// SPDX-License-Identifier: GPL-3.0-or-later
// Creates the keys under which others know entities.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:HAS_KEY]->(:ExternalKey {key: row.key, scheme: row.scheme, value: row.value})
