// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is affiliated with.
MATCH (owner)-[c:AFFILIATED_WITH]->(node:Actor)
WHERE {{holds c}} AND {{sure c}} AND (args.roles IS NULL OR c.role IN args.roles)
WITH node, collect(c) AS claims
RETURN {node: node, claims: claims, keys: [{{at node.sortName}}, node.id]} AS row
