// SPDX-License-Identifier: GPL-3.0-or-later
import { typenameOf } from '../actors/types';
import type { NetworkNode, NetworkTie } from './kinds';

/** A node of a flat answer, as the API gives it. */
type FlatNode = Omit<NetworkNode, 'name' | 'pageRank' | 'betweenness'> & {
  readonly label: string;
  readonly metrics?: { readonly pageRank: number; readonly betweenness: number } | null;
};

/** An edge of a flat answer, whose ends are places among the nodes. */
type FlatEdge = Omit<NetworkTie, 'id' | 'from' | 'to' | 'certain'> & {
  readonly source: number;
  readonly target: number;
  readonly holds: string;
};

export function nodesOf<N extends FlatNode>(nodes: readonly N[]) {
  return nodes.map(({ label, type, metrics, ...node }) => ({
    ...node,
    name: label,
    type: typenameOf(type),
    pageRank: metrics?.pageRank,
    betweenness: metrics?.betweenness,
  }));
}

export function tiesOf(nodes: readonly FlatNode[], edges: readonly FlatEdge[]): NetworkTie[] {
  return edges.map(({ source, target, holds, ...tie }, place) => ({
    ...tie,
    id: String(place),
    from: nodes[source]?.key ?? '',
    to: nodes[target]?.key ?? '',
    certain: holds === 'CERTAINLY',
  }));
}
