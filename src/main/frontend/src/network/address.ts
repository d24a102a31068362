// SPDX-License-Identifier: GPL-3.0-or-later
import { thisYear } from './times';

export const SIZES = ['degree', 'pageRank', 'betweenness'] as const;
export type SizedBy = (typeof SIZES)[number];

export const GROUPINGS = ['NONE', 'STATE', 'DISTRICT', 'COMMUNITY'] as const;

/** What an address says of the picture of the network, besides the filters. */
export interface NetworkAddress {
  /** Who is in the middle; the whole network if absent. */
  readonly of?: string;
  /** Who is selected. */
  readonly selected?: string;
  /** By what the nodes are sized; by their ties if absent. */
  readonly size?: SizedBy;
  /** Communities are coloured instead of types. */
  readonly color?: 'community';
  /** The year at whose end the network is shown. */
  readonly year?: string;
  /** The earlier year with which it is compared. */
  readonly against?: string;
  /** The keys of those who are left out, with commas. */
  readonly hidden?: string;
  /** Groups are shown instead of nodes, or nodes even where there are many. */
  readonly groups?: (typeof GROUPINGS)[number];
  /** The group that is opened. */
  readonly group?: string;
}

const YEAR = /^[1-9]\d{3}$/;

/** What an address says of the picture; a year to come, or one compared with a later one, is left out. */
export function readNetwork(search: Record<string, unknown>): NetworkAddress {
  const text = (key: keyof NetworkAddress) => (typeof search[key] === 'string' ? { [key]: search[key] } : {});
  const year = yearBefore(search.year, thisYear() + 1);
  const against = yearBefore(search.against, Number(year ?? 0));
  const groups = GROUPINGS.find((each) => each === search.groups);
  const size = SIZES.find((each) => each === search.size);
  return {
    ...text('of'),
    ...text('selected'),
    ...text('hidden'),
    ...(groups && { groups }),
    ...(groups && groups !== 'NONE' && text('group')),
    ...(year && { year }),
    ...(against && { against }),
    ...(size && { size }),
    ...(search.color === 'community' && { color: 'community' as const }),
  };
}

function yearBefore(said: unknown, end: number): string | undefined {
  const year = String(said);
  return YEAR.test(year) && Number(year) < end ? year : undefined;
}
