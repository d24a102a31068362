// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that entities have now.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[owns:HAS_KEY]->(key:ExternalKey)
WHERE {{known owns}}
RETURN entity.id AS entity, key.key AS key, key.scheme AS scheme, key.value AS value, owns.mergedFrom AS mergedFrom, owns.recorded AS recorded
