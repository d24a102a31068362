// SPDX-License-Identifier: GPL-3.0-or-later
// The actors that are in a municipality.
MATCH (owner)<-[c:LOCATED_IN]-(node:Actor)
WHERE {{shows c}} AND (args.types IS NULL OR node.type IN args.types)
WITH DISTINCT node
RETURN {node: node, keys: [{{at node.sortName}}, node.id]} AS row
