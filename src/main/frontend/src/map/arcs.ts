// SPDX-License-Identifier: GPL-3.0-or-later
import type { NetworkTie } from '../network/kinds';
import { STATES } from './borders';
import type { Spot } from './spots';
import { type State, STATE_KEYS } from './states';

type Point = readonly [number, number];

/** A line between two places. */
export interface Arc {
  readonly id: string;
  readonly path: string;
  readonly width: number;
  readonly certain: boolean;
  readonly ends: readonly string[];
}

/** The ties between places that differ. */
export function arcsOf(ties: readonly NetworkTie[], spots: readonly Spot[]): readonly Arc[] {
  const at = new Map(spots.map((spot) => [spot.node.key, spot]));
  return ties.flatMap(({ id, from, to, certain }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b || (a.x === b.x && a.y === b.y)) return [];
    return [{ id, certain, width: 1.5, ends: [from, to], path: bent([a.x, a.y], [b.x, b.y]) }];
  });
}

interface Condensed {
  readonly groups: readonly { readonly key: string }[];
  readonly flows: readonly { readonly source: number; readonly target: number; readonly ties: number }[];
}

/** The ties between states, where there are too many to draw each. */
export function flowsOf({ groups, flows }: Condensed): readonly Arc[] {
  const center = (place: number) => STATES.find(({ id }) => id === STATE_KEYS[groups[place]?.key as State])?.center;
  const most = Math.max(1, ...flows.map(({ ties }) => ties));
  return flows.flatMap(({ source, target, ties }) => {
    const [a, b] = [center(source), center(target)];
    if (!a || !b) return [];
    const id = `${String(source)} ${String(target)}`;
    return [{ id, certain: true, width: 1 + 9 * Math.sqrt(ties / most), ends: [], path: bent(a, b) }];
  });
}

/** A line bent a little, so that it is told apart from borders and from the way back. */
function bent([ax, ay]: Point, [bx, by]: Point): string {
  const x = (ax + bx) / 2 + (by - ay) * 0.15;
  const y = (ay + by) / 2 - (bx - ax) * 0.15;
  return `M${n(ax)},${n(ay)}Q${n(x)},${n(y)} ${n(bx)},${n(by)}`;
}

function n(value: number): string {
  return value.toFixed(1);
}
