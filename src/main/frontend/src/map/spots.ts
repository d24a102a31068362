// SPDX-License-Identifier: GPL-3.0-or-later
import type { NetworkNode } from '../network/kinds';
import { onMap } from './borders';

export interface Located extends NetworkNode {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A node where it is drawn; those at one place are drawn around it, the step in pixels whatever the scale. */
export interface Spot {
  readonly node: Located;
  readonly x: number;
  readonly y: number;
  readonly aside: readonly [number, number];
}

const STEP = 9;

/** Where the nodes are of which somebody knows that. */
export function spotsOf(nodes: readonly Located[]): readonly Spot[] {
  const taken = new Map<string, number>();
  return nodes.flatMap((node) => {
    const at = onMap(node.longitude, node.latitude);
    if (!at) return [];
    const place = at.map((each) => each.toFixed(1)).join(' ');
    const index = taken.get(place) ?? 0;
    taken.set(place, index + 1);
    const away = STEP * Math.sqrt(index);
    return [{ node, x: at[0], y: at[1], aside: [away * Math.cos(index * 2.4), away * Math.sin(index * 2.4)] as const }];
  });
}
