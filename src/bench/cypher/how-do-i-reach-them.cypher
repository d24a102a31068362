// SPDX-License-Identifier: GPL-3.0-or-later
// The shortest ways, those through nodes with few connections first.
MATCH (start:Entity {id: $from})
WHERE {{present start}}
MATCH (end:Entity {id: $to})
WHERE {{present end}}
CALL (start, end) {
  MATCH path = ALL SHORTEST (start)(
    ()-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH]-(n:Entity)
    WHERE {{holds c}} AND {{present n}}
  ){1,6}(end)
  WITH DISTINCT nodes(path) AS nodes
  LIMIT 1000
  WITH nodes, reduce(connections = 0, n IN nodes[1..-1] | connections + COUNT { (n)--() }) AS connections
  ORDER BY connections, [n IN nodes | n.id]
  LIMIT 3
  RETURN collect(nodes) AS ways
}
RETURN {paths: [nodes IN ways | {
  length: size(nodes) - 1,
  steps: COLLECT {
    UNWIND range(1, size(nodes) - 1) AS i
    WITH nodes[i - 1] AS a, nodes[i] AS b
    CALL (a, b) {
      MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH]-(b)
      WHERE {{holds c}}
      RETURN c
      ORDER BY {{preferred c}}
      LIMIT 1
    }
    MATCH (s:Entity {id: c.source})
    RETURN {
      from: {__typename: a.type, name: a.name},
      to: {__typename: b.type, name: b.name},
      claim: {
        type: type(c),
        role: c.role,
        validFrom: CASE WHEN c.validFrom IS NOT NULL THEN {text: c.validFrom} END,
        source: {title: s.title, date: CASE WHEN s.dateText IS NOT NULL THEN {text: s.dateText} END}
      }
    }
  }
}]} AS data
