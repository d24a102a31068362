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
  readonly community?: number | null;
  readonly pageRank?: number | undefined;
  readonly betweenness?: number | undefined;
  /** Where the server has laid it out. */
  readonly x?: number | null;
  readonly y?: number | null;
}

export interface NetworkTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly certain: boolean;
  readonly status?: string | null;
  /** The days on which it can have held; null where no source tells. */
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Whether a tie is there, and if two days are compared, what became of it. */
export type TieState = 'there' | 'gained' | 'lost' | 'absent';

/** How a picture is drawn: what can change while its nodes stay where they are. */
export interface Style {
  readonly size: 'degree' | 'pageRank' | 'betweenness';
  readonly byCommunity: boolean;
  readonly hidden: readonly string[];
  readonly ties: Readonly<Record<string, TieState>>;
}
