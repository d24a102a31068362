// SPDX-License-Identifier: GPL-3.0-or-later
// What lies around a node. Each turn of the loop goes one step farther out from what the last one kept, so that a hub
// costs its own claims and never those of all its neighbours. Only who asks for ties that several sources tell has the
// sources of each tie counted.
MATCH (named:Entity {id: args.of})
MATCH {{merged named AS center}}
WHERE {{present center}} AND (center:Actor OR center:Event OR center:Topic)
WITH args, center, reduce(
  reached = {nodes: [center], distances: [0], rim: [center], room: args.maxNodes - 1, omitted: 0},
  distance IN range(1, args.depth) |
  head([found IN [COLLECT {
    CALL (args, reached) {
      UNWIND CASE WHEN args.minSources IS NULL THEN reached.rim ELSE [] END AS nearer
      MATCH (nearer)-[c:{{claim-types except HAS_ATTRIBUTE}}]-(n:Entity)
      WHERE type(c) IN args.relations AND NOT n IN reached.nodes AND {{holds c}} AND {{sure c}}
        AND {{admitted n}}
        AND {{chosen c}}
      WITH n, count(c) AS claims
      WHERE {{present n}}
      RETURN n, claims
      UNION ALL
      UNWIND CASE WHEN args.minSources IS NULL THEN [] ELSE reached.rim END AS nearer
      MATCH (nearer)-[c:{{claim-types except HAS_ATTRIBUTE}}]-(n:Entity)
      WHERE type(c) IN args.relations AND NOT n IN reached.nodes AND {{holds c}} AND {{sure c}}
        AND {{admitted n}}
        AND {{chosen c}}
      WITH nearer, n, count(c) AS claims, count(DISTINCT c.source) AS sources, args.minSources AS least
      WHERE sources >= least AND {{present n}}
      RETURN n, sum(claims) AS claims
    }
    RETURN n
    ORDER BY claims DESC, n.id
  }] | {
    nodes: reached.nodes + found[0..reached.room],
    distances: reached.distances + [n IN found[0..reached.room] | distance],
    rim: CASE WHEN size(found) > reached.room THEN [] ELSE found END,
    room: reached.room - size(found[0..reached.room]),
    omitted: reached.omitted + size(found[reached.room..])
  }])
) AS reached
WITH args, center, reached.nodes AS nodes, reached.distances AS distances, reached.omitted AS omitted
CALL (args, nodes) {
  UNWIND CASE WHEN args.withEdges THEN nodes ELSE [] END AS a
  MATCH (a)-[c:{{claim-types except HAS_ATTRIBUTE}}]-(b:Entity)
  WHERE b IN nodes AND a.id < b.id AND type(c) IN args.relations AND {{holds c}} AND {{sure c}}
    AND {{chosen c}}
  WITH a, b, args.minSources AS least, count(DISTINCT c.source) AS sources
  WHERE least IS NULL OR sources >= least
  CALL (a, b) {
    MATCH (a)-[c:{{claim-types except HAS_ATTRIBUTE}}]-(b)
    WHERE {{holds c}}
    WITH c
    ORDER BY {{preferred c}}
    RETURN collect(c) AS claims, count(DISTINCT c.source) AS sourceCount
  }
  WITH a, b, claims, sourceCount
  ORDER BY a.id, b.id
  RETURN collect({
    from: startNode(claims[0]), to: endNode(claims[0]), claims: claims, sourceCount: sourceCount,
    holds: CASE WHEN any(c IN claims WHERE {{certain c, $asOf}}) THEN 'CERTAINLY' ELSE 'POSSIBLY' END
  }) AS edges
}
CALL (nodes, distances, edges) {
  UNWIND [i IN range(0, size(nodes) - 1) | {node: nodes[i], position: i, distance: distances[i], ends: 0}]
    + [edge IN edges | {node: edge.from, ends: 1}]
    + [edge IN edges | {node: edge.to, ends: 1}] AS each
  WITH each.node AS node, max(each.position) AS position, max(each.distance) AS distance, sum(each.ends) AS degree
  ORDER BY position
  RETURN collect({node: node, distance: distance, degree: degree}) AS shown
}
RETURN {center: center, nodes: shown, edges: edges, omittedCount: omitted} AS row
