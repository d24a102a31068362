// SPDX-License-Identifier: GPL-3.0-or-later

import type { ShapeName } from './outlines';

interface Look {
  readonly color: string;
  readonly shape: ShapeName;
}

export const OTHER: Look = { color: '--event', shape: 'plus' };

/** How each type of node looks: a colour (a custom property) and a shape, so that nobody depends on colours. */
export const LOOKS: Readonly<Partial<Record<string, Look>>> = {
  Municipality: { color: '--municipality', shape: 'circle' },
  LocalAlliance: { color: '--alliance', shape: 'triangle' },
  Program: { color: '--program', shape: 'square' },
  Organization: { color: '--organization', shape: 'diamond' },
  Person: { color: '--person', shape: 'ring' },
  Topic: { color: '--topic', shape: 'star' },
  Event: OTHER,
  Group: { color: '--municipality', shape: 'circle' },
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
  /** How wide it is drawn, if not by how sure it is. */
  readonly width?: number;
  readonly status?: string | null | undefined;
  /** The days on which it can have held; null where no source tells. */
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
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
