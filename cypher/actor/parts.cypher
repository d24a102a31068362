// SPDX-License-Identifier: GPL-3.0-or-later
// What is directly part of an actor.
MATCH (owner)<-[c:PART_OF]-(node:Actor)
WHERE {{shows c}} AND (args.types IS NULL OR node.type IN args.types)
WITH DISTINCT node
RETURN {node: node, keys: [{{at node.sortName}}, node.id]} AS row
