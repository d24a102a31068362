// SPDX-License-Identifier: GPL-3.0-or-later
import { today } from '../shared/today';
import type { NetworkTie, TieState } from './kinds';

export function thisYear(): number {
  return new Date().getFullYear();
}

/** The day that stands for a year: its last one, today in the current year. */
export function dayOf(year: string): string {
  const end = `${year}-12-31`;
  return end < today() ? end : today();
}

/** Whether a tie can have held on a day. */
export function heldOn({ since, until }: NetworkTie, day: string): boolean {
  return (!since || since <= day) && (!until || until >= day);
}

/** What is to be seen of each tie at the end of a year, compared with an earlier one. */
export function tieStates(
  ties: readonly NetworkTie[],
  year: string | undefined,
  against: string | undefined,
): Readonly<Record<string, TieState>> {
  if (year === undefined) return {};
  const state = (tie: NetworkTie): TieState => {
    const now = heldOn(tie, dayOf(year));
    if (against === undefined) return now ? 'there' : 'absent';
    const then = heldOn(tie, dayOf(against));
    if (now) return then ? 'there' : 'gained';
    return then ? 'lost' : 'absent';
  };
  return Object.fromEntries(ties.map((tie) => [tie.id, state(tie)]));
}
