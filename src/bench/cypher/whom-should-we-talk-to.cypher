// SPDX-License-Identifier: GPL-3.0-or-later
// The score is a rule of the product, so that its own statement stands here; what is made of the rows is written by hand.
MATCH (town:Entity {id: $actor})
WHERE {{present town}}
WITH town, {
  partnerTypes: ['Municipality', 'Organization', 'LocalAlliance'],
  filter: {partnerTypes: ['Municipality']},
  weights: {
    offerMeetsNeed: 3.0, sharedTopic: 1.0, sharedProgram: 1.0, sharedPartner: 1.0, near: 0.5, similarSize: 0.25,
    endedCollaboration: 1.0, sharedAlliance: 0.5, topicStep: 0.5, nearKm: 50.0, nearScaleKm: 25.0, sizeRatio: 0.5,
    minScore: 0.0001, hub: 1000, nearest: 100
  }
} AS args
RETURN {actor: {name: town.name, synergies: {nodes: COLLECT {
  WITH town AS owner, args
  CALL (owner, args) {
    <<synergy/shared-with-others>>
  }
  WITH args, row AS owner
  CALL (owner, args) {
    <<synergy/judged>>
  }
  WITH row
  ORDER BY row.keys
  LIMIT 10
  RETURN {
    score: row.score,
    partner: {id: row.partner.id, name: row.partner.name},
    reasons: COLLECT {
      UNWIND row.reasons AS reason
      WITH reason, {
        weight: reason.weight,
        contribution: reason.contribution,
        claims: COLLECT {
          UNWIND reason.claims AS c
          MATCH (s:Entity {id: c.source})
          RETURN {source: {title: s.title}}
        }
      } AS told
      RETURN CASE reason.type
        WHEN 'SharedProgram' THEN told {.*, program: {name: reason.shared.name}, sharedBy: reason.sharedBy}
        WHEN 'Near' THEN told {.*, distanceKm: reason.distanceKm}
        ELSE told
      END
    }
  }
}}}} AS data
