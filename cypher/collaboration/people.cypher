// SPDX-License-Identifier: GPL-3.0-or-later
// The people affiliated with an actor.
MATCH (owner)<-[c:AFFILIATED_WITH]-(node:Person)
WHERE {{holds c}} AND {{sure c}} AND (args.roles IS NULL OR c.role IN args.roles)
WITH node, collect(c) AS claims
RETURN {node: node, claims: claims, keys: [{{at node.sortName}}, node.id]} AS row
