// SPDX-License-Identifier: GPL-3.0-or-later
// What two actors share, as it is found for one actor and everybody else, with how many share each of it.
MATCH (a:Entity {id: owner.actor})
CALL (owner) {
  MATCH (b:Entity {id: owner.partner})
  RETURN b
}
CALL (a, b, args) {
  UNWIND [a, b] AS each
  MATCH (each)-[w:WORKS_ON]->(t:Topic)
  WHERE {{holds w}} AND w.status <> 'ENDED' AND COUNT { (t)<-[:WORKS_ON]-() } <= args.weights.hub
  MATCH up = (t)-[:BROADER*0..2]->(c:Topic)
  WHERE all(step IN relationships(up) WHERE {{holds step}}) AND COUNT { (c)<-[:WORKS_ON]-() } <= args.weights.hub
  WITH a, b, args, each, c, collect({
      stance: w.stance, steps: length(up), below: nodes(up)[..-1],
      claims: [w] + CASE each WHEN a THEN relationships(up) ELSE reverse(relationships(up)) END
    }) AS entries
  WITH a, b, args, c, collect({of: each, entries: entries}) AS sides
  WHERE size(sides) = 2
  CALL (c, args) {
    MATCH down = (c)<-[:BROADER*0..2]-(u:Topic)
    WHERE all(step IN relationships(down) WHERE {{holds step}}) AND COUNT { (u)<-[:WORKS_ON]-() } <= args.weights.hub
    MATCH (u)<-[x:WORKS_ON]-(holder:Actor)
    WHERE {{holds x}} AND x.status <> 'ENDED'
    RETURN count(DISTINCT holder) AS sharedBy
  }
  RETURN collect({
    topic: c, sharedBy: sharedBy,
    mine: head([side IN sides WHERE side.of = a]).entries, theirs: head([side IN sides WHERE side.of = b]).entries
  }) AS topics
}
CALL (a, b, args) {
  MATCH (a)-[p:PARTICIPATES_IN|COLLABORATES_WITH]-(g:Actor)-[q:PARTICIPATES_IN|COLLABORATES_WITH]-(b)
  WHERE type(p) = type(q) AND {{holds p}} AND p.status <> 'ENDED' AND {{holds q}} AND q.status <> 'ENDED' AND {{present g}}
    AND COUNT { (g)-[:PARTICIPATES_IN|COLLABORATES_WITH]-() } <= args.weights.hub
    AND (type(p) = 'COLLABORATES_WITH' OR (g:Program AND endNode(p) = g AND endNode(q) = g))
  WITH g, type(p) AS link, collect(DISTINCT p) AS mine, collect(DISTINCT q) AS theirs
  CALL (g, link) {
    MATCH (g)-[x:PARTICIPATES_IN|COLLABORATES_WITH]-(holder:Actor)
    WHERE type(x) = link AND {{holds x}} AND x.status <> 'ENDED' AND (link = 'COLLABORATES_WITH' OR endNode(x) = g)
    RETURN count(DISTINCT holder) AS sharedBy
  }
  RETURN collect({shared: g, link: link, sharedBy: sharedBy, claims: mine + theirs}) AS things
}
RETURN {actor: a, partner: b, topics: topics, things: things} AS row
