// SPDX-License-Identifier: GPL-3.0-or-later
import Graph from 'graphology';
import { LOOKS, OTHER, type NetworkNode, type NetworkTie, type Style } from './kinds';

/** Communities share eight colours; the number in the table tells them apart for certain. */
const COMMUNITIES = ['#3366cc', '#d9482b', '#0f8a4f', '#9b30b0', '#b07800', '#0089a3', '#c2185b', '#6b7a1f'];

/** A network as Sigma draws it, with a place for each node: the server's, or one on a spiral to begin with. */
export function graphOf(nodes: readonly NetworkNode[], ties: readonly NetworkTie[], color: (property: string) => string): Graph {
  const graph = new Graph({ type: 'undirected', multi: true });
  const reach = placedReach(nodes);
  nodes.forEach((node, index) => {
    const look = LOOKS[node.type] ?? OTHER;
    const angle = index * 2.4;
    const away = Math.sqrt(index + 1) * 10;
    graph.addNode(node.key, {
      label: node.name,
      type: look.shape,
      color: color(look.color),
      community: node.community == null ? color('--event') : COMMUNITIES[node.community % COMMUNITIES.length],
      degree: node.degree,
      pageRank: node.pageRank ?? 0,
      betweenness: node.betweenness ?? 0,
      x: node.x == null ? Math.cos(angle) * away : node.x * reach,
      y: node.y == null ? Math.sin(angle) * away : node.y * reach,
    });
  });
  for (const { id, from, to, certain, status, width } of ties)
    if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(id))
      graph.addEdgeWithKey(id, from, to, {
        size: width ?? (certain ? 1.6 : 0.7),
        color: color(status === 'ENDED' ? '--line' : status === 'ACTIVE' || !status ? '--quiet' : '--accent'),
      });
  return graph;
}

/** How large each node is drawn: its area grows with its share of the largest value. */
export function sizesOf(graph: Graph, by: Style['size']): ReadonlyMap<string, number> {
  const values = graph.mapNodes((key, attributes) => [key, Number(attributes[by])] as const);
  const most = values.reduce((max, [, value]) => Math.max(max, value), 0) || 1;
  return new Map(values.map(([key, value]) => [key, 4 + 14 * Math.sqrt(value / most)]));
}

function placedReach(nodes: readonly NetworkNode[]): number {
  return 10 * Math.sqrt(nodes.length + 1);
}
