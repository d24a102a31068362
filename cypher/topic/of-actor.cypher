// SPDX-License-Identifier: GPL-3.0-or-later
// The topics an actor or event has to do with.
MATCH (owner)-[c:WORKS_ON]->(node:Topic)
WHERE {{holds c}} AND {{sure c}} AND (args.stance IS NULL OR c.stance = args.stance)
WITH node, collect(c) AS claims
RETURN {node: node, claims: claims, keys: [{{at node.sortName}}, node.id]} AS row
