// SPDX-License-Identifier: GPL-3.0-or-later
import { isId } from '../filters/filters';

/** What an address says of the history. */
export interface HistoryAddress {
  /** Only what touched this. */
  readonly of?: string;
  /** The cursor after which the page begins. */
  readonly after?: string;
  /** The two days between which gains and losses are told. */
  readonly from?: string;
  readonly to?: string;
}

export function readHistory({ of, after, from, to }: Record<string, unknown>): HistoryAddress {
  return {
    ...(isId(of) && { of }),
    ...(typeof after === 'string' && after !== '' && { after }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}

function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
