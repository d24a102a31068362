// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and sorts the participants, and looks at the claims of fifty of them only.
MATCH (p:Entity {id: $program})
WHERE p:Actor AND {{present p}}
CALL (p) {
  MATCH (p)<-[c:PARTICIPATES_IN]-(n:Municipality)
  WHERE {{holds c}}
  RETURN collect(DISTINCT n) AS participants
}
RETURN {actor: {name: p.name, kind: p.kind, participants: {totalCount: size(participants), edges: COLLECT {
  UNWIND participants AS n
  WITH n
  ORDER BY n.sortName, n.id
  LIMIT 50
  CALL (p, n) {
    MATCH (p)<-[c:PARTICIPATES_IN]-(n)
    WHERE {{holds c}}
    RETURN c
    ORDER BY {{preferred c}}
    LIMIT 1
  }
  MATCH (s:Entity {id: c.source})
  RETURN {
    role: c.role,
    status: c.status,
    since: CASE WHEN c.validFrom IS NOT NULL THEN {
      text: c.validFrom,
      earliest: CASE WHEN c.validFromLower > date('0001-01-01') THEN toString(c.validFromLower) END,
      latest: CASE WHEN c.validFromUpper < date('9999-12-31') THEN toString(c.validFromUpper) END
    } END,
    node: {name: n.name, place: CASE WHEN n.state IS NOT NULL OR n.location IS NOT NULL THEN {state: n.state} END},
    claim: {source: {title: s.title}}
  }
}}}} AS data
