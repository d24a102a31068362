// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';

export type Outcome = ReturnType<typeof graphql.scalar<'ImportOutcome'>>;

/** How many rows come to an outcome. */
export interface Count {
  readonly outcome: Outcome;
  readonly rows: number;
}

export function rowsOf(counts: readonly Count[], outcomes: readonly Outcome[]): number {
  return counts.filter(({ outcome }) => outcomes.includes(outcome)).reduce((sum, { rows }) => sum + rows, 0);
}
