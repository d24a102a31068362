// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out again a part of the entities that a revision brought back; says how many they were.
MATCH (:Revision {number: $number})-[:REINSTATED]->(entity)
WHERE entity.retracted = 9223372036854775807
WITH entity
LIMIT $most
SET entity.retracted = $undo
RETURN entity.id AS id
