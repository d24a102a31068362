// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';

export type ReasonKind = ReturnType<typeof graphql.scalar<'SynergyReasonKind'>>;

export const KINDS = [
  'OFFER_MEETS_NEED',
  'SHARED_TOPIC',
  'SHARED_PROGRAM',
  'SHARED_PARTNER',
  'ENDED_COLLABORATION',
  'NEAR',
  'SIMILAR_SIZE',
] as const satisfies ReasonKind[];

/** What an address says of the reason that must be among those of a match. */
export function readReason({ reason }: Record<string, unknown>): { readonly reason?: string } {
  return typeof reason === 'string' ? { reason } : {};
}

export function kindOf(reason: string | undefined): ReasonKind | undefined {
  return KINDS.find((kind) => kind === reason);
}
