// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';

const DECIDED = graphql(`
  fragment Decided on SynergyPayload @_unmask {
    revision {
      number
    }
    errors {
      path
      message(language: $language)
    }
  }
`);

export const ACCEPT = graphql(
  `
    mutation AcceptSynergy($input: DecideSynergyInput!, $commit: CommitInput, $language: Language!) {
      decided: acceptSynergy(input: $input, commit: $commit) {
        ...Decided
      }
    }
  `,
  [DECIDED],
);

export const DISMISS = graphql(
  `
    mutation DismissSynergy($input: DecideSynergyInput!, $commit: CommitInput, $language: Language!) {
      decided: dismissSynergy(input: $input, commit: $commit) {
        ...Decided
      }
    }
  `,
  [DECIDED],
);

export const DONE = graphql(
  `
    mutation DoneSynergy($input: DoneSynergyInput!, $commit: CommitInput, $language: Language!) {
      decided: doneSynergy(input: $input, commit: $commit) {
        ...Decided
      }
    }
  `,
  [DECIDED],
);
