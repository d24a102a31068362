// SPDX-License-Identifier: GPL-3.0-or-later
// Into what an entity was merged, and by which revision.
MATCH (:Entity {id: $id})-[merged:MERGED_INTO {retracted: 9223372036854775807}]->(kept)
RETURN kept.id AS kept, merged.recorded AS recorded
