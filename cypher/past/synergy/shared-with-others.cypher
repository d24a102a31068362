// SPDX-License-Identifier: GPL-3.0-or-later
// Whom an actor shares a topic, a programme or a partner with, and who lies near it: a row for each of them, with what they
// share. What more claims than the hub bound are about tells nothing, and is not expanded.
MATCH (a:Entity {id: owner.id})
CALL (owner, a, args) {
  MATCH (a)-[w:WORKS_ON]->(t:Topic)
  WHERE {{holds w}} AND w.status <> 'ENDED' AND COUNT { (t)<-[:WORKS_ON]-() } <= args.weights.hub
  MATCH up = (t)-[:BROADER*0..2]->(c:Topic)
  WHERE all(step IN relationships(up) WHERE {{holds step}}) AND COUNT { (c)<-[:WORKS_ON]-() } <= args.weights.hub
  WITH a, args, c,
    collect({stance: w.stance, steps: length(up), below: nodes(up)[..-1], claims: [w] + relationships(up)}) AS mine
  MATCH down = (c)<-[:BROADER*0..2]-(u:Topic)
  WHERE all(step IN relationships(down) WHERE {{holds step}}) AND COUNT { (u)<-[:WORKS_ON]-() } <= args.weights.hub
  MATCH (u)<-[x:WORKS_ON]-(b:Actor)
  WHERE {{holds x}} AND x.status <> 'ENDED'
  WITH a, args, c, mine, b, collect({
      stance: x.stance, steps: length(down), below: nodes(down)[1..], claims: [x] + relationships(down)
    }) AS theirs
  WITH a, c, mine, collect({partner: b, entries: theirs}) AS holders
  UNWIND holders AS holder
  WITH a, c, mine, size(holders) AS sharedBy, holder
  WHERE holder.partner <> a
  RETURN holder.partner AS b, {topic: c, sharedBy: sharedBy, mine: mine, theirs: holder.entries} AS topic, null AS thing
  UNION ALL
  MATCH (a)-[p:PARTICIPATES_IN|COLLABORATES_WITH]-(g:Actor)
  WHERE {{holds p}} AND p.status <> 'ENDED' AND {{present g}} AND COUNT { (g)-[:PARTICIPATES_IN|COLLABORATES_WITH]-() } <= args.weights.hub
    AND (type(p) = 'COLLABORATES_WITH' OR (g:Program AND endNode(p) = g))
  WITH a, g, type(p) AS link, collect(p) AS mine
  MATCH (g)-[q:PARTICIPATES_IN|COLLABORATES_WITH]-(b:Actor)
  WHERE type(q) = link AND {{holds q}} AND q.status <> 'ENDED' AND (link = 'COLLABORATES_WITH' OR endNode(q) = g)
  WITH a, g, link, mine, b, collect(q) AS theirs
  WITH a, g, link, mine, collect({partner: b, claims: theirs}) AS holders
  UNWIND holders AS holder
  WITH a, g, link, mine, size(holders) AS sharedBy, holder
  WHERE holder.partner <> a
  RETURN holder.partner AS b, null AS topic,
    {shared: g, link: link, sharedBy: sharedBy, claims: mine + holder.claims} AS thing
  UNION ALL
  WITH owner, args, a, [move IN owner.moved WHERE move.id = a.id] AS moves
  WITH owner, args, a, CASE moves WHEN [] THEN a.location ELSE point({latitude: moves[0].latitude, longitude: moves[0].longitude}) END AS here
  CALL (owner, args, here) {
    MATCH (b:Actor)
    WHERE point.distance(b.location, here) <= args.weights.nearKm * 1000.0
    RETURN b, null AS move
    UNION ALL
    UNWIND owner.moved AS move
    MATCH (b:Entity {id: move.id})
    RETURN b, move
  }
  WITH args, a, here, b, collect(move) AS moves
  WITH args, a, b, point.distance(CASE moves WHEN [] THEN b.location ELSE point({latitude: moves[0].latitude, longitude: moves[0].longitude}) END, here) AS metres
  WHERE metres <= args.weights.nearKm * 1000.0 AND {{present b}}
    AND b.type IN coalesce(args.filter.partnerTypes, args.partnerTypes)
    AND b <> a
  WITH args, b, metres
  ORDER BY metres, b.id
  WITH args, collect(b) AS near
  UNWIND near[..args.weights.nearest] AS b
  RETURN b, null AS topic, null AS thing
}
WITH a, args, b, collect(topic) AS topics, collect(thing) AS things
WHERE b.type IN coalesce(args.filter.partnerTypes, args.partnerTypes)
RETURN {actor: a, partner: b, topics: topics, things: things} AS row
