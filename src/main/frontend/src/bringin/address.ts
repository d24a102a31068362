// SPDX-License-Identifier: GPL-3.0-or-later

/** What an address says of an import. */
export interface ImportAddress {
  readonly import?: string;
  /** Only rows of this outcome. */
  readonly outcome?: string;
}

export function readImport({ import: id, outcome }: Record<string, unknown>): ImportAddress {
  return { ...(typeof id === 'string' && { import: id }), ...(typeof outcome === 'string' && { outcome }) };
}
