// SPDX-License-Identifier: GPL-3.0-or-later

const KEY = 'alliance-graph:author';

/** The name under which this browser wrote last. */
export function author(): string {
  return localStorage.getItem(KEY) ?? '';
}

export function rememberAuthor(name: string): void {
  localStorage.setItem(KEY, name);
}
