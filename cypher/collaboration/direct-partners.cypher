// SPDX-License-Identifier: GPL-3.0-or-later
// With whom an actor works directly, of those with a larger id: asked of every actor, each pair is found once.
MATCH (owner)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(partner:Actor)
WHERE owner.id < partner.id AND (args.filter.partnerTypes IS NULL OR partner.type IN args.filter.partnerTypes) AND {{holds c}}
WITH owner, partner, args.filter.contradictory AS contradictory, collect(c) AS claims
WHERE contradictory IS NULL
  OR contradictory = any(a IN claims WHERE size(claims) > 1 AND any(b IN claims WHERE a.id < b.id AND {{contradict a, b}}))
RETURN {actor: owner, partner: partner, keys: [{{at partner.sortName}}, partner.id]} AS row
