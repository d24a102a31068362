// SPDX-License-Identifier: GPL-3.0-or-later
// Finds all partners first, since they are counted and sorted, and looks at the claims of ten of them only.
MATCH (a:Entity {id: $actor})
WHERE a:Actor AND {{present a}}
CALL (a) {
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(p:Actor)
  WHERE {{holds c}}
  RETURN p
  UNION
  MATCH (a)-[c:PARTICIPATES_IN]->(via)
  WHERE {{holds c}}
  WITH DISTINCT a, via
  MATCH (via)<-[d:PARTICIPATES_IN]-(p:Actor)
  WHERE p <> a AND {{holds d}}
  RETURN p
}
WITH a, collect(p) AS partners
RETURN {actor: {name: a.name, partnerships: {totalCount: size(partners), nodes: COLLECT {
  UNWIND partners AS p
  WITH p
  ORDER BY p.sortName, p.id
  LIMIT 10
  CALL (a, p) {
    CALL (a, p) {
      MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(p)
      WHERE {{holds c}}
      RETURN c, 0 AS indirect, 0 AS behind, 0 AS strength
      UNION ALL
      MATCH (a)-[c:PARTICIPATES_IN]->()<-[d:PARTICIPATES_IN]-(p)
      WHERE {{holds c}} AND {{holds d}}
      WITH c, d, {ENDED: 0, PLANNED: 1, DECLARED: 2, DECIDED: 3, ACTIVE: 4} AS order
      WITH c, d, order[c.status] AS s, order[d.status] AS t
      UNWIND [[c, s], [d, t]] AS each
      RETURN each[0] AS c, 1 AS indirect, 4 - CASE WHEN s < t THEN s ELSE t END AS behind, each[1] AS strength
    }
    WITH c, min(indirect) AS indirect, min(behind) AS behind, min(strength) AS strength
    ORDER BY indirect, behind, CASE indirect WHEN 1 THEN strength END, CASE indirect WHEN 1 THEN c.validFromLower END DESC,
      {{preferred c}}
    RETURN collect(c) AS claims, min(indirect) = 0 AS direct
  }
  RETURN {
    partner: {__typename: p.type, name: p.name},
    direct: direct,
    status: claims[0].status,
    since: CASE WHEN claims[0].validFrom IS NOT NULL THEN {text: claims[0].validFrom} END,
    sharedPrograms: COLLECT {
      MATCH (a)-[c:PARTICIPATES_IN]->(shared:Program)<-[d:PARTICIPATES_IN]-(p)
      WHERE {{holds c}} AND {{holds d}}
      WITH DISTINCT shared
      ORDER BY shared.sortName, shared.id
      RETURN {name: shared.name}
    },
    sharedEvents: COLLECT {
      MATCH (a)-[c:PARTICIPATES_IN]->(shared:Event)<-[d:PARTICIPATES_IN]-(p)
      WHERE {{holds c}} AND {{holds d}}
      WITH DISTINCT shared
      ORDER BY shared.sortName, shared.id
      RETURN {name: shared.name}
    },
    claims: COLLECT {
      UNWIND claims AS c
      MATCH (s:Entity {id: c.source})
      RETURN {type: type(c), role: c.role, source: {title: s.title, publisher: s.publisher}}
    }
  }
}}}} AS data
