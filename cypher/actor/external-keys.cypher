// SPDX-License-Identifier: GPL-3.0-or-later
// The keys under which others know an actor.
MATCH (owner)-[owns:HAS_KEY]->(key:ExternalKey)
WHERE {{known owns}}
RETURN key AS row
ORDER BY key.key
