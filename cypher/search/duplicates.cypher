// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of actors that may be one: names that fall together when they are spelt as simply as can be, and nothing that
// speaks for two, such as somebody who dismissed the pair. One pass over the index of names and one over that of other
// names, or a few seeks for one actor; actors are only ever compared within a group of one such name, of which the first
// thirty are looked at.
CALL (args) {
  CALL (args) {
    WITH args
    WHERE args.of IS NULL
    MATCH (n:Actor)
    USING INDEX n:Actor(alikeName)
    WHERE n.alikeName > '' AND {{present n}}
    WITH n.alikeName AS name, collect(n)[..30] AS alike
    WHERE size(alike) > 1
    RETURN alike, null AS asked
    UNION ALL
    WITH args
    WHERE args.of IS NOT NULL
    MATCH (named:Entity {id: args.of})
    MATCH {{merged named AS of}}
    WHERE {{present of}}
    MATCH (n:Actor {alikeName: of.alikeName})
    WHERE {{present n}}
    WITH of, collect(n)[..30] AS alike
    RETURN alike, of AS asked
  }
  UNWIND range(0, size(alike) - 2) AS i
  UNWIND alike[i + 1..] AS b
  WITH asked, alike, alike[i] AS a, b
  WHERE asked IS NULL OR asked IN [a, b]
  RETURN a, b, null AS calledA, null AS calledB, size([other IN alike WHERE other.type = a.type]) - 2 AS others
  UNION ALL
  CALL (args) {
    WITH args
    WHERE args.of IS NULL
    MATCH (also:Attribute)
    USING INDEX also:Attribute(alikeName)
    WHERE also.alikeName > ''
    MATCH (a:Actor)-[c:HAS_ATTRIBUTE]->(also)
    WHERE {{known c}} AND {{present a}}
    RETURN a, also.alikeName AS name, also.value AS calledA, true AS otherwise
    UNION ALL
    WITH args
    WHERE args.of IS NOT NULL
    MATCH (named:Entity {id: args.of})
    MATCH {{merged named AS a}}
    WHERE {{present a}}
    CALL (a) {
      RETURN a.alikeName AS name, a.name AS calledA, false AS otherwise
      UNION ALL
      MATCH (a)-[c:HAS_ATTRIBUTE]->(also:Attribute)
      WHERE {{known c}} AND also.alikeName > ''
      RETURN also.alikeName AS name, also.value AS calledA, true AS otherwise
    }
    RETURN a, name, calledA, otherwise
  }
  CALL (name, otherwise) {
    WITH name, otherwise
    WHERE otherwise
    MATCH (b:Actor {alikeName: name})
    WHERE {{present b}}
    RETURN b, b.name AS calledB
    LIMIT 30
    UNION ALL
    WITH name, otherwise
    MATCH (also:Attribute {alikeName: name})
    MATCH (b:Actor)-[c:HAS_ATTRIBUTE]->(also)
    WHERE {{known c}} AND {{present b}}
    RETURN b, also.value AS calledB
    LIMIT 30
  }
  WITH a, b, calledA, calledB
  WHERE a.alikeName <> b.alikeName
  RETURN CASE WHEN a.id < b.id THEN a ELSE b END AS a, CASE WHEN a.id < b.id THEN b ELSE a END AS b,
    CASE WHEN a.id < b.id THEN calledA ELSE calledB END AS calledA,
    CASE WHEN a.id < b.id THEN calledB ELSE calledA END AS calledB, 0 AS others
}
WITH args, a, b, calledA, calledB, others
WHERE a.type = b.type AND (args.types IS NULL OR a.type IN args.types)
  AND coalesce(a.level = b.level, true) AND coalesce(a.state = b.state, true) AND coalesce(a.country = b.country, true)
  AND (a.ags IS NULL OR b.ags IS NULL) AND (a.ars IS NULL OR b.ars IS NULL)
  AND coalesce(point.distance(a.location, b.location) < 30000, true)
  AND NOT EXISTS {
    MATCH (a)-[has:HAS_KEY]->(one:ExternalKey)
    MATCH (b)-[hasToo:HAS_KEY]->(other:ExternalKey)
    WHERE {{known has}} AND {{known hasToo}} AND one.scheme = other.scheme AND one.key <> other.key
  }
  AND NOT EXISTS { MATCH (a)-[c:COLLABORATES_WITH|PART_OF|LOCATED_IN]-(b) WHERE {{known c}} }
WITH args, a, b, min([calledA, calledB]) AS called, min(others) AS others
WITH args, a, b, called, others,
  COLLECT {
    MATCH (a)-[c:HAS_ATTRIBUTE]->(value {property: 'differentFrom'})
    WHERE {{known c}} AND (value.value = b.id OR EXISTS {
      MATCH (:Entity {id: value.value})(()-[m:MERGED_INTO]->() WHERE {{known m}}){1,10}(b)
    })
    RETURN c
    UNION ALL
    MATCH (b)-[c:HAS_ATTRIBUTE]->(value {property: 'differentFrom'})
    WHERE {{known c}} AND (value.value = a.id OR EXISTS {
      MATCH (:Entity {id: value.value})(()-[m:MERGED_INTO]->() WHERE {{known m}}){1,10}(a)
    })
    RETURN c
  } AS dismissedBy
WHERE args.includeDismissed OR size(dismissedBy) = 0
WITH a, b, called, others, dismissedBy, {{ties a}} AS claimsOfA, {{ties b}} AS claimsOfB
WITH called, others, dismissedBy,
  CASE WHEN b.ags IS NOT NULL OR (a.ags IS NULL AND claimsOfB > claimsOfA) THEN [b, a] ELSE [a, b] END AS pair,
  CASE WHEN b.ags IS NOT NULL OR (a.ags IS NULL AND claimsOfB > claimsOfA) THEN reverse(called) ELSE called END AS names
WITH pair[0] AS kept, pair[1] AS gone, names, others, dismissedBy
WITH kept, gone, names, others, dismissedBy,
  CASE
    WHEN names[0] IS NOT NULL THEN 'OTHER_NAME'
    WHEN kept.sortName = gone.sortName THEN 'SAME_NAME'
    ELSE 'NAME_SPELT_OTHERWISE'
  END AS name,
  point.distance(kept.location, gone.location) / 1000 AS km
WITH kept, gone, dismissedBy,
  [{kind: name, weight: CASE name WHEN 'SAME_NAME' THEN 0.8 WHEN 'OTHER_NAME' THEN 0.6 ELSE 0.7 END,
    kept: coalesce(names[0], kept.name), gone: coalesce(names[1], gone.name)}]
    + CASE WHEN km IS NULL THEN [] ELSE [{kind: 'NEAR', weight: 0.15, km: km}] END
    + CASE WHEN km IS NULL AND kept.state = gone.state
      THEN [{kind: 'SAME_STATE', weight: 0.05, state: kept.state}] ELSE [] END
    + CASE WHEN others > 0 THEN [{kind: 'COMMON_NAME', weight: -0.3, others: others}] ELSE [] END AS reasons
WITH kept, gone, dismissedBy, reasons, round(reduce(sum = 0.0, reason IN reasons | sum + reason.weight), 4) AS score
RETURN {keys: [-score, kept.alikeName, kept.id, gone.id], kept: kept, gone: gone, score: score, reasons: reasons, dismissedBy: dismissedBy} AS row
