// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a programme, alliance or event.
MATCH (owner)<-[c:PARTICIPATES_IN]-(node:Actor)
WHERE {{holds c}} AND {{sure c}} AND (args.types IS NULL OR node.type IN args.types) AND (args.roles IS NULL OR c.role IN args.roles)
WITH node, collect(c) AS claims
RETURN {node: node, claims: claims, keys: [{{at node.sortName}}, node.id]} AS row
