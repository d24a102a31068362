// SPDX-License-Identifier: GPL-3.0-or-later
// Two steps out, forty nodes at most, and what ties them to each other.
MATCH (center:Entity {id: $of})
WHERE {{present center}}
CALL (center) {
  MATCH (center)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH]-(n:Entity)
  WHERE n <> center AND {{holds c}} AND {{present n}}
  WITH n, count(c) AS claims
  ORDER BY claims DESC, n.id
  RETURN collect(n) AS near
}
CALL (center, near) {
  UNWIND CASE WHEN size(near) > 39 THEN [] ELSE near END AS nearer
  MATCH (nearer)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH]-(n:Entity)
  WHERE {{holds c}}
  WITH center, near, n, count(c) AS claims
  WHERE n <> center AND NOT n IN near AND {{present n}}
  WITH n, claims
  ORDER BY claims DESC, n.id
  RETURN collect(n) AS far
}
WITH [center] + near[..39] AS inner, near, far
WITH inner, inner + far[..40 - size(inner)] AS nodes, size(near) + size(far) AS found
CALL (nodes) {
  UNWIND nodes AS a
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH]-(b:Entity)
  WHERE b IN nodes AND a.id < b.id AND {{holds c}}
  WITH a, b, c
  ORDER BY {{preferred c}}
  WITH a, b, collect(c) AS claims
  ORDER BY a.id, b.id
  RETURN collect({a: a, b: b, claims: claims}) AS edges
}
RETURN {neighbourhood: {
  cut: found > size(nodes) - 1,
  omittedCount: found - size(nodes) + 1,
  nodes: [i IN range(0, size(nodes) - 1) | {
    name: nodes[i].name,
    distance: CASE WHEN i = 0 THEN 0 WHEN i < size(inner) THEN 1 ELSE 2 END,
    degree: size([edge IN edges WHERE edge.a = nodes[i] OR edge.b = nodes[i]]),
    node: {__typename: nodes[i].type, id: nodes[i].id}
  }],
  edges: COLLECT {
    UNWIND edges AS edge
    WITH edge, edge.claims AS claims
    RETURN {
      source: {id: startNode(claims[0]).id},
      target: {id: endNode(claims[0]).id},
      relations: COLLECT { UNWIND claims AS c WITH DISTINCT type(c) AS relation RETURN relation ORDER BY relation },
      sourceCount: size(COLLECT { UNWIND claims AS c RETURN DISTINCT c.source }),
      claims: COLLECT {
        UNWIND claims AS c
        MATCH (s:Entity {id: c.source})
        RETURN {
          status: c.status, role: c.role, source: {title: s.title},
          validFrom: CASE WHEN c.validFrom IS NOT NULL THEN {text: c.validFrom} END
        }
      }
    }
  }
}} AS data
