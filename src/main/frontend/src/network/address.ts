// SPDX-License-Identifier: GPL-3.0-or-later

/** What an address says of the picture of the network, besides the filters. */
export interface NetworkAddress {
  /** Who is in the middle. */
  readonly of?: string;
  /** Who is selected. */
  readonly selected?: string;
}

export function readNetwork({ of, selected }: Record<string, unknown>): NetworkAddress {
  return { ...(typeof of === 'string' && { of }), ...(typeof selected === 'string' && { selected }) };
}
