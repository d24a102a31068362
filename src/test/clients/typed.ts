// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from './generated';
import type { ResultOf } from '@graphql-typed-document-node/core';

const OFFERS = graphql(`
  query Offers($topic: ID!) {
    topic(id: $topic) {
      label
      offers: actors(stance: OFFERS) {
        nodes {
          __typename
          id
          name
          ... on Municipality {
            ags
          }
        }
      }
    }
  }
`);

export function names(answer: ResultOf<typeof OFFERS>): string[] {
  return (answer.topic?.offers.nodes ?? []).map((actor) =>
    actor?.__typename === 'Municipality' ? `${actor.name} (${actor.ags ?? 'without AGS'})` : (actor?.name ?? ''),
  );
}
