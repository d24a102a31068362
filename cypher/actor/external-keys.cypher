// SPDX-License-Identifier: GPL-3.0-or-later
// The keys under which others know an actor.
MATCH (owner)-[:HAS_KEY]->(key:ExternalKey)
RETURN key AS row
ORDER BY key.key
