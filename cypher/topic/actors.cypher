// SPDX-License-Identifier: GPL-3.0-or-later
// Who has to do with a topic or with one narrower than it.
MATCH (owner)<-[steps:BROADER*0..12]-(topic:Topic)
WHERE all(step IN steps WHERE {{holds step}}) AND (args.includeNarrower OR topic = owner)
WITH DISTINCT topic, args
MATCH (topic)<-[c:WORKS_ON]-(node:Actor)
WHERE {{holds c}} AND {{sure c}} AND (args.stance IS NULL OR c.stance = args.stance) AND (args.types IS NULL OR node.type IN args.types)
WITH node, collect(c) AS claims
RETURN {node: node, claims: claims, keys: [{{at node.sortName}}, node.id]} AS row
