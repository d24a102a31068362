// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';

/** What was decided about two who should talk, by whom and why. */
export const DECISION = graphql(`
  fragment Decision on Synergy {
    status
    actor {
      key
      name
    }
    partner {
      key
      name
    }
    decision {
      note
      recorded {
        number
        at
        by
      }
    }
  }
`);
