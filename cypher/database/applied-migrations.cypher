// SPDX-License-Identifier: GPL-3.0-or-later
// Which migrations the database has, and what was in them.
MATCH (applied:__Neo4jMigration)
WHERE applied.checksum IS NOT NULL
RETURN applied.source AS source, applied.checksum AS checksum
