// SPDX-License-Identifier: GPL-3.0-or-later
// Entities as they stand, under the ids asked for; one that was merged stands for the one that it was merged into.
UNWIND $ids AS id
MATCH (named:Entity {id: id})
MATCH (named)(()-[m:MERGED_INTO]->() WHERE m.retracted = 9223372036854775807){0,10}(entity)
WHERE NOT EXISTS { (entity)-[next:MERGED_INTO]->() WHERE next.retracted = 9223372036854775807 }
RETURN id AS asked, properties(entity) AS properties, {{stored entity}} AS present, {{seen entity}} AS seen
