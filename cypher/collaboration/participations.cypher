// SPDX-License-Identifier: GPL-3.0-or-later
// The programmes or alliances an actor takes part in.
MATCH (owner)-[c:PARTICIPATES_IN]->(node:Actor)
WHERE {{holds c}} AND {{sure c}} AND node.type IN args.types AND (args.roles IS NULL OR c.role IN args.roles)
WITH node, collect(c) AS claims
RETURN {node: node, claims: claims, keys: [{{at node.sortName}}, node.id]} AS row
