// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { DECISION } from './decisionFragment';
import { REASONS } from './reasonsFragment';

/** Two who should talk, and why. */
export const MATCH = graphql(
  `
    fragment Match on Synergy {
      actor {
        key
        name
      }
      partner {
        key
        name
      }
      ...Reasons
      ...Decision
    }
  `,
  [REASONS, DECISION],
);
