// SPDX-License-Identifier: GPL-3.0-or-later
// What two actors could have, of what they share: nothing if they work together already. Each thing shared is a reason,
// but of topics only the closest.
// The rows are collected at the end because otherwise the planner, looking for the order of the page in here, plans all
// of this many times over.
WITH owner AS found, owner.actor AS a, owner.partner AS b, args
WHERE {{present b}}
  AND b.type IN coalesce(args.filter.partnerTypes, args.partnerTypes)
  AND (args.filter.states IS NULL OR b.state IN args.filter.states)
  AND NOT EXISTS {
    MATCH (a)-[d:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|PART_OF]-(b)
    WHERE {{holds d}} AND d.status <> 'ENDED'
  }
CALL (found, a, b, args) {
  CALL (found, a, b, args) {
    UNWIND found.topics AS each
    WITH a, b, args, each.topic AS c, each.sharedBy AS sharedBy, each.mine AS mine, each.theirs AS theirs
    UNWIND [
      {type: 'OfferMeetsNeed', provider: b, seeker: a,
        left: [e IN mine WHERE e.stance = 'SEEKS'], right: [e IN theirs WHERE e.stance = 'OFFERS']},
      {type: 'OfferMeetsNeed', provider: a, seeker: b,
        left: [e IN mine WHERE e.stance = 'OFFERS'], right: [e IN theirs WHERE e.stance = 'SEEKS']},
      {type: 'SharedTopic', left: mine, right: theirs}
    ] AS way
    WITH args, c, sharedBy, way,
      reduce(least = 9, e IN way.left | CASE WHEN e.steps < least THEN e.steps ELSE least END) AS up,
      reduce(least = 9, e IN way.right | CASE WHEN e.steps < least THEN e.steps ELSE least END) AS down
    WHERE up < 9 AND down < 9 AND (way.type = 'SharedTopic' OR up = 0 OR down = 0)
    WITH args, collect({
        type: way.type, provider: way.provider, seeker: way.seeker, topic: c, sharedBy: sharedBy, steps: up + down,
        below: reduce(all = [], e IN way.left + way.right | all + e.below),
        claims: reduce(all = [], e IN [l IN way.left WHERE l.steps = up] + [r IN way.right WHERE r.steps = down] |
          all + [claim IN e.claims WHERE NOT claim IN all])
      }) AS matches
    UNWIND matches AS match
    WITH args, matches, match,
      CASE match.type WHEN 'SharedTopic' THEN args.weights.sharedTopic ELSE args.weights.offerMeetsNeed END AS weight
    WHERE CASE match.type
        WHEN 'SharedTopic' THEN
          none(o IN matches WHERE o.topic IN match.below OR (o.topic = match.topic AND o.type = 'OfferMeetsNeed'))
        ELSE none(o IN matches WHERE o.topic IN match.below AND o.provider = match.provider)
      END
    RETURN {
        type: match.type, kind: CASE match.type WHEN 'SharedTopic' THEN 'SHARED_TOPIC' ELSE 'OFFER_MEETS_NEED' END,
        topic: match.topic, provider: match.provider, seeker: match.seeker, steps: match.steps,
        sharedBy: match.sharedBy, claims: match.claims, weight: weight,
        contribution: round(weight * args.weights.topicStep ^ match.steps * log(2) / log(match.sharedBy), 4)
      } AS reason
    UNION ALL
    UNWIND found.things AS each
    WITH each, CASE each.link
        WHEN 'COLLABORATES_WITH' THEN {type: 'SharedPartner', kind: 'SHARED_PARTNER', weight: args.weights.sharedPartner}
        ELSE {type: 'SharedProgram', kind: 'SHARED_PROGRAM', weight: args.weights.sharedProgram}
      END AS way
    RETURN {
        type: way.type, kind: way.kind, shared: each.shared, sharedBy: each.sharedBy, claims: each.claims,
        weight: way.weight, contribution: round(way.weight * log(2) / log(each.sharedBy), 4)
      } AS reason
  }
  WITH reason
  ORDER BY reason.contribution DESC, coalesce(reason.topic, reason.shared).id
  RETURN collect(reason) AS shared
}
CALL (a, b, args) {
  UNWIND [a, b] AS each
  OPTIONAL MATCH (each)-[h:LOCATED_IN|HAS_ATTRIBUTE]->(o)
  WHERE {{holds h}} AND CASE WHEN each:Municipality THEN o.property = 'population' ELSE o:Municipality END
  WITH args, each, h, o
  ORDER BY {{preferred h}}
  WITH args, each, collect({claim: h, of: o})[0] AS best
  WITH args,
    collect({at: CASE WHEN each:Municipality THEN each ELSE best.of END, level: each.level, number: best.of.number}) AS s,
    collect(best.claim) AS claims
  WITH args, s[0] AS s, s[1] AS t, claims,
    round(point.distance(s[0].at.location, s[1].at.location) / 1000.0, 1) AS km,
    CASE
      WHEN s[0].level <> s[1].level THEN null
      WHEN s[0].number < s[1].number THEN s[0].number / s[1].number
      WHEN s[0].number > 0 THEN s[1].number / s[0].number
    END AS ratio
  RETURN CASE WHEN km <= args.weights.nearKm THEN [{
      type: 'Near', kind: 'NEAR', distanceKm: km, municipalities: [s.at, t.at],
      claims: [claim IN claims WHERE type(claim) = 'LOCATED_IN'], weight: args.weights.near,
      contribution: round(args.weights.near * exp(-km / args.weights.nearScaleKm), 4)
    }] ELSE [] END + CASE WHEN ratio >= args.weights.sizeRatio THEN [{
      type: 'SimilarSize', kind: 'SIMILAR_SIZE', ratio: round(ratio, 4),
      population: toInteger(s.number), partnerPopulation: toInteger(t.number),
      claims: claims, weight: args.weights.similarSize, contribution: round(args.weights.similarSize * ratio, 4)
    }] ELSE [] END AS likeness
}
WITH args, a, b, shared + likeness AS reasons
WHERE any(reason IN reasons WHERE reason.kind <> 'SIMILAR_SIZE')
  AND (args.filter.reasons IS NULL OR any(reason IN reasons WHERE reason.kind IN args.filter.reasons))
  AND (args.filter.topic IS NULL OR EXISTS {
    UNWIND [reason IN reasons | reason.topic] AS topic
    MATCH path = (topic)-[:BROADER*0..4]->(broad:Topic)
    WHERE all(step IN relationships(path) WHERE {{holds step}})
      AND EXISTS { (:Entity {id: args.filter.topic})(()-[m:MERGED_INTO]->() WHERE {{known m}}){0,10}(broad) }
  })
WITH args, a, b, reasons,
  COLLECT {
    MATCH (a)-[e:COLLABORATES_WITH]-(b)
    WHERE {{known e}} AND e.rankOrder < 2 AND e.validFromLower <= $asOf
      AND (e.status = 'ENDED' OR e.validToUpper < $asOf)
    WITH e
    ORDER BY e.id
    WITH collect(e) AS claims
    WHERE claims <> []
    RETURN {type: 'EndedCollaboration', claims: claims, weight: args.weights.endedCollaboration,
      contribution: args.weights.endedCollaboration}
  } + COLLECT {
    MATCH (a)-[p:PARTICIPATES_IN]->(l:LocalAlliance)<-[q:PARTICIPATES_IN]-(b)
    WHERE {{holds p}} AND p.status <> 'ENDED' AND {{holds q}} AND q.status <> 'ENDED'
    WITH l, collect(DISTINCT p) + collect(DISTINCT q) AS claims
    ORDER BY l.id
    RETURN {type: 'AlreadyReachedThroughAlliance', alliance: l, claims: claims, weight: args.weights.sharedAlliance,
      contribution: args.weights.sharedAlliance}
  } AS counterReasons
WITH args, a, b, reasons, counterReasons,
  round(reduce(sum = 0.0, each IN reasons | sum + each.contribution)
    - reduce(sum = 0.0, each IN counterReasons | sum + each.contribution), 4) AS score
WHERE score >= coalesce(args.filter.minScore, args.weights.minScore)
WITH collect({
    keys: [-score, a.id, b.id], actor: a, partner: b, score: score,
    reasons: [reason IN reasons | reason {.*, actor: a, partner: b}],
    counterReasons: [reason IN counterReasons | reason {.*, actor: a, partner: b}]
  }) AS rows
UNWIND rows AS row
RETURN row
