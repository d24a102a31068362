// SPDX-License-Identifier: GPL-3.0-or-later

/** The day on which the page is read, as the API writes days. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
