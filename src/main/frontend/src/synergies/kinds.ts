// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';

export type ReasonKind = ReturnType<typeof graphql.scalar<'SynergyReasonKind'>>;

export const KINDS = [
  'OFFER_MEETS_NEED',
  'SHARED_TOPIC',
  'SHARED_PROGRAM',
  'SHARED_PARTNER',
  'ENDED_COLLABORATION',
  'LEARNED',
  'NEAR',
  'SIMILAR_SIZE',
] as const satisfies ReasonKind[];

/** What can have been decided about a suggestion. */
export type Standing = ReturnType<typeof graphql.scalar<'SynergyStatus'>>;

export const STANDINGS = ['OPEN', 'ACCEPTED', 'DISMISSED', 'DONE'] as const satisfies Standing[];

/** What an address says of the suggestions, besides the filters; what can't be meant is left out. */
export interface SynergiesAddress {
  /** The reason that must be among those of a match. */
  readonly reason?: ReasonKind;
  /** What must have been decided; what is open or accepted if absent. */
  readonly standing?: Standing;
}

export function readSynergies(search: Record<string, unknown>): SynergiesAddress {
  const reason = KINDS.find((kind) => kind === search.reason);
  const standing = STANDINGS.find((each) => each === search.standing);
  return { ...(reason && { reason }), ...(standing && { standing }) };
}
