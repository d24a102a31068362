// SPDX-License-Identifier: GPL-3.0-or-later
// The shortest ways between two nodes, as one list; no row if one of the nodes is not known. The search runs from both
// ends at once and knows the conditions on its steps. Ways that differ only in their claims are one way.
MATCH (first:Entity {id: args.from})
MATCH {{merged first AS start}}
WHERE {{present start}}
WITH args, start
LIMIT 1
MATCH (last:Entity {id: args.to})
MATCH {{merged last AS end}}
WHERE {{present end}}
// The search allows no look at the past on its way, so those who were elsewhere then are found before it.
WITH args, start, end, CASE WHEN args.states IS NULL THEN [] ELSE COLLECT {
  MATCH (n:Actor)
  USING INDEX n:Actor(sortName, id)
  WHERE n.sortName > '' AND n.id > '' AND n <> end
  WITH args, n, {{at n.state}} AS state
  WHERE NOT state IN args.states
  RETURN n
} END AS elsewhere
WITH args, COLLECT {
  MATCH path = ALL SHORTEST (start)(
    ()-[c:{{claim-types except HAS_ATTRIBUTE}}]-(n:Entity)
    WHERE type(c) IN args.relations AND {{holds c}} AND {{sure c}}
      AND (args.statuses IS NULL OR c.status IN args.statuses)
      AND (args.kinds IS NULL OR c.kind IS NULL OR c.kind IN args.kinds)
      AND (args.roles IS NULL OR NOT c:{{claim-types with-roles}} OR c.role IN args.roles)
      AND (args.sources IS NULL OR c.source IN args.sources)
      AND {{present n}}
      AND (args.types IS NULL OR n.type IN args.types OR n = end)
      AND NOT n IN elsewhere
  ){1,8}(end)
  WHERE length(path) <= args.maxLength AND start <> end
  WITH DISTINCT nodes(path) AS nodes
  LIMIT 1000
  WITH nodes, reduce(connections = 0, n IN nodes[1..-1] | connections + COUNT { (n)--() }) AS connections
  ORDER BY connections, [n IN nodes | n.id]
  RETURN nodes
}[0..args.first] AS ways
RETURN [nodes IN ways | {
  length: size(nodes) - 1,
  nodes: nodes,
  steps: COLLECT {
    UNWIND range(1, size(nodes) - 1) AS i
    WITH i, nodes[i - 1] AS a, nodes[i] AS b
    MATCH (a)-[c:{{claim-types except HAS_ATTRIBUTE}}]-(b)
    WHERE type(c) IN args.relations AND {{holds c}} AND {{sure c}}
      AND (args.statuses IS NULL OR c.status IN args.statuses)
      AND (args.kinds IS NULL OR c.kind IS NULL OR c.kind IN args.kinds)
      AND (args.roles IS NULL OR NOT c:{{claim-types with-roles}} OR c.role IN args.roles)
      AND (args.sources IS NULL OR c.source IN args.sources)
    WITH i, a, b, c
    ORDER BY {{preferred c}}
    WITH i, a, b, collect(c) AS claims
    ORDER BY i
    RETURN {from: a, to: b, claims: claims}
  }
}] AS row
