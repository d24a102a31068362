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
WITH args, COLLECT {
  MATCH path = ALL SHORTEST (start)(
    ()-[c:{{claim-types except HAS_ATTRIBUTE}}]-(n:Entity)
    WHERE type(c) IN args.relations AND {{holds c}} AND {{sure c}}
      AND {{chosen c}}
      AND {{present n}}
      AND ({{admitted n}} OR n = end)
  ){1,8}(end)
  WHERE length(path) <= args.maxLength AND start <> end
  WITH DISTINCT nodes(path) AS nodes
  LIMIT 1000
  WITH nodes, reduce(connections = 0, n IN nodes[1..-1] | connections + {{ties n}}) AS connections
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
      AND {{chosen c}}
    WITH i, a, b, c
    ORDER BY {{preferred c}}
    WITH i, a, b, collect(c) AS claims
    ORDER BY i
    RETURN {from: a, to: b, claims: claims}
  }
}] AS row
