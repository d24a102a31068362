// SPDX-License-Identifier: GPL-3.0-or-later
// With whom an actor works directly, of those with a larger id: asked of every actor, each pair is found once.
MATCH (owner)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(partner:Actor)
WHERE owner.id < partner.id AND {{admitted partner}} AND {{holds c}}
WITH owner, args, partner, collect(c) AS claims
WHERE (args.contradictory IS NULL
    OR args.contradictory = any(a IN claims WHERE size(claims) > 1 AND any(b IN claims WHERE a.id < b.id AND {{contradict a, b}})))
  AND any(c IN claims WHERE (args.relations IS NULL OR type(c) IN args.relations) AND {{sure c}} AND {{chosen c}})
RETURN {actor: owner, partner: partner, keys: [{{at partner.sortName}}, partner.id]} AS row
