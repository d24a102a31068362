// SPDX-License-Identifier: GPL-3.0-or-later
import type { Spot } from './spots';

const LETTER = 6.6;
const LINE = 15;
const MOST = 40;
const LONGEST = 30;

/** Whose names fit on the map at a scale without covering one another or a spot of somebody; the best connected first. */
export function namedAt(spots: readonly Spot[], scale: number): readonly Spot[] {
  const dots = spots.map(({ x, y, aside }) => [x * scale + aside[0], y * scale + aside[1]] as const);
  const taken: (readonly [number, number, number, number])[] = [];
  const named: Spot[] = [];
  const order = spots.map((_, index) => index).sort((a, b) => degree(spots[b]) - degree(spots[a]));
  for (const index of order) {
    const [spot, dot] = [spots[index], dots[index]];
    if (!spot || !dot || named.length === MOST) break;
    if (spot.node.type === 'Event' || spot.node.name.length > LONGEST) continue;
    const [left, top] = [dot[0] + 7, dot[1] - LINE / 2];
    const box = [left, top, left + spot.node.name.length * LETTER, top + LINE] as const;
    const free =
      taken.every(([l, t, r, b]) => box[2] < l || r < box[0] || box[3] < t || b < box[1]) &&
      dots.every(([x, y], other) => other === index || x < box[0] - 3 || x > box[2] || y < box[1] || y > box[3]);
    if (!free) continue;
    taken.push(box);
    named.push(spot);
  }
  return named;
}

function degree(spot: Spot | undefined): number {
  return spot?.node.degree ?? 0;
}
