// SPDX-License-Identifier: GPL-3.0-or-later
// Gives back a part of the keys that a revision took.
MATCH (entity)-[owned:HAS_KEY {retracted: $number}]->(key)
WHERE entity.recorded <> $number AND NOT EXISTS { (entity)-[owns:HAS_KEY]->(key) WHERE owns.recorded = $undo }
WITH entity, owned, key
LIMIT $most
CREATE (entity)-[owns:HAS_KEY {recorded: $undo, retracted: 9223372036854775807}]->(key)
SET owns.mergedFrom = owned.mergedFrom
RETURN elementId(owns) AS id
