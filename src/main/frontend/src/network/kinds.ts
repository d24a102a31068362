// SPDX-License-Identifier: GPL-3.0-or-later

/** How each type of node looks: a colour (a custom property) and a sign, so that nobody depends on colours. */
export const LOOKS: Readonly<Partial<Record<string, { readonly color: string; readonly sign: string }>>> = {
  Municipality: { color: '--municipality', sign: '●' },
  LocalAlliance: { color: '--alliance', sign: '▲' },
  Program: { color: '--program', sign: '■' },
  Organization: { color: '--organization', sign: '◆' },
  Person: { color: '--person', sign: '○' },
  Topic: { color: '--topic', sign: '★' },
  Event: { color: '--event', sign: '✚' },
};

export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly degree: number;
}

export interface NetworkTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly certain: boolean;
}
