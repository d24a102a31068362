// SPDX-License-Identifier: GPL-3.0-or-later
import { isId } from '../filters/filters';

/** Between whom ways are looked for. */
export interface PathsAddress {
  readonly from?: string;
  readonly to?: string;
}

export function readPaths({ from, to }: Record<string, unknown>): PathsAddress {
  return { ...(isId(from) && { from }), ...(isId(to) && { to }) };
}
