// SPDX-License-Identifier: GPL-3.0-or-later
import { isId } from '../filters/filters';

export const DISTANCES = ['10', '25', '50', '100', '200'] as const;
export const COUNTED = ['ACTORS', 'PARTNERSHIPS', 'EVENTS'] as const;
export type Counted = (typeof COUNTED)[number];

/** What an address says of the map, besides the filters. */
export interface MapAddress {
  /** Districts are coloured instead of states. */
  readonly by?: 'district';
  /** By what areas are coloured; by their actors if absent. */
  readonly count?: Counted;
  /** Who or which area is selected. */
  readonly selected?: string;
  /** Around whom others are looked for. */
  readonly near?: string;
  /** How far around, in kilometres; 50 if absent. */
  readonly km?: string;
}

/** What an address says of the map; what can't be meant is left out. */
export function readMap({ by, count, selected, near, km }: Record<string, unknown>): MapAddress {
  const counted = COUNTED.find((each) => each === count);
  const distance = DISTANCES.find((each) => each === km);
  return {
    ...(by === 'district' && { by }),
    ...(counted && counted !== 'ACTORS' && { count: counted }),
    ...(typeof selected === 'string' && selected !== '' && { selected }),
    ...(isId(near) && { near }),
    ...(isId(near) && distance && { km: distance }),
  };
}
