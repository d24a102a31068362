// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a part of the entities be there again that an abandoned revision took out; says how many they were.
MATCH (entity:Entity {retracted: $number})
WHERE entity.id > ''
WITH entity
LIMIT 10000
SET entity.retracted = 9223372036854775807
RETURN count(*) AS swept
