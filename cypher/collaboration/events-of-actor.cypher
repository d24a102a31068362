// SPDX-License-Identifier: GPL-3.0-or-later
// The events an actor took part in, the latest first.
MATCH (owner)-[c:PARTICIPATES_IN]->(node:Event)
WHERE {{holds c}} AND {{sure c}} AND (args.roles IS NULL OR c.role IN args.roles)
WITH node, collect(c) AS claims
RETURN {node: node, claims: claims, keys: [-duration.inDays(date("1970-01-01"), {{at node.startLower}}).days, node.id]} AS row
