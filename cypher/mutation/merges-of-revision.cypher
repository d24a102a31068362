// SPDX-License-Identifier: GPL-3.0-or-later
// Merges that a revision made or ended.
CALL () {
  MATCH (gone)-[merged:MERGED_INTO {recorded: $number}]->(kept)
  RETURN gone, merged, kept, 'made' AS what
  UNION
  MATCH (gone)-[merged:MERGED_INTO {retracted: $number}]->(kept)
  RETURN gone, merged, kept, 'ended' AS what
}
RETURN gone.id AS gone, kept.id AS kept, merged.retracted AS retracted, what
