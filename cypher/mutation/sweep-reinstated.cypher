// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out again a part of the entities that an abandoned revision brought back; says how many they were.
MATCH (:Revision {number: $number})-[reinstated:REINSTATED]->(entity)
WITH reinstated, entity
LIMIT 10000
SET entity.retracted = entity.gaps[-2]
SET entity.gaps = CASE WHEN size(entity.gaps) > 2 THEN entity.gaps[..-2] END
DELETE reinstated
RETURN count(*) AS swept
