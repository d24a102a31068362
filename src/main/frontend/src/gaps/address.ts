// SPDX-License-Identifier: GPL-3.0-or-later
import { isId } from '../filters/filters';

export const SIZES = ['4', '6', '8', '12', '20', '30'] as const;

/** What an address says of gaps and groups, besides the filters. */
export interface GapsAddress {
  /** The topic of a working group. */
  readonly about?: string;
  /** How many the group has; 6 if absent. */
  readonly places?: string;
}

export function readGaps({ about, places }: Record<string, unknown>): GapsAddress {
  const members = SIZES.find((each) => each === places);
  return { ...(isId(about) && { about }), ...(members && members !== '6' && { places: members }) };
}
