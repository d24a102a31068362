// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';

/** Why two should talk. */
export const REASONS = graphql(`
  fragment Reasons on Synergy {
    score
    reasons {
      __typename
      contribution
      explanation(language: $language)
    }
    counterReasons {
      __typename
      contribution
      explanation(language: $language)
    }
  }
`);
