// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs of all could have most, and how far they were looked for. In a large network nearly everybody shares something with
// nearly everybody; so what can contribute most is followed first, as far as the budget of pairs allows, and of the pairs
// found so those who share most of it are candidates.
CALL (args) {
  CALL (args) {
    MATCH (c:Topic)
    WHERE COUNT { (c)<-[:WORKS_ON]-() } <= args.weights.hub AND (args.filter.topic IS NULL OR EXISTS {
      MATCH path = (c)-[:BROADER*0..4]->(broad:Topic)
      WHERE all(step IN relationships(path) WHERE {{holds step}})
        AND EXISTS { (:Entity {id: args.filter.topic})(()-[m:MERGED_INTO]->() WHERE {{known m}}){0,10}(broad) }
    })
    CALL (c, args) {
      MATCH down = (c)<-[:BROADER*0..2]-(u:Topic)
      WHERE all(step IN relationships(down) WHERE {{holds step}}) AND COUNT { (u)<-[:WORKS_ON]-() } <= args.weights.hub
      WITH DISTINCT u
      MATCH (u)<-[x:WORKS_ON]-()
      RETURN count(x) AS n,
        count(CASE x.stance WHEN 'SEEKS' THEN 1 END) * count(CASE x.stance WHEN 'OFFERS' THEN 1 END) AS meetings
    }
    UNWIND [
      {kind: 'OFFER_MEETS_NEED', weight: args.weights.offerMeetsNeed, pairs: meetings},
      {kind: 'SHARED_TOPIC', weight: args.weights.sharedTopic, pairs: n * (n - 1) / 2}
    ] AS way
    RETURN way.kind AS kind, way.weight * log(2) / log(CASE WHEN n > 1 THEN n ELSE 2 END) AS most, way.pairs AS pairs
    UNION ALL
    MATCH (g:Actor)
    WITH args, COUNT { (g)-[:COLLABORATES_WITH]-() } AS partners,
      CASE WHEN g:Program THEN COUNT { (g)<-[:PARTICIPATES_IN]-() } ELSE 0 END AS members
    WHERE partners + members <= args.weights.hub
    UNWIND [
      {kind: 'SHARED_PARTNER', weight: args.weights.sharedPartner, n: partners},
      {kind: 'SHARED_PROGRAM', weight: args.weights.sharedProgram, n: members}
    ] AS way
    RETURN way.kind AS kind, way.weight * log(2) / log(CASE WHEN way.n > 1 THEN way.n ELSE 2 END) AS most, way.n * (way.n - 1) / 2 AS pairs
    UNION ALL
    MATCH (g:Actor)
    WHERE g.type IN coalesce(args.filter.partnerTypes, args.partnerTypes)
      AND g.location IS NOT NULL
    WITH args, count(g) AS n
    RETURN 'NEAR' AS kind, args.weights.near AS most,
      n * CASE WHEN n > args.weights.nearest THEN args.weights.nearest ELSE n END AS pairs
  }
  WITH args.kinds AS kinds, kind, most, pairs
  WHERE pairs > 0 AND kind IN kinds
  WITH most, sum(pairs) AS pairs
  ORDER BY most DESC
  RETURN collect({most: most, pairs: pairs}) AS levels
}
WITH args, reduce(
  cut = {least: head(levels).most, pairs: 0, whole: true},
  level IN levels |
  CASE
    WHEN cut.whole AND (cut.pairs + level.pairs <= args.followed OR cut.pairs = 0)
      THEN {least: level.most, pairs: cut.pairs + level.pairs, whole: true}
    ELSE {least: cut.least, pairs: cut.pairs, whole: false}
  END
) AS cut
CALL (args, cut) {
  CALL (args, cut) {
    CALL (args, cut) {
      MATCH (c:Topic)
      WHERE any(kind IN args.kinds WHERE kind IN ['OFFER_MEETS_NEED', 'SHARED_TOPIC'])
        AND COUNT { (c)<-[:WORKS_ON]-() } <= args.weights.hub AND (args.filter.topic IS NULL OR EXISTS {
          MATCH path = (c)-[:BROADER*0..4]->(broad:Topic)
          WHERE all(step IN relationships(path) WHERE {{holds step}})
            AND EXISTS { (:Entity {id: args.filter.topic})(()-[m:MERGED_INTO]->() WHERE {{known m}}){0,10}(broad) }
        })
      CALL (c, args) {
        MATCH down = (c)<-[:BROADER*0..2]-(u:Topic)
        WHERE all(step IN relationships(down) WHERE {{holds step}}) AND COUNT { (u)<-[:WORKS_ON]-() } <= args.weights.hub
        WITH DISTINCT u
        RETURN collect(u) AS below, sum(COUNT { (u)<-[:WORKS_ON]-() }) AS n
      }
      WITH args, cut, below, log(2) / log(CASE WHEN n > 1 THEN n ELSE 2 END) AS share
      WHERE n > 1 AND args.weights.offerMeetsNeed * share >= cut.least
      CALL (args, below) {
        UNWIND below AS u
        MATCH (u)<-[x:WORKS_ON]-(holder:Actor)
        WHERE {{holds x}} AND x.status <> 'ENDED' AND holder.type IN coalesce(args.filter.partnerTypes, args.partnerTypes)
          AND (args.filter.states IS NULL OR holder.state IN args.filter.states)
        RETURN collect(DISTINCT holder) AS holders,
          collect(DISTINCT CASE x.stance WHEN 'SEEKS' THEN holder END) AS seekers,
          collect(DISTINCT CASE x.stance WHEN 'OFFERS' THEN holder END) AS providers
      }
      UNWIND [
        {kind: 'OFFER_MEETS_NEED', most: args.weights.offerMeetsNeed * share, left: seekers, right: providers},
        {kind: 'SHARED_TOPIC', most: args.weights.sharedTopic * share, left: holders, right: holders}
      ] AS way
      RETURN way.kind AS kind, way.most AS most, way.left AS left, way.right AS right
      UNION ALL
      MATCH (g:Actor)
      WITH args, cut, g, COUNT { (g)-[:COLLABORATES_WITH]-() } AS partners,
        CASE WHEN g:Program THEN COUNT { (g)<-[:PARTICIPATES_IN]-() } ELSE 0 END AS members
      WHERE partners + members <= args.weights.hub
      UNWIND [
        {kind: 'SHARED_PARTNER', link: 'COLLABORATES_WITH', weight: args.weights.sharedPartner, n: partners},
        {kind: 'SHARED_PROGRAM', link: 'PARTICIPATES_IN', weight: args.weights.sharedProgram, n: members}
      ] AS way
      WITH args, cut, g, way, way.weight * log(2) / log(CASE WHEN way.n > 1 THEN way.n ELSE 2 END) AS most
      WHERE way.n > 1 AND most >= cut.least AND way.kind IN args.kinds AND {{present g}}
      CALL (args, g, way) {
        MATCH (g)-[q:PARTICIPATES_IN|COLLABORATES_WITH]-(holder:Actor)
        WHERE type(q) = way.link AND {{holds q}} AND q.status <> 'ENDED'
          AND (type(q) = 'COLLABORATES_WITH' OR endNode(q) = g)
          AND holder.type IN coalesce(args.filter.partnerTypes, args.partnerTypes)
          AND (args.filter.states IS NULL OR holder.state IN args.filter.states)
        RETURN collect(DISTINCT holder) AS holders
      }
      RETURN way.kind AS kind, most, holders AS left, holders AS right
      UNION ALL
      MATCH (a:Actor)
      WHERE 'NEAR' IN args.kinds AND args.weights.near >= cut.least
        AND a.type IN coalesce(args.filter.partnerTypes, args.partnerTypes) AND a.location IS NOT NULL
        AND (args.filter.states IS NULL OR a.state IN args.filter.states)
      CALL (a, args) {
        MATCH (b:Actor)
        WHERE point.distance(b.location, a.location) <= args.weights.nearKm * 1000.0
          AND b.type IN coalesce(args.filter.partnerTypes, args.partnerTypes)
          AND b <> a
        WITH args, b, point.distance(b.location, a.location) AS metres
        ORDER BY metres, b.id
        WITH args, collect(b) AS near
        RETURN near[..args.weights.nearest] AS near
      }
      RETURN 'NEAR' AS kind, args.weights.near AS most, [a] AS left, near AS right
    }
    WITH args, cut, kind, most, left, right
    WHERE kind IN args.kinds AND most >= cut.least
    UNWIND left AS one
    UNWIND right AS other
    WITH kind, most, one,
      CASE WHEN one.id < other.id THEN one ELSE other END AS a, CASE WHEN one.id < other.id THEN other ELSE one END AS b
    WHERE a <> b AND (kind = 'OFFER_MEETS_NEED' OR one = a OR kind = 'NEAR')
    RETURN a, b, most
  }
  WITH args, a, b, sum(most) AS promise, a.id AS first, b.id AS second
  ORDER BY promise DESC, first, second
  WITH args, a, b, promise
  WHERE {{present a}} AND {{present b}} AND NOT EXISTS {
    MATCH (a)-[d:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|PART_OF]-(b)
    WHERE {{holds d}} AND d.status <> 'ENDED'
  }
  WITH a, b
  LIMIT 301
  RETURN collect({actor: a.id, partner: b.id}) AS pairs
}
RETURN {complete: cut.whole AND size(pairs) <= 300, least: coalesce(cut.least, 0.0), pairs: pairs[..300]} AS row
