// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
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
    }
  `,
  [REASONS],
);
