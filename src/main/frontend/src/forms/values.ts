// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';

type CollaborationKind = ReturnType<typeof graphql.scalar<'CollaborationKind'>>;

/** The kinds of collaborations, the usual ones first. */
export const COLLABORATION_KINDS = [
  'COOPERATION', 'EXCHANGE', 'MENTORING', 'SUPPORT', 'FUNDING', 'TWINNING', 'LETTER_OF_INTENT', 'OTHER',
] as const satisfies CollaborationKind[]; // prettier-ignore
