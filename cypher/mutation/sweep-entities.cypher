// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out a part of the entities that an abandoned revision created; says how many they were.
MATCH (entity:Entity {recorded: $number})
WHERE entity.id > ''
WITH entity
LIMIT 10000
DETACH DELETE entity
RETURN count(*) AS swept
