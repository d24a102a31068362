// SPDX-License-Identifier: GPL-3.0-or-later
// The ids under which a person is kept: that of the person, and those of who was merged with them.
MATCH (asked:Entity {id: $id})
WHERE asked:Person
MATCH (asked)(()-[merged:MERGED_INTO]-() WHERE merged.retracted = 9223372036854775807){0,10}(same)
RETURN DISTINCT same.id AS id
