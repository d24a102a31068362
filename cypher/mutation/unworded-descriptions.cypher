// SPDX-License-Identifier: GPL-3.0-or-later
// Claimed descriptions whose words can't be searched yet, some at a time, in the order of their ids.
MATCH (said:Attribute)
USING INDEX said:Attribute(id)
WHERE said.id > $after AND said.property = 'description' AND said.described IS NULL
RETURN said.id AS id, said.value AS text
ORDER BY id
LIMIT $first
