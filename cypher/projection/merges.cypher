// SPDX-License-Identifier: GPL-3.0-or-later
// Which entities answer for others.
MATCH (gone:Entity)-[merged:MERGED_INTO]->(kept:Entity)
RETURN gone.id AS gone, kept.id AS kept, merged.recorded AS recorded, merged.retracted AS retracted
